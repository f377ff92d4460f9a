using Recount.Convention;
using Recount.Counting;

namespace Recount.Notes.Sheets;

/// <summary>Asks the one place that counts for what a State sheet tells.</summary>
public static class StateSheetCount
{
    /// <summary>The sheet of a State as at a day, under the provisions that it named.</summary>
    /// <param name="register">With the statements of its reviews.</param>
    /// <param name="symbolOf">The symbol of the review of a cycle, and whether its day is assumed.</param>
    /// <param name="passageOf">The words of a finding.</param>
    public static StateSheet Of(
        CountedRegister register,
        Snapshot snapshot,
        string state,
        DateOnly asAt,
        RegisterView view,
        Func<int, (string? Symbol, bool IsAssumed)> symbolOf,
        Func<Guid, SheetPassage> passageOf)
    {
        var findings = register.Findings.ToDictionary(finding => finding.Id);
        return new StateSheet { Code = state, AsAt = asAt, View = view, Revision = snapshot.Revision, Cycles = [Cycle(1), Cycle(2)] };

        SheetCycle Cycle(int cycle)
        {
            var review = register.Reviews.FirstOrDefault(review => review.State == state && review.Cycle == cycle);
            if (review?.Finalized is not { } finalized || !(review.From(view) <= asAt))
            {
                return new SheetCycle { Cycle = cycle, Review = null };
            }

            var (symbol, isAssumed) = symbolOf(cycle);
            var all = Ask(Dimension.State);
            return new SheetCycle
            {
                Cycle = cycle,
                Review = new SheetReview(finalized, review.Issued <= asAt ? review.Issued : null, symbol, isAssumed, review.Statements),
                Needs = all.Rows.Sum(Needs),
                Unconfirmed = all.Unconfirmed ?? 0,
                Chapters = Rows(Dimension.Chapter),
                Articles = Articles(),
                Categories = Rows(Dimension.Category),
                Items =
                [
                    .. all.Rows.SelectMany(row => row.Findings)
                        .Select(id => new SheetNeed(cycle, findings[id].Provisions, findings[id].Scope, passageOf(id)))
                        .OrderBy(need => need.Provisions.Count == 0)
                        .ThenBy(need => need.Provisions is [var first, ..] ? first : default)
                        .ThenBy(need => need.Passage.Paragraph)
                        .ThenBy(need => need.Passage.Id, StringComparer.Ordinal),
                ],
            };

            SheetRow[] Articles()
            {
                var articles = Rows(Dimension.Article);
                return
                [
                    .. articles,
                    .. Rows(Dimension.Scope).Where(row => row.Key != Scope.GeneralV.Code // which stands under 51
                        && !articles.Any(article => article.Key == row.Key)),
                ];
            }

            SheetRow[] Rows(Dimension dimension) => [.. Ask(dimension).Rows.Select(row => new SheetRow(dimension, row.Keys[0], Needs(row)))];

            QueryResult Ask(Dimension by) => QueryCount.Of(snapshot, new Query
            {
                By = [by],
                Where = [new QueryFilter(Dimension.State, [state]), new QueryFilter(Dimension.Cycle, [$"{cycle}"])],
                Measures = [new QueryMeasure(Measure.Needs)],
                AsAt = asAt,
                View = view,
                Explain = by == Dimension.State,
            });
        }
    }

    private static int Needs(QueryRow row) => (int)(row.Values[0] ?? 0);
}
