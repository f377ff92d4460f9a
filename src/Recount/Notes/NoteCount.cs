using System.Globalization;
using Recount.Convention;
using Recount.Counting;
using Recount.Figures;

namespace Recount.Notes;

/// <summary>Gathers a note's facts from the two places that count: figures and queries.</summary>
public static class NoteCount
{
    /// <summary>The facts of a note as at a day.</summary>
    /// <param name="since">The day of the note before; null: nothing is said of change.</param>
    public static NoteFacts Of(Snapshot snapshot, DateOnly asAt, DateOnly? since, RegisterView view = RegisterView.Secretariat) => new()
    {
        Figures = FigureCount.Of(snapshot, new FigureRequest(asAt, since, view)),
        Cycle1Chapters = Cycle1Chapters(snapshot, asAt, view),
        NoProvision = new Dictionary<int, int> { [1] = NoProvision(snapshot, asAt, view, 1, "III", "IV"), [2] = NoProvision(snapshot, asAt, view, 2, "II", "V") },
        View = view,
        Illustrative = DataTerms.ExtentOf(snapshot),
        Challenges = Topic.All.ToDictionary(topic => topic.Key, topic => Challenges(snapshot, asAt, view, topic)),
    };

    private static Dictionary<Chapter, int> Cycle1Chapters(Snapshot snapshot, DateOnly asAt, RegisterView view)
    {
        var rows = QueryCount.Of(snapshot, new Query
        {
            By = [Dimension.Chapter],
            Where = [new QueryFilter(Dimension.Cycle, ["1"])],
            Measures = [new QueryMeasure(Measure.Needs)],
            AsAt = asAt,
            View = view,
        }).Rows.ToDictionary(row => row.Keys[0] ?? "", row => (int)(row.Values[0] ?? 0));
        return new[] { Chapter.III, Chapter.IV }.ToDictionary(chapter => chapter, chapter => rows.GetValueOrDefault(chapter.ToString()));
    }

    private static int NoProvision(Snapshot snapshot, DateOnly asAt, RegisterView view, int cycle, params string[] chapters)
    {
        return Needs([]) - Needs([new QueryFilter(Dimension.Chapter, chapters)]);

        int Needs(IEnumerable<QueryFilter> where) => Total(
            QueryCount.Of(snapshot, new Query
            {
                By = [Dimension.Kind],
                Where = [new QueryFilter(Dimension.Cycle, [cycle.ToString(CultureInfo.InvariantCulture)]), .. where],
                Measures = [new QueryMeasure(Measure.Needs)],
                AsAt = asAt,
                View = view,
            }).Totals,
            Measure.Needs);
    }

    private static ChallengeCount Challenges(Snapshot snapshot, DateOnly asAt, RegisterView view, Topic topic)
    {
        var totals = QueryCount.Of(snapshot, new Query
        {
            By = [Dimension.Kind],
            Where =
            [
                new QueryFilter(Dimension.Cycle, ["2"]),
                new QueryFilter(Dimension.Topic, [topic.Key]),
                new QueryFilter(Dimension.Kind, ["challenge"]),
            ],
            Measures = [new QueryMeasure(Measure.Needs), new QueryMeasure(Measure.States)],
            AsAt = asAt,
            View = view,
        }).Totals;
        return new ChallengeCount(Total(totals, Measure.Needs), Total(totals, Measure.States));
    }

    private static int Total(IReadOnlyList<QueryTotal> totals, Measure measure) =>
        (int)(totals.First(total => total.Measure == new QueryMeasure(measure)).Value ?? 0);
}
