using System.Text.Json.Serialization;
using Recount.Checks.Corrigenda;
using Recount.Documents.Ties;

namespace Recount.App.Corrigenda;

/// <summary>What <c>corrigendum --format json</c> prints.</summary>
/// <param name="Revision">The revision that the note was counted from.</param>
/// <param name="Now">The revision that is counted now.</param>
/// <param name="Paragraphs">The numbers of the paragraphs affected.</param>
/// <param name="Figures">The numbers of the figures affected.</param>
internal sealed record CorrigendumResponse(
    string File,
    string? Symbol,
    DateOnly AsAt,
    int Revision,
    int Now,
    IReadOnlyList<int> Paragraphs,
    IReadOnlyList<string> Figures,
    IReadOnlyList<CorrectionResponse> Corrections,
    IReadOnlyList<CorrectionCause> Causes)
{
    public static CorrigendumResponse From(
        string file, NoteTies note, int now, IReadOnlyList<NoteCorrection> corrections, IReadOnlyList<CorrectionCause> causes) => new(
        file,
        note.Symbol,
        note.AsAt,
        note.Revision,
        now,
        [.. Numbers(corrections, CorrectedPart.Paragraph).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))],
        [.. Numbers(corrections, CorrectedPart.Figure)],
        [.. corrections.Select(CorrectionResponse.From)],
        causes);

    private static IEnumerable<string> Numbers(IReadOnlyList<NoteCorrection> corrections, CorrectedPart part) =>
        corrections.Where(correction => correction.Part == part && correction.Number is not null).Select(correction => correction.Number!).Distinct();
}

/// <summary>One correction.</summary>
/// <param name="Part"><c>paragraph</c>, <c>figure</c>, <c>table</c> or <c>text</c>.</param>
/// <param name="Read">What should stand there; null: a person must write it anew.</param>
internal sealed record CorrectionResponse(string Part, string? Number, string? Row, string? Column, string For, string? Read, string Why)
{
    public static CorrectionResponse From(NoteCorrection correction) => new(
        correction.Part.ToString().ToLowerInvariant(), correction.Number, correction.Row?.Row, correction.Row?.Column, correction.Was, correction.Now, correction.Why);
}

/// <summary>The shape of the answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CorrigendumResponse))]
internal sealed partial class CorrigendumJson : JsonSerializerContext;
