using System.Globalization;
using Recount.Checks.Ties;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Checks.Reproducing;

/// <summary>Compares each figure of a note with what the data give: its numbers first, then the bytes of its drawing.</summary>
/// <param name="notPublic">The keys of figures that count what was not public and is not in the data.</param>
internal sealed class FigureComparison(SourceDocument document, NoteTies note, FigureParts parts, NoteRecount recount, IReadOnlyCollection<string> notPublic)
{
    private const int MostDifferences = 5;

    public IReadOnlyList<ReproducedFigure> Figures() =>
        [.. note.Ties.Where(tie => tie.Rule == NoteTie.Figure).Select((tie, at) => Compare(tie, at))];

    private ReproducedFigure Compare(NoteTie tie, int at)
    {
        var now = recount.Draw(note, tie);
        var verdict = new ReproducedFigure(tie.Query, now?.Number, tie.Words, FigureVerdict.Differs, [], now?.Drawn);
        if (Find(tie, at) is not var (shown, part))
        {
            return verdict with { Verdict = FigureVerdict.Gone, Says = ["its chart is gone"] };
        }

        string[] differences = [.. now is null ? ["the data give no such figure"] : Differences(now.Series, shown.Series)];
        return now is not null && differences.Length == 0
            ? CompareDrawing(verdict, part, now)
            : notPublic.Contains(tie.Query) && !Differences(tie.Series, shown.Series).Any()
            ? verdict with { Verdict = FigureVerdict.NotPublic, Says = ["it counts what was not public on the day of the note", .. Shortened(differences)] }
            : verdict with { Says = Shortened(differences) };
    }

    private ReproducedFigure CompareDrawing(ReproducedFigure verdict, FigurePart part, RecountedFigure now)
    {
        string[] differences =
        [
            .. Difference("the chart", part.Chart.Span, now.Drawn.Chart.Span),
            .. Difference("the workbook behind it", part.Workbook.Span, now.Drawn.Workbook.Span),
        ];
        return differences.Length == 0
            ? verdict with { Verdict = FigureVerdict.Reproduced }
            : parts.SavedBy is { } program
            ? verdict with { Verdict = FigureVerdict.DataReproduced, Says = [$"the file was saved by {program}, so that its drawing has other bytes; the data were compared"] }
            : note.Version != NoteOrigin.ProgramVersion
            ? verdict with { Verdict = FigureVerdict.DataReproduced, Says = [$"it was drawn by version {note.Version}; this is {NoteOrigin.ProgramVersion}, which may draw otherwise; the data were compared"] }
            : verdict with { Verdict = FigureVerdict.DrawingDiffers, Says = differences };
    }

    /// <summary>The chart in the figure's control; where a program took all controls away, the one at the figure's place.</summary>
    private (SourceChart Chart, FigurePart Part)? Find(NoteTie tie, int at)
    {
        if (document.TiedPlaces.Count == 0)
        {
            var isSame = document.Charts.Count == parts.Figures.Count && document.Charts.Count == note.Ties.Count(one => one.Rule == NoteTie.Figure);
            return isSame ? (document.Charts[at], parts.Figures[at]) : null;
        }

        var chart = document.TiedPlaces.FirstOrDefault(place => place.Key == tie.Key)?.Chart;
        var part = parts.Figures.FirstOrDefault(figure => figure.Key == tie.Key);
        return chart is { } number && part is not null ? (document.Charts[number], part) : null;
    }

    /// <summary>A chart may hold one series more than its data: the line of sums on top of stacked bars.</summary>
    private static IEnumerable<string> Differences(IReadOnlyList<SourceSeries> given, IReadOnlyList<SourceSeries> shown)
    {
        if (shown.Count < given.Count || given.Zip(shown).Any(pair => !pair.First.Labels.SequenceEqual(pair.Second.Labels, StringComparer.Ordinal)))
        {
            return ["its chart has other rows than the data give"];
        }

        return given.Zip(shown).SelectMany(pair => pair.First.Values.Zip(pair.Second.Values).Index()
            .Where(value => value.Item.First != value.Item.Second)
            .Select(value => $"{pair.First.Labels[value.Index]}, {pair.First.Name}: the note shows {TieWords.Number(value.Item.Second)}, the data give {TieWords.Number(value.Item.First)}"));
    }

    private static IEnumerable<string> Difference(string what, ReadOnlySpan<byte> inNote, ReadOnlySpan<byte> drawn) => inNote.SequenceEqual(drawn)
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{what} has other bytes, from byte {inNote.CommonPrefixLength(drawn)} on ({inNote.Length} in the note, {drawn.Length} drawn from the data)")];

    private static string[] Shortened(string[] differences) => differences.Length <= MostDifferences
        ? differences
        : [.. differences[..MostDifferences], string.Create(CultureInfo.InvariantCulture, $"and {differences.Length - MostDifferences} more numbers")];
}
