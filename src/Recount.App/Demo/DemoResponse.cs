using System.Text.Json.Serialization;
using Recount.App.Figures;

namespace Recount.App.Demo;

/// <summary>The illustrative register on the wire.</summary>
/// <param name="IsNew">False: it was there already.</param>
internal sealed record DemoResponse(
    string Folder, bool IsNew, FiguresResponse Figures, IReadOnlyList<LostStatement> Impossible);

/// <summary>The shape of the demonstration, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(DemoResponse))]
internal sealed partial class DemoJson : JsonSerializerContext;
