using System.Text.Json.Serialization;

namespace Recount.App.Notes.Issuing;

/// <summary>What the published data say of the note that they go with: <c>manifest.json</c>.</summary>
/// <param name="View"><c>secretariat</c> or <c>public</c>.</param>
/// <param name="Revision">The register's revision that was counted.</param>
/// <param name="Version">The version of the program that wrote the note.</param>
/// <param name="Unconfirmed">Needs that were counted and that nobody had confirmed.</param>
/// <param name="Note">The Word file.</param>
/// <param name="Files">The other files of the archive.</param>
/// <param name="NotPublic">What was counted and is not in here.</param>
internal sealed record IssueManifest(
    string Symbol,
    DateOnly AsAt,
    DateOnly? Since,
    string View,
    string Occasion,
    IReadOnlyList<string> Chapters,
    string Language,
    int Revision,
    string Version,
    int Unconfirmed,
    SealedFile Note,
    IReadOnlyList<SealedFile> Files,
    IReadOnlyList<SealedFigure> Figures,
    NotPublicResponse NotPublic);

/// <summary>A file and its SHA-256.</summary>
internal sealed record SealedFile(string Name, string Sha256);

/// <summary>A figure as it was issued.</summary>
/// <param name="FromPublicData">Whether the data in here give it, byte for byte.</param>
internal sealed record SealedFigure(
    string Key, string Caption, string DataSha256, string ChartSha256, string WorkbookSha256, bool FromPublicData);

/// <summary>What was counted though it was not public on the day of the note.</summary>
internal sealed record NotPublicResponse(int Reviews, int Needs, int Challenges);

/// <summary>The shape of the file, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Default, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(IssueManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
