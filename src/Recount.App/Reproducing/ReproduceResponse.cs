using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Recount.Checks;
using Recount.Checks.Reproducing;
using Recount.Notes.Ties;

namespace Recount.App.Reproducing;

/// <summary>What <c>reproduce --format json</c> prints.</summary>
/// <param name="Verdict"><c>reproduced</c>, <c>data-reproduced</c> or <c>not-reproduced</c>.</param>
/// <param name="WrittenBy">The version that wrote the note.</param>
/// <param name="Version">The version that is running.</param>
/// <param name="SavedBy">The program that saved the file; null for a file as we write it.</param>
internal sealed record ReproduceResponse(
    string File,
    string Verdict,
    DateOnly AsAt,
    DateOnly? Since,
    int Revision,
    string WrittenBy,
    string Version,
    string? SavedBy,
    IReadOnlyList<FigureResponse> Figures,
    TextResponse Text)
{
    public static ReproduceResponse From(string file, NoteReproduction reproduction) => new(
        file,
        reproduction.IsWhole ? "reproduced" : reproduction.Stands ? "data-reproduced" : "not-reproduced",
        reproduction.Note.AsAt,
        reproduction.Note.Since,
        reproduction.Note.Revision,
        reproduction.Note.Version,
        NoteOrigin.ProgramVersion,
        reproduction.SavedBy,
        [.. reproduction.Figures.Select(FigureResponse.From)],
        new TextResponse(
            reproduction.Numbers,
            reproduction.Numbers - reproduction.Problems.Count,
            [.. reproduction.Problems.Select(NumberResponse.From)]));
}

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
internal sealed record TextResponse(int Numbers, int Reproduced, IReadOnlyList<NumberResponse> Problems);

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
