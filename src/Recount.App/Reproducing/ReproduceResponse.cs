using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Recount.App.Notes.Issuing;
using Recount.Checks;
using Recount.Checks.Reproducing;
using Recount.Notes.Ties;

namespace Recount.App.Reproducing;

/// <summary>What <c>reproduce --format json</c> prints.</summary>
/// <param name="Verdict"><c>reproduced</c>, <c>data-reproduced</c>, <c>partly-public</c> (all but what was not public) or <c>not-reproduced</c>.</param>
/// <param name="Symbol">The symbol that it was issued under; null for a draft.</param>
/// <param name="WrittenBy">The version that wrote the note.</param>
/// <param name="Version">The version that is running.</param>
/// <param name="SavedBy">The program that saved the file; null for a file as we write it.</param>
internal sealed record ReproduceResponse(
    string File,
    string Verdict,
    string? Symbol,
    DateOnly AsAt,
    DateOnly? Since,
    int Revision,
    string WrittenBy,
    string Version,
    string? SavedBy,
    DataResponse Data,
    IReadOnlyList<FigureResponse> Figures,
    TextResponse Text)
{
    public static ReproduceResponse From(string file, RecountSource data, NoteReproduction reproduction) => new(
        file,
        data.Faults.Count > 0 ? "not-reproduced"
            : reproduction.IsWhole ? "reproduced"
            : reproduction.Stands ? "data-reproduced"
            : reproduction.IsExplained ? "partly-public"
            : "not-reproduced",
        reproduction.Note.Symbol,
        reproduction.Note.AsAt,
        reproduction.Note.Since,
        reproduction.Note.Revision,
        reproduction.Note.Version,
        NoteOrigin.ProgramVersion,
        reproduction.SavedBy,
        new DataResponse(data.Source, data.IsAsIssued, data.NotPublic, data.Faults),
        [.. reproduction.Figures.Select(FigureResponse.From)],
        new TextResponse(
            reproduction.Numbers,
            reproduction.Numbers - reproduction.Problems.Count - reproduction.NotPublic,
            reproduction.NotPublic,
            [.. reproduction.Problems.Select(NumberResponse.From)]));
}

/// <summary>What was counted again.</summary>
/// <param name="Source">The register, or the file of published data.</param>
/// <param name="IsAsIssued">Whether the note's file is, byte for byte, the one that was issued; null for a draft.</param>
/// <param name="NotPublic">What the note counts and published data do not hold; null where a register was counted.</param>
/// <param name="Faults">Why the data are not those that the note is sealed with; a sentence each, without a full stop.</param>
internal sealed record DataResponse(string Source, bool? IsAsIssued, NotPublicResponse? NotPublic, IReadOnlyList<string> Faults);

/// <summary>A figure, with the SHA-256 of what the data give.</summary>
internal sealed record FigureResponse(
    string Key, string? Number, string Caption, string Verdict, IReadOnlyList<string> Says, string? DataSha256, string? ChartSha256, string? WorkbookSha256)
{
    public static FigureResponse From(ReproducedFigure figure) => new(
        figure.Key,
        figure.Number,
        figure.Caption,
        figure.Verdict.Code,
        figure.Says,
        figure.Drawn is { } drawn ? Sha256(drawn.Data) : null,
        figure.Drawn is { } chart ? Sha256(chart.Chart) : null,
        figure.Drawn is { } workbook ? Sha256(workbook.Workbook) : null);

    private static string Sha256(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}

/// <summary>The tied numbers of the text.</summary>
/// <param name="NotPublic">Those that count what was not public, so that public data give other numbers.</param>
internal sealed record TextResponse(int Numbers, int Reproduced, int NotPublic, IReadOnlyList<NumberResponse> Problems);

/// <summary>A number that reads otherwise than it was printed, or than the data give.</summary>
internal sealed record NumberResponse(int? Paragraph, string? Figure, string Claim, string Why, string? Possible, string Text)
{
    public static NumberResponse From(CheckProblem problem) =>
        new(problem.Place.Paragraph, problem.Place.Figure, problem.Claim, problem.Why, problem.Possible, problem.Place.Text);
}

/// <summary>The shape of the answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ReproduceResponse))]
internal sealed partial class ReproduceJson : JsonSerializerContext;
