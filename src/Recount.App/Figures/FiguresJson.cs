using System.Text.Json.Serialization;

namespace Recount.App.Figures;

/// <summary>The shape of the figures, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(FiguresResponse))]
internal sealed partial class FiguresJson : JsonSerializerContext;
