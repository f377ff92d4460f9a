using Recount.Counting;

namespace Recount.Figures;

/// <summary>Counts the six figures of the note.</summary>
public static class FigureCount
{
    /// <summary>The figures of a register as at a day, and what came since an earlier one.</summary>
    public static FigureSet Of(Snapshot snapshot, FigureRequest request)
    {
        var one = snapshot.Figures(1, request.Fit, request.View);
        var two = snapshot.Figures(2, request.Fit, request.View);
        var (first, second) = (one.On(request.AsAt), two.On(request.AsAt));
        FigureTally? before = request.Since is { } day ? two.On(day) : null;
        return new FigureSet
        {
            AsAt = request.AsAt,
            Since = request.Since,
            Revision = snapshot.Revision,
            Unconfirmed = first.Number(FigureSpots.Unconfirmed) + second.Number(FigureSpots.Unconfirmed),
            Cycle1 = Totals1(first),
            Cycle2 = Totals2(second),
            Cycle1Change = request.Since is { } since1 ? Change1(one, since1, request.AsAt) : null,
            Cycle2Change = request.Since is { } since2 ? Change2(two, since2, request.AsAt) : null,
            Figure1 = Figure1(first),
            Figure2 = Figure2(second, before),
            Figure3 = RegionCount.Of(snapshot, two, request.AsAt),
            Figure4 = Figure4(second),
            Figure5 = Articles(second, 0, 11),
            Figure6 = Articles(second, 11, 9),
            Topics = Topics(second),
            Chapters = [Chapter(second, "II", 0, 0, 11), Chapter(second, "V", 1, 11, 9)],
        };
    }

    private static CycleTotals Totals1(FigureTally tally) => new(tally.Finalized, tally.Identifying, tally.Needs);

    private static Cycle2Totals Totals2(FigureTally tally) =>
        new(tally.Finalized, tally.Identifying, tally.Needs, tally.Links(0, 20), tally.Number(FigureSpots.LinksElsewhere));

    private static CycleTotals Change1(FigureIndex index, DateOnly since, DateOnly asAt)
    {
        var (before, now) = (index.On(since), index.On(asAt));
        return new(now.Finalized - before.Finalized, index.IdentifyingBetween(since, asAt), now.Needs - before.Needs);
    }

    private static Cycle2Totals Change2(FigureIndex index, DateOnly since, DateOnly asAt)
    {
        var (finalized, identifying, needs) = Change1(index, since, asAt);
        return new(finalized, identifying, needs, index.On(asAt).Links(0, 20) - index.On(since).Links(0, 20), null);
    }

    private static List<Figure1Row> Figure1(FigureTally tally) =>
    [
        .. Vocabulary.Cycle1Categories.Select((category, i) => (category, needs: tally.Number(FigureSpots.Categories + i)))
            .Select(row => new Figure1Row(row.category, row.needs, Ratio.Percent(row.needs, tally.Needs))),
    ];

    private static List<Figure2Row> Figure2(FigureTally tally, FigureTally? before) =>
    [
        .. FigureSpots.Codes.Select((provision, i) =>
        {
            var links = tally.Number(FigureSpots.Articles + i);
            var linksSince = before?.Number(FigureSpots.Articles + i);
            return new Figure2Row(provision, linksSince, links - linksSince, links);
        }),
    ];

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
            FigureSpots.Codes[i],
            tally.States(FigureSpots.Articles + i),
            tally.Number(FigureSpots.Articles + i))),
    ];

    private static List<TopicRow> Topics(FigureTally tally) =>
    [
        .. Vocabulary.Topics.Select((topic, i) => new TopicRow(
            topic.Key,
            topic.Articles,
            tally.Number(FigureSpots.Topics + i),
            tally.States(FigureSpots.Topics + i))),
    ];

    private static ChapterRow Chapter(FigureTally tally, string chapter, int spot, int first, int number) =>
        new(
            chapter,
            tally.Number(FigureSpots.Chapters + spot),
            tally.Links(first, number),
            tally.States(FigureSpots.Chapters + spot));
}
