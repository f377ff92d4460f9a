using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recount.Checks.Reading;

/// <summary>The shape of the words of the check, known when the program is built.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(WordingFile))]
internal sealed partial class WordingJson : JsonSerializerContext;
