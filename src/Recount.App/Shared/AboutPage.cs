using Recount.Counting;
using Recount.Register.Exchange;

namespace Recount.App.Shared;

/// <summary>The sheet of a workbook that says what its numbers are, and on what terms they are handed on.</summary>
internal static class AboutPage
{
    /// <param name="rows">What was asked, as at when, by which rule: a label and its words.</param>
    public static WorkbookSheet Of(IEnumerable<(string Label, string Words)> rows, Snapshot snapshot) =>
        new("About", [.. rows.Concat(Terms(snapshot)).Select(row => (IReadOnlyList<WorkbookCell>)
        [
            WorkbookCell.Of(row.Label, CellRole.Label),
            WorkbookCell.Of(row.Words, CellRole.Prose),
        ])])
        {
            Widths = [28, 110],
        };

    private static IEnumerable<(string Label, string Words)> Terms(Snapshot snapshot)
    {
        yield return ("Licence of the data", DataTerms.Licence);
        if (DataTerms.Illustrative(snapshot) is { } illustrative)
        {
            yield return ("Data", illustrative);
        }

        yield return ("Made by", "Recount; not an official document of the United Nations.");
    }
}
