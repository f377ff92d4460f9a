using Recount.Counting;

namespace Recount.Figures;

/// <summary>Counts the six figures of the note.</summary>
public static class FigureCount
{
    /// <summary>The figures of a register as at a day, and what came since an earlier one.</summary>
    public static FigureSet Of(Snapshot snapshot, FigureRequest request)
    {
        var index = snapshot.Figures(request.Fit);
        FigureTally Tally(int cycle, Func<SnapshotReview, bool> takes) => FigureTally.Of(snapshot, index, cycle, takes);
        var (first, second) = (Tally(1, On(request.AsAt)), Tally(2, On(request.AsAt)));
        var before = request.Since is { } since ? (First: Tally(1, On(since)), Second: Tally(2, On(since))) : default;
        return new FigureSet
        {
            AsAt = request.AsAt,
            Since = request.Since,
            Revision = snapshot.Revision,
            Unconfirmed = first.Number(FigureSpots.Unconfirmed) + second.Number(FigureSpots.Unconfirmed),
            Cycle1 = new CycleTotals(first.Finalized, first.Identifying, first.Needs),
            Cycle2 = Totals(second),
            Cycle1Change = before.First is { } was1 ? Change(first, was1, Tally(1, Between())) : null,
            Cycle2Change = before.Second is { } was2 ? Change2(second, was2, Tally(2, Between())) : null,
            Figure1 = Figure1(first),
            Figure2 = Figure2(second, before.Second),
            Figure3 = Figure3(snapshot, request, Tally),
            Figure4 = Figure4(second),
            Figure5 = Articles(second, 0, 11),
            Figure6 = Articles(second, 11, 9),
            Topics = Topics(second),
            Chapters = [Chapter(second, "II", 0, 0, 11), Chapter(second, "V", 1, 11, 9)],
        };

        Func<SnapshotReview, bool> On(DateOnly day) => review => review.Counts(request.View, day);
        Func<SnapshotReview, bool> Between() =>
            review => On(request.AsAt)(review) && !review.Counts(request.View, request.Since!.Value);
    }

    private static Cycle2Totals Totals(FigureTally tally) =>
        new(tally.Finalized, tally.Identifying, tally.Needs, Links(tally, 0, 20), tally.Number(FigureSpots.LinksElsewhere));

    private static CycleTotals Change(FigureTally now, FigureTally before, FigureTally between) =>
        new(now.Finalized - before.Finalized, between.Identifying, now.Needs - before.Needs);

    private static Cycle2Totals Change2(FigureTally now, FigureTally before, FigureTally between) =>
        new(
            now.Finalized - before.Finalized,
            between.Identifying,
            now.Needs - before.Needs,
            Links(now, 0, 20) - Links(before, 0, 20),
            null);

    private static int Links(FigureTally tally, int first, int number) =>
        Enumerable.Range(FigureSpots.Articles + first, number).Sum(tally.Number);

    private static List<Figure1Row> Figure1(FigureTally tally) =>
    [
        .. Vocabulary.Cycle1Categories.Select((category, i) => (category, needs: tally.Number(FigureSpots.Categories + i)))
            .Select(row => new Figure1Row(row.category, row.needs, Ratio.Percent(row.needs, tally.Needs))),
    ];

    private static List<Figure2Row> Figure2(FigureTally tally, FigureTally? before) =>
    [
        .. FigureSpots.Places.Select((place, i) =>
        {
            var links = tally.Number(FigureSpots.Articles + i);
            var linksSince = before?.Number(FigureSpots.Articles + i);
            return new Figure2Row(place.Code, linksSince, links - linksSince, links);
        }),
    ];

    private static List<Figure3Row> Figure3(
        Snapshot snapshot,
        FigureRequest request,
        Func<int, Func<SnapshotReview, bool>, FigureTally> tally)
    {
        var groups = snapshot.States.Select(state => state.GroupOn(request.AsAt)).ToArray();
        var parties = snapshot.States.Select(state => state.IsPartyOn(request.AsAt)).ToArray();
        var rows = Vocabulary.Regions.Append(null).Select(region =>
        {
            var of = tally(2, review => groups[review.State] == region && review.Counts(request.View, request.AsAt));
            var statesParties = groups.Index().Count(state => state.Item == region && parties[state.Index]);
            return new Figure3Row(region, statesParties, of.Finalized, of.Identifying, of.Needs);
        });
        return [.. rows.Where(row => row.Region is not null || row.StatesParties + row.Finalized > 0)];
    }

    private static List<Figure4Row> Figure4(FigureTally tally) =>
    [
        .. Vocabulary.Cycle2Categories.Select((category, i) =>
        {
            var needs = tally.Number(FigureSpots.Categories + i);
            var percent = Ratio.Percent(needs, tally.Needs);
            return new Figure4Row(category, needs, percent, tally.States(FigureSpots.Categories + i));
        }),
    ];

    private static List<ArticleRow> Articles(FigureTally tally, int first, int number) =>
    [
        .. Enumerable.Range(first, number).Select(i => new ArticleRow(
            FigureSpots.Places[i].Code,
            tally.States(FigureSpots.Articles + i),
            tally.Number(FigureSpots.Articles + i))),
    ];

    private static List<TopicRow> Topics(FigureTally tally) =>
    [
        .. Vocabulary.Topics.Select((topic, i) => new TopicRow(
            topic.Key,
            [.. topic.Articles.Select(article => new Place(article).Code)],
            tally.Number(FigureSpots.Topics + i),
            tally.States(FigureSpots.Topics + i))),
    ];

    private static ChapterRow Chapter(FigureTally tally, string chapter, int spot, int first, int number) =>
        new(
            chapter,
            tally.Number(FigureSpots.Chapters + spot),
            Links(tally, first, number),
            tally.States(FigureSpots.Chapters + spot));
}
