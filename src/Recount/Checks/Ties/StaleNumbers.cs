using System.Globalization;
using Recount.Documents.Ties;

namespace Recount.Checks.Ties;

/// <summary>Tied numbers for which the register now says something else, as at the same day.</summary>
/// <remarks>A number that somebody already brought up to date by hand is changed, not stale; a share whose words are still true is neither.</remarks>
internal static class StaleNumbers
{
    public static IEnumerable<CheckProblem> Of(TiedPlace place, NoteTie was, NoteTie now, PrintedPlaces printed)
    {
        if (was.Rule == NoteTie.Figure)
        {
            return OfFigure(place, was, now, printed);
        }

        if (was.Rule == NoteTie.Rests)
        {
            return OfSupport(place, was, now, printed);
        }

        return now.Words == was.Words || now.Words == place.Text || place.Text.Length == 0
            ? []
            : [new CheckProblem(CheckSeverity.Stale, printed.Of(place.Paragraph, place.Start), place.Text, Why(was, now), now.Words.Length == 0 ? null : now.Words)];
    }

    /// <summary>A sentence whose needs are gone, coded otherwise, or not new as it says.</summary>
    private static IEnumerable<CheckProblem> OfSupport(TiedPlace place, NoteTie was, NoteTie now, PrintedPlaces printed)
    {
        var sentence = printed.Of(place.Paragraph, place.Start);
        foreach (var (before, after) in was.Needs.Zip(now.Needs))
        {
            var why = after.Coding.Length == 0 ? "does not count as at that day any more"
                : before.Coding.Length > 0 && after.Coding != before.Coding ? $"was coded as {before.Coding}, and is now {after.Coding}"
                : was.Noun == "new" && !after.IsNew ? "is not new since the day that changes are told from"
                : before.Coding.Length == 0 ? $"did not count when this was written, and is now {after.Coding}"
                : null;
            if (why is not null)
            {
                yield return new CheckProblem(
                    CheckSeverity.Stale,
                    sentence,
                    before.Id,
                    $"the sentence rests on this need, which {why} (revision {now.Revision.ToString(CultureInfo.InvariantCulture)}, as at {was.AsAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})",
                    null);
            }
        }
    }

    private static string Why(NoteTie was, NoteTie now)
    {
        if (was is { Whole: not null, WholeValue: null })
        {
            return $"it was true of {TieWords.Origin(was)}; at revision {now.Revision.ToString(CultureInfo.InvariantCulture)} it is not, as the register counts {now.Value?.ToString(CultureInfo.InvariantCulture)}";
        }

        var value = now.Value?.ToString(CultureInfo.InvariantCulture);
        var whole = now.WholeValue is { } all ? $" of {all.ToString(CultureInfo.InvariantCulture)}" : "";
        return $"it was printed from {TieWords.Origin(was)}; at revision {now.Revision.ToString(CultureInfo.InvariantCulture)} the register counts {value}{whole} as at the same day";
    }

    private static IEnumerable<CheckProblem> OfFigure(TiedPlace place, NoteTie was, NoteTie now, PrintedPlaces printed)
    {
        var revision = now.Revision.ToString(CultureInfo.InvariantCulture);
        return was.Series.Count == now.Series.Count && was.Series.Zip(now.Series).All(pair => pair.First.Labels.SequenceEqual(pair.Second.Labels, StringComparer.Ordinal))
            ? was.Series.Zip(now.Series).SelectMany(pair => pair.First.Values.Zip(pair.Second.Values).Index()
                .Where(value => value.Item.First != value.Item.Second)
                .Select(value => new CheckProblem(
                    CheckSeverity.Stale,
                    printed.Figure(place.Paragraph, $"{pair.First.Labels[value.Index]}, {pair.First.Name}: {TieWords.Number(value.Item.First)}"),
                    TieWords.Number(value.Item.First),
                    $"it was drawn from {TieWords.Origin(was)}; at revision {revision} the register counts {TieWords.Number(value.Item.Second)} as at the same day",
                    TieWords.Number(value.Item.Second))))
            : [new CheckProblem(CheckSeverity.Stale, printed.Figure(place.Paragraph, was.Words), was.Words, $"it was drawn from {TieWords.Origin(was)}; at revision {revision} the figure has other rows", null)];
    }
}
