using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.Checks.Ties;

/// <summary>Tied numbers that no longer read as they were printed.</summary>
internal static class ChangedNumbers
{
    /// <summary>An empty control claims nothing: whoever took its words out left a text that is checked as it stands.</summary>
    public static IEnumerable<CheckProblem> Of(SourceDocument document, TiedPlace place, NoteTie tie, PrintedPlaces printed)
    {
        if (tie.Rule == NoteTie.Figure)
        {
            return OfFigure(document, place, tie, printed);
        }

        return tie.Rule == NoteTie.Rests || place.Text.Length == 0 || place.Text == tie.Words
            ? []
            : [new CheckProblem(CheckSeverity.Changed, printed.Of(place.Paragraph, place.Start), place.Text, $"it was printed as \"{tie.Words}\", from {TieWords.Origin(tie)}", tie.Words)];
    }

    private static IEnumerable<CheckProblem> OfFigure(SourceDocument document, TiedPlace place, NoteTie tie, PrintedPlaces printed)
    {
        if (place.Chart is not { } number)
        {
            return [new CheckProblem(CheckSeverity.Changed, printed.Figure(place.Paragraph, tie.Words), tie.Words, $"its chart is gone; it was drawn from {TieWords.Origin(tie)}", null)];
        }

        var shown = document.Charts[number].Series;
        return shown.Count < tie.Series.Count || tie.Series.Zip(shown).Any(pair => pair.First.Values.Count != pair.Second.Values.Count)
            ? [new CheckProblem(CheckSeverity.Changed, printed.Figure(place.Paragraph, tie.Words), tie.Words, $"its chart has other rows than were drawn from {TieWords.Origin(tie)}", null)]
            : tie.Series.Zip(shown).SelectMany(pair => OfSeries(pair.First, pair.Second));

        IEnumerable<CheckProblem> OfSeries(SourceSeries was, SourceSeries now) => was.Values.Zip(now.Values).Index()
            .Where(value => value.Item.First != value.Item.Second)
            .Select(value => new CheckProblem(
                CheckSeverity.Changed,
                printed.Figure(place.Paragraph, $"{was.Labels[value.Index]}, {was.Name}: {TieWords.Number(value.Item.Second)}"),
                TieWords.Number(value.Item.Second),
                $"it was printed as {TieWords.Number(value.Item.First)}, from {TieWords.Origin(tie)}",
                TieWords.Number(value.Item.First)));
    }
}
