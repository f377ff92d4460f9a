using Recount.Counting;
using Recount.Figures;
using Recount.Findings;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

/// <summary>The six figures as the rules are written.</summary>
internal sealed class NaiveFigures(CountedRegister register, FigureRequest request)
{
    private static readonly string[] ChapterII = ["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "general-II"];
    private static readonly string[] ChapterV = ["51", "52", "53", "54", "55", "56", "57", "58", "59"];

    private readonly NaiveRecount _recount = new(register, request.View, request.Fit);

    public FigureSet Count()
    {
        var (first, second) = (Needs(1, request.AsAt), Needs(2, request.AsAt));
        return new FigureSet
        {
            AsAt = request.AsAt,
            Since = request.Since,
            Revision = register.Revision,
            Unconfirmed = first.Concat(second).Count(need => need.Status == FindingStatus.Suggested),
            Cycle1 = new CycleTotals(Finalized(1, request.AsAt), _recount.States(first), first.Count),
            Cycle2 = new Cycle2Totals(
                Finalized(2, request.AsAt),
                _recount.States(second),
                second.Count,
                Links(second, [.. ChapterII, .. ChapterV]),
                second.Sum(need => _recount.Articles(need).Except([.. ChapterII, .. ChapterV]).Count())),
            Cycle1Change = request.Since is { } since ? Change(1, since) : null,
            Cycle2Change = request.Since is { } from ? Change2(from) : null,
            Figure1 = [.. Categories(1).Select(category => Figure1(category, first))],
            Figure2 = [.. ChapterII.Concat(ChapterV).Select(Figure2)],
            Figure3 = [.. Figure3()],
            Figure4 = [.. Categories(2).Select(category => Figure4(category, second))],
            Figure5 = [.. ChapterII.Select(article => Article(article, second))],
            Figure6 = [.. ChapterV.Select(article => Article(article, second))],
            Topics = [.. NaiveRecount.Topics.Select(topic => Topic(topic, second))],
            Chapters = [Chapter("II", ChapterII, second), Chapter("V", ChapterV, second)],
        };
    }

    private static string[] Categories(int cycle) => cycle == 1
        ? ["good-practices", "model-legislation", "legislative-drafting", "model-treaties", "action-plan", "on-site-expert",
            "capacity-building", "technological-assistance", "other"]
        : ["legislative-assistance", "capacity-building", "institution-building", "policymaking", "research-data",
            "international-cooperation"];

    private List<CountedFinding> Needs(int cycle, DateOnly day) => [.. _recount.Needs(day, cycle)];

    private int Finalized(int cycle, DateOnly day) => _recount.Reviews(day).Count(review => review.Cycle == cycle);

    private int Links(IEnumerable<CountedFinding> needs, string[] articles) =>
        needs.Sum(need => _recount.Articles(need).Intersect(articles).Count());

    private CycleTotals Change(int cycle, DateOnly since) => new(
        Finalized(cycle, request.AsAt) - Finalized(cycle, since),
        _recount.States(Needs(cycle, request.AsAt).Where(need => _recount.From(_recount.ReviewOf(need)) > since)),
        Needs(cycle, request.AsAt).Count - Needs(cycle, since).Count);

    private Cycle2Totals Change2(DateOnly since)
    {
        var change = Change(2, since);
        string[] all = [.. ChapterII, .. ChapterV];
        var links = Links(Needs(2, request.AsAt), all) - Links(Needs(2, since), all);
        return new Cycle2Totals(change.Finalized, change.Identifying, change.Needs, links, null);
    }

    private static Figure1Row Figure1(string category, List<CountedFinding> needs)
    {
        var count = needs.Count(need => need.Categories.Take(1).Contains(category));
        return new Figure1Row(category, count, NaiveRecount.Percent(count, needs.Count));
    }

    private Figure2Row Figure2(string article)
    {
        var links = Links(Needs(2, request.AsAt), [article]);
        int? since = request.Since is { } day ? Links(Needs(2, day), [article]) : null;
        return new Figure2Row(article, since, links - since, links);
    }

    private IEnumerable<Figure3Row> Figure3()
    {
        string?[] groups =
            ["african", "asia-pacific", "eastern-european", "latin-american-caribbean", "western-european-other", null];
        foreach (var group in groups)
        {
            bool IsIn(string state) => _recount.GroupOf(state, request.AsAt) == group;
            var needs = Needs(2, request.AsAt).Where(need => IsIn(_recount.StateOf(need))).ToList();
            var row = new Figure3Row(
                group,
                register.States.Count(state => IsIn(state.Code) && NaiveRecount.IsParty(state, request.AsAt)),
                _recount.Reviews(request.AsAt).Count(review => review.Cycle == 2 && IsIn(review.State)),
                _recount.States(needs),
                needs.Count);
            if (group is not null || row != new Figure3Row(null, 0, 0, 0, 0))
            {
                yield return row;
            }
        }
    }

    private Figure4Row Figure4(string category, List<CountedFinding> needs)
    {
        var of = needs.Where(need => need.Categories.Take(1).Contains(category)).ToList();
        return new Figure4Row(category, of.Count, NaiveRecount.Percent(of.Count, needs.Count), _recount.States(of));
    }

    private ArticleRow Article(string article, List<CountedFinding> needs)
    {
        var of = needs.Where(need => _recount.Articles(need).Contains(article)).ToList();
        return new ArticleRow(article, _recount.States(of), of.Count);
    }

    private TopicRow Topic(string topic, List<CountedFinding> needs)
    {
        var of = needs.Where(need => _recount.Articles(need).Intersect(topic.Split('+')).Any()).ToList();
        return new TopicRow(topic, topic.Split('+'), of.Count, _recount.States(of));
    }

    private ChapterRow Chapter(string chapter, string[] articles, List<CountedFinding> needs)
    {
        var of = needs.Where(need => _recount.Articles(need).Intersect(articles).Any()).ToList();
        return new ChapterRow(chapter, of.Count, Links(needs, articles), _recount.States(of));
    }
}
