using System.Globalization;
using Recount.Notes;

namespace Recount.Checks.Corrigenda;

/// <summary>Writes a corrigendum as the United Nations sets one: masthead, title, and a correction after the other; a figure that is drawn otherwise stands there anew.</summary>
public static class CorrigendumDraft
{
    /// <summary>The draft.</summary>
    /// <param name="facts">The note's facts as the register gives them now, as at the note's day.</param>
    /// <param name="symbol">The note's symbol; null: a place for it.</param>
    /// <param name="number">1 for the first corrigendum of the note.</param>
    public static NoteDraft Of(IReadOnlyList<NoteCorrection> corrections, NoteFacts facts, Language language, string? symbol, int number)
    {
        var words = CorrigendumWords.Of(language).Words;
        var note = NoteBuilder.Draft(facts, language);
        var head = note.Masthead;
        return note with
        {
            Masthead = head is null ? null : head with { Symbol = string.Create(CultureInfo.InvariantCulture, $"{symbol ?? head.Symbol}/Corr.{number}") },
            Subtitle = words["title"],
            Summary = null,
            Blocks = corrections.Count == 0 ? [new NoteParagraph(NoteParagraphKind.Plain, words["nothing"])] : [.. Blocks(corrections, note, words)],
        };
    }

    private static IEnumerable<NoteBlock> Blocks(IReadOnlyList<NoteCorrection> corrections, NoteDraft note, IReadOnlyDictionary<string, string> words)
    {
        foreach (var place in corrections.GroupBy(correction => (correction.Part, correction.Number)))
        {
            yield return new NoteHeading(4, Title(place.Key.Part, place.Key.Number, words));
            foreach (var correction in place)
            {
                yield return Block(correction, words);
            }

            if (place.FirstOrDefault(correction => correction.Key is not null)?.Key is { } key && note.Figures.Any(figure => figure.Key == key))
            {
                yield return new NoteParagraph(NoteParagraphKind.Plain, words["figureReads"]);
                yield return new NoteFigure(key);
            }
        }
    }

    private static NoteReading Block(NoteCorrection correction, IReadOnlyDictionary<string, string> words)
    {
        var row = correction.Row is { } at ? string.Format(CultureInfo.InvariantCulture, words["cell"], at.Row, at.Column) + ": " : "";
        return correction.Now is { } now
            ? new NoteReading("{2}" + words["reading"], correction.Was, now, row)
            : new NoteReading(words["rewrite"], $"“{correction.Was}”", correction.Why);
    }

    private static string Title(CorrectedPart part, string? number, IReadOnlyDictionary<string, string> words) => part switch
    {
        CorrectedPart.Paragraph => string.Format(CultureInfo.InvariantCulture, words["paragraph"], number),
        CorrectedPart.Figure => string.Format(CultureInfo.InvariantCulture, words["figure"], number),
        CorrectedPart.Table => words["table"],
        CorrectedPart.Text => words["text"],
    };
}
