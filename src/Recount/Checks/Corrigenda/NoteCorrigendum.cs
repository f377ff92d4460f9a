using System.Globalization;
using Recount.Checks.Reading;
using Recount.Checks.Ties;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Checks.Corrigenda;

/// <summary>What a note would say otherwise today, as at its own day: its numbers that the register no longer gives, in the order of the text.</summary>
/// <remarks>Only tied numbers are known: whether a sentence still says what came first is for people to read.</remarks>
public sealed class NoteCorrigendum
{
    private readonly SourceDocument _document;
    private readonly NoteTies _ties;
    private readonly NoteRecount _recount;
    private readonly PrintedPlaces _printed;

    private NoteCorrigendum(string file, SourceDocument document, NoteTies ties, NoteRecount recount) =>
        (_document, _ties, _recount, _printed) = (document, ties, recount, new PrintedPlaces(file, document));

    /// <summary>The corrections.</summary>
    /// <param name="recount">The register as it is now.</param>
    /// <exception cref="RecountException">The note holds no ties, or none of their controls.</exception>
    public static IReadOnlyList<NoteCorrection> Of(string file, SourceDocument document, NoteRecount recount) =>
        document is { Ties: { } ties, TiedPlaces.Count: > 0 }
            ? [.. new NoteCorrigendum(file, document, ties, recount).Corrections()]
            : throw new RecountException($"{file}: its numbers are tied to nothing; give the note as it was issued, not a copy for submission.");

    private IEnumerable<NoteCorrection> Corrections()
    {
        var byKey = _ties.Ties.ToLookup(tie => tie.Key, StringComparer.Ordinal);
        var stale = _document.TiedPlaces
            .Select(place => (Place: place, Was: byKey[place.Key].FirstOrDefault()))
            .Where(tied => tied.Was is not null)
            .Select(tied => (tied.Place, Was: tied.Was!, Now: _recount.Of(_ties, tied.Was!)))
            .Where(tied => tied.Now is not null)
            .Select(tied => new StaleTie(tied.Place, tied.Was, tied.Now!));
        foreach (var paragraph in stale.GroupBy(tie => tie.Place.Paragraph).OrderBy(group => group.Key))
        {
            foreach (var figure in paragraph.Where(tie => tie.Was.Rule == NoteTie.Figure))
            {
                foreach (var correction in OfFigure(figure))
                {
                    yield return correction;
                }
            }

            foreach (var correction in OfText(paragraph.Key, [.. paragraph.Where(tie => tie.IsWordedOtherwise).OrderBy(tie => tie.Place.Start)]))
            {
                yield return correction;
            }
        }
    }

    private IEnumerable<NoteCorrection> OfFigure(StaleTie tie)
    {
        var number = NumberOf(tie.Was);
        return tie.Was.Series.Count == tie.Now.Series.Count && tie.Was.Series.Zip(tie.Now.Series).All(pair => pair.First.Labels.SequenceEqual(pair.Second.Labels, StringComparer.Ordinal))
            ? tie.Was.Series.Zip(tie.Now.Series).SelectMany(pair => pair.First.Values.Zip(pair.Second.Values).Index()
                .Where(value => value.Item.First != value.Item.Second)
                .Select(value => new NoteCorrection(
                    CorrectedPart.Figure, number, (pair.First.Labels[value.Index], pair.First.Name), TieWords.Number(value.Item.First), TieWords.Number(value.Item.Second), Counted(tie), tie.Was.Query)))
            : [new NoteCorrection(CorrectedPart.Figure, number, null, tie.Was.Words, null, $"{Counted(tie)}; the figure has other rows", tie.Was.Query)];
    }

    /// <summary>The corrections of a paragraph, sentence by sentence: the bare words where they stand once, else the sentence.</summary>
    private IEnumerable<NoteCorrection> OfText(int index, StaleTie[] ties)
    {
        if (ties.Length == 0)
        {
            return [];
        }

        var paragraph = _document.Paragraphs[index];
        var place = PlaceOf(paragraph);
        return paragraph.Cell is null
            ? ties.GroupBy(tie => SentenceAt(paragraph.Text, tie.Place.Start)).SelectMany(sentence => OfSentence(place, paragraph.Text, sentence.Key, [.. sentence]))
            : ties.Select(tie => place with { Was = tie.Place.Text, Now = tie.NowWords, Why = Counted(tie) });
    }

