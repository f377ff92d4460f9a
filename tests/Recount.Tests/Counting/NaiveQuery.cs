using System.Globalization;
using System.Numerics;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

/// <summary>Answers a question as the rules are written: every row is counted anew from all findings.</summary>
internal sealed class NaiveQuery(CountedRegister register, Query query)
{
    private readonly NaiveRecount _recount = new(register, query.View, query.Fit);

    /// <summary>Rows as text, in no order: keys, then a value a measure.</summary>
    public HashSet<string> Rows()
    {
        var keys = AllKeys().Union(Named.AllKeys()).Distinct();
        return [.. keys.Select(Row).OfType<string>()];
    }

    /// <summary>The totals of all measures.</summary>
    public List<decimal?> Totals() => [.. query.Measures.Select(measure => Value(measure, null))];

    /// <summary>The same question by every category that needs name.</summary>
    private NaiveQuery Named => new(register, query.By.Contains(Dimension.CategoryNamed) ? query : query with
    {
        By = [.. query.By.Select(by => by == Dimension.Category ? Dimension.CategoryNamed : by)],
    });

    private IEnumerable<(string?, string?)> AllKeys() => Keys(query.AsAt).Union(query.Since is { } since ? Keys(since) : []);

    private string? Row((string?, string?) key)
    {
        var values = query.Measures.Select(measure => Value(measure, key)).ToList();
        var isOfReviews = query.By.All(IsOfReviews);
        var counts = values.Where((_, i) => isOfReviews || query.Measures[i].Measure != Measure.Finalized);
        return counts.All(value => value is null or 0m)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{key.Item1}|{key.Item2}|{string.Join('|', values)}");
    }

    private decimal? Value(QueryMeasure measure, (string?, string?)? key)
    {
        var now = Quotient(measure.Measure, key, query.AsAt);
        if (!measure.IsChange)
        {
            return NaiveRecount.Rounded(now.Part, now.Whole);
        }

        var was = Quotient(measure.Measure, key, query.Since!.Value);
        return now.Whole == 0 || was.Whole == 0
            ? null
            : NaiveRecount.Rounded((now.Part * was.Whole) - (was.Part * now.Whole), now.Whole * was.Whole);
    }

    private (BigInteger Part, BigInteger Whole) Quotient(Measure measure, (string?, string?)? key, DateOnly day)
    {
        var findings = Selected(day).Where(finding => IsIn(finding, key, day)).ToList();
        var asked = findings.Where(IsAsked).ToList();
        var challenges = findings.Where(finding => finding.Kind == FindingKind.Challenge).ToList();
        var selected = Selected(day).Count(IsAsked);
        int NeedsNamed() => Selected(day).Count(finding => IsAsked(finding) && Named.IsIn(finding, key, day));
        return measure switch
        {
            Measure.Needs => (asked.Count, 1),
            Measure.Links => (asked.Sum(finding => Links(finding, key)), 1),
            Measure.States => (_recount.States(asked), 1),
            Measure.Finalized => (Reviews(key, day).Count(), 1),
            Measure.Share => (100 * asked.Count, selected),
            Measure.StatesShare => (100 * _recount.States(asked), Reviews(key, day).Count()),
            Measure.StatesShareIdentifying => (100 * _recount.States(asked), Identifying(key, day)),
            Measure.Challenges => (challenges.Count, 1),
            Measure.GoodPractices => (findings.Count(finding => finding.Kind == FindingKind.GoodPractice), 1),
            Measure.NeedsPerState => (asked.Count, Identifying(key, day)),
            Measure.NeedsNamed => (NeedsNamed(), 1),
            Measure.ShareNamed => (100 * NeedsNamed(), selected),
            Measure.ShareNearest => selected == 0 ? (0, 0) : (Nearest(100 * asked.Count, selected), 1),
            Measure.ChallengeStates => (_recount.States(challenges), 1),
            Measure.ChallengeStatesWithoutNeed => (
                challenges.Select(StateOf).Distinct().Except(findings.Where(finding => finding.Kind == FindingKind.Need).Select(StateOf)).Count(), 1),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Has a test of its own."),
        };
    }

    private string StateOf(CountedFinding finding) => _recount.ReviewOf(finding).State;

    private static int Nearest(int part, int whole) => (int)Math.Round((decimal)part / whole, MidpointRounding.AwayFromZero);

    /// <summary>States with any need, under the filters and the row's values of State, group, cycle and year.</summary>
    private int Identifying((string?, string?)? key, DateOnly day)
    {
        var reviews = Reviews(key, day).ToHashSet();
        return _recount.States(_recount.Findings(day)
            .Where(finding => finding.Kind == FindingKind.Need && reviews.Contains(_recount.ReviewOf(finding))));
    }

    private IEnumerable<CountedReview> Reviews((string?, string?)? key, DateOnly day) => _recount.Reviews(day)
        .Where(review => query.Where.Where(filter => IsOfReviews(filter.Dimension)).All(filter =>
            OfReview(review, filter.Dimension, day).Any(value => filter.Values.Contains(value ?? "none"))))
        .Where(review => key is null || query.By.Index().Where(by => IsOfReviews(by.Item)).All(by =>
            OfReview(review, by.Item, day).Contains(by.Index == 0 ? key.Value.Item1 : key.Value.Item2)));

    private bool IsAsked(CountedFinding finding) =>
        (query.Where.FirstOrDefault(filter => filter.Dimension == Dimension.Kind)?.Values
            ?? (query.By.Contains(Dimension.Kind) ? [finding.Kind.Code] : ["need"]))
        .Contains(finding.Kind.Code);

