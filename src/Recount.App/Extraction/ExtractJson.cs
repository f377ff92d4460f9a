using System.Text.Json.Serialization;

namespace Recount.App.Extraction;

/// <summary>The shape of what was found in files, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(IReadOnlyList<ExtractedFile>))]
internal sealed partial class ExtractJson : JsonSerializerContext;