    private static IEnumerable<NoteCorrection> OfSentence(NoteCorrection place, string text, (int Start, int End) sentence, StaleTie[] ties)
    {
        var (was, why) = (text[sentence.Start..sentence.End], string.Join("; ", ties.Select(Counted).Distinct()));
        if (ties.Any(tie => tie.NowWords is null))
        {
            return [place with { Was = was, Now = null, Why = why }];
        }

        if (ties.All(tie => IsAlone(text, tie.Place.Text)))
        {
            return ties.Select(tie => place with { Was = tie.Place.Text, Now = tie.NowWords, Why = Counted(tie) });
        }

        var now = was;
        foreach (var tie in ties.Reverse())
        {
            var at = tie.Place.Start - sentence.Start;
            now = now[..at] + tie.NowWords + now[(at + tie.Place.Text.Length)..];
        }

        return [place with { Was = was, Now = now, Why = why }];
    }

    private static bool IsAlone(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) == text.LastIndexOf(words, StringComparison.Ordinal);

    private NoteCorrection PlaceOf(SourceParagraph paragraph)
    {
        if (paragraph.Cell is { } cell)
        {
            return new NoteCorrection(CorrectedPart.Table, null, (Cell(cell with { Column = 0 }), Cell(cell with { Row = 0 })), "", null, "");
        }

        if (_printed.Of(paragraph.Index, 0).Paragraph is { } number)
        {
            return new NoteCorrection(CorrectedPart.Paragraph, number.ToString(CultureInfo.InvariantCulture), null, "", null, "");
        }

        return FigureAbove(paragraph.Index) is { } figure
            ? new NoteCorrection(CorrectedPart.Figure, NumberOf(figure), null, "", null, "")
            : new NoteCorrection(CorrectedPart.Text, null, null, "", null, "");

        string Cell(TableCell where) => _document.Paragraphs
            .FirstOrDefault(one => one.Cell is { } there && there.Table == where.Table && there.Row == where.Row && there.Column == where.Column)?.Text ?? "";
    }

    /// <summary>The figure whose caption or notes a paragraph belongs to: no numbered paragraph stands between them.</summary>
    private NoteTie? FigureAbove(int index)
    {
        var above = _document.TiedPlaces.Where(place => place.Paragraph <= index && FigureOf(place) is not null).MaxBy(place => place.Paragraph);
        return above is not null && Enumerable.Range(above.Paragraph, index - above.Paragraph).All(at => _printed.Of(at, 0).Paragraph is null && _document.Paragraphs[at].HeadingLevel is null)
            ? FigureOf(above)
            : null;
    }

    private NoteTie? FigureOf(TiedPlace place) => _ties.Ties.FirstOrDefault(tie => tie.Key == place.Key && tie.Rule == NoteTie.Figure);

    private string? NumberOf(NoteTie figure) => _recount.Draw(_ties, figure)?.Number;

    private static (int Start, int End) SentenceAt(string text, int place)
    {
        var at = 0;
        foreach (var sentence in Sentences.Of(text))
        {
            var start = text.IndexOf(sentence, at, StringComparison.Ordinal);
            at = start + sentence.Length;
            if (place < at)
            {
                return (start, at);
            }
        }

        return (0, text.Length);
    }

    private static string Counted(StaleTie tie) => tie.Was.Rule == NoteTie.Figure
        ? string.Create(CultureInfo.InvariantCulture, $"{tie.Was.Query} was drawn at revision {tie.Was.Revision}, and is otherwise at revision {tie.Now.Revision}")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{tie.Was.Query} was {tie.Was.Value}{Whole(tie.Was)} at revision {tie.Was.Revision}, and is {tie.Now.Value}{Whole(tie.Now)} at revision {tie.Now.Revision}");

    private static string Whole(NoteTie tie) => tie.WholeValue is { } whole ? string.Create(CultureInfo.InvariantCulture, $" of {whole}") : "";

    private sealed record StaleTie(TiedPlace Place, NoteTie Was, NoteTie Now)
    {
        public bool IsWordedOtherwise => Was.Rule != NoteTie.Figure && Place.Text.Length > 0 && Now.Words != Was.Words;

        public string? NowWords => Now.Words.Length == 0 ? null : Now.Words;
    }
}
