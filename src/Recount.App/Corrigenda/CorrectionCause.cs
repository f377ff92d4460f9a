using Recount.Counting;
using Recount.Counting.Changes;
using Recount.Documents.Ties;

namespace Recount.App.Corrigenda;

/// <summary>Why a number of needs is no longer what it was as at the note's day.</summary>
/// <param name="Article">Null: the cycle's total.</param>
/// <param name="Causes">What each cause adds or takes away, by its code; those that do nothing are left out.</param>
internal sealed record CorrectionCause(string Cycle, string? Article, long Was, long Now, IReadOnlyDictionary<string, long> Causes)
{
    /// <summary>Of the totals of the cycles, and of their articles, between two revisions, as at the same day; what did not change is left out.</summary>
    public static IReadOnlyList<CorrectionCause> Of(CountedRegister before, CountedRegister now, NoteTies note)
    {
        var view = ViewOf(note);
        return [.. By(Dimension.Cycle), .. By(Dimension.Cycle, Dimension.Article)];

        IEnumerable<CorrectionCause> By(params Dimension[] by)
        {
            var query = new Query { By = by, Measures = [new QueryMeasure(Measure.Needs)], AsAt = note.AsAt, View = view };
            return ChangeAccount.Of(new CountedView(before, note.AsAt, view), new CountedView(now, note.AsAt, view), query)!.Rows // needs have parts
                .Select(line => new CorrectionCause(line.Keys[0] ?? "", line.Keys.ElementAtOrDefault(1), line.Measures[0].Before, line.Measures[0].Now, Parts(line.Measures[0])));
        }
    }

    /// <summary>Whose view a note counts.</summary>
    public static RegisterView ViewOf(NoteTies note) =>
        note.Ties.Any(tie => tie.View == "public") ? RegisterView.Public : RegisterView.Secretariat;

    private static Dictionary<string, long> Parts(ChangeParts parts) => Enum.GetValues<ChangeCause>()
        .Zip(parts.Parts).Where(part => part.Second != 0).ToDictionary(part => part.First.Code, part => part.Second);
}
