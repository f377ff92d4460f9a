using System.Text.Json.Serialization;

namespace Recount.App.Import;

/// <summary>The shapes of what an import did, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ImportResponse[]))]
[JsonSerializable(typeof(WorkbookResponse))]
internal sealed partial class ImportJson : JsonSerializerContext;