    private IEnumerable<CountedFinding> Selected(DateOnly day)
    {
        var reviews = Reviews(null, day).ToHashSet();
        return _recount.Findings(day)
            .Where(finding => reviews.Contains(_recount.ReviewOf(finding)))
            .Where(finding => query.Where
                .Where(filter => !IsOfReviews(filter.Dimension) && !IsOfLinks(filter.Dimension) && filter.Dimension != Dimension.Kind)
                .All(filter => OfFinding(finding, filter.Dimension).Any(filter.Values.Contains)))
            .Where(finding => !query.Where.Any(filter => IsOfLinks(filter.Dimension)) || Inside(finding).Any());
    }

    /// <summary>What a finding is under and meets all filters on articles, provisions, chapters and topics.</summary>
    private IEnumerable<string> Inside(CountedFinding finding) => _recount.Under(finding)
        .Where(under => query.Where.Where(filter => IsOfLinks(filter.Dimension)).All(filter => filter.Values.Any(value =>
            filter.Dimension switch
            {
                Dimension.Article => NaiveRecount.ArticleOf(under) == value,
                Dimension.Provision => NaiveRecount.IsIn(value, under),
                Dimension.Chapter => NaiveRecount.ChapterOf(under) == value,
                _ => value.Split('+').Contains(NaiveRecount.ArticleOf(under)),
            })));

    private bool IsIn(CountedFinding finding, (string?, string?)? key, DateOnly day) =>
        key is null || Keys(finding, day).Any(entry => entry.Key == key.Value);

    private int Links(CountedFinding finding, (string?, string?)? key) => (key is null
            ? Inside(finding)
            : Keys(finding, query.AsAt).Union(query.Since is { } since ? Keys(finding, since) : [])
                .Where(entry => entry.Key == key.Value)
                .SelectMany(entry => entry.Under))
        .Select(NaiveRecount.ArticleOf)
        .Distinct()
        .Count();

    private IEnumerable<(string?, string?)> Keys(DateOnly day) => Selected(day)
        .SelectMany(finding => Keys(finding, day).Select(entry => entry.Key))
        .Union(query.By.All(IsOfReviews) ? Reviews(null, day).SelectMany(review => Pairs(by => OfReview(review, by, day))) : []);

    /// <summary>The rows of a finding, each with what it is under there.</summary>
    private IEnumerable<((string?, string?) Key, IEnumerable<string> Under)> Keys(CountedFinding finding, DateOnly day)
    {
        if (!query.By.Any(IsOfLinks))
        {
            return Pairs(by => Values(finding, null, by, day)).Select(key => (key, Inside(finding)));
        }

        return Inside(finding).SelectMany(under =>
            Pairs(by => Values(finding, under, by, day)).Select(key => (key, (IEnumerable<string>)[under])));
    }

    private IEnumerable<(string?, string?)> Pairs(Func<Dimension, IEnumerable<string?>> values) =>
        values(query.By[0]).SelectMany(
            _ => query.By.Count > 1 ? values(query.By[1]) : Enumerable.Repeat<string?>(null, 1),
            (one, two) => (one, two));

    private IEnumerable<string?> Values(CountedFinding finding, string? under, Dimension dimension, DateOnly day) =>
        IsOfReviews(dimension) ? OfReview(_recount.ReviewOf(finding), dimension, day)
        : !IsOfLinks(dimension) ? OfFinding(finding, dimension)
        : dimension switch
        {
            Dimension.Article => [NaiveRecount.ArticleOf(under!)],
            Dimension.Provision => [under!],
            Dimension.Chapter => [NaiveRecount.ChapterOf(under!)],
            _ => NaiveRecount.Topics.Take(9).Where(topic => topic.Split('+').Contains(NaiveRecount.ArticleOf(under!))),
        };

    private IEnumerable<string?> OfReview(CountedReview review, Dimension dimension, DateOnly day) => dimension switch
    {
        Dimension.Region => Enumerable.Repeat(_recount.GroupOf(review.State, day), 1),
        Dimension.Group => register.States.Single(state => state.Code == review.State).Sets
            .Where(set => (set.From ?? DateOnly.MinValue) <= day && day <= (set.Until ?? DateOnly.MaxValue))
            .Select(set => set.Value)
            .Distinct(),
        Dimension.State => [review.State],
        Dimension.Cycle => [review.Cycle.ToString(CultureInfo.InvariantCulture)],
        _ => [review.Finalized!.Value.Year.ToString(CultureInfo.InvariantCulture)],
    };

    private IEnumerable<string> OfFinding(CountedFinding finding, Dimension dimension) => dimension switch
    {
        Dimension.Category => finding.Categories.Take(1),
        Dimension.CategoryNamed => finding.Categories.Distinct(),
        Dimension.Kind => [finding.Kind.Code],
        Dimension.Status => [finding.Status.Code],
        Dimension.Scope => finding.Scope is { } scope ? [scope.Code] : [],
        Dimension.Tag => finding.Tags.Distinct(),
        _ => _recount.ThemesOf(finding),
    };

    private static bool IsOfLinks(Dimension dimension) =>
        dimension is Dimension.Article or Dimension.Provision or Dimension.Chapter or Dimension.Topic;

    private static bool IsOfReviews(Dimension dimension) =>
        dimension is Dimension.Region or Dimension.Group or Dimension.State or Dimension.Cycle or Dimension.Year;
}
