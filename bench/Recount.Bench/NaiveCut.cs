using System.Globalization;
using Recount.Counting;
using Recount.Findings;
using Recount.Tests.Counting;

namespace Recount.Bench;

/// <summary>Needs, links and States of a question, need by need; what hangs on the coding alone is worked out once for needs coded alike.</summary>
internal sealed class NaiveCut
{
    private readonly Query _query;
    private readonly NaiveRecount _recount;
    private readonly Dictionary<CountedCoding, List<(string? First, string? Second, int Links)>> _ofCodings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<CountedCoding, int> _links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string?, string?), (long Needs, long Links, HashSet<string> States)> _rows = [];
    private (long Needs, long Links, HashSet<string> States) _totals = (0, 0, []);

    public NaiveCut(CountedRegister register, Query query)
    {
        (_query, _recount) = (query, new NaiveRecount(register, query.View, query.Fit));
        var reviews = _recount.Reviews(query.AsAt).Where(review => query.Where.Where(filter => IsOfReviews(filter.Dimension))
            .All(filter => filter.Values.Contains(OfReview(review, filter.Dimension)))).ToHashSet();
        bool[] isTaken = [.. register.Reviews.Select(reviews.Contains)];
        foreach (var need in register.Findings)
        {
            if (isTaken[need.Review] && need.Kind == FindingKind.Need && need.Status is FindingStatus.Suggested or FindingStatus.Confirmed)
            {
                Add(need, register.Reviews[need.Review]);
            }
        }
    }

    /// <summary>A line a row that holds something, and one for the totals.</summary>
    public IEnumerable<string> Lines() => _rows
        .Select(row => $"{row.Key.Item1}|{row.Key.Item2}: {Text(row.Value)}")
        .Append($"totals: {Text(_totals)}");

    private static string Text((long Needs, long Links, HashSet<string> States) counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts.Needs} {counts.Links} {counts.States.Count}");

    private void Add(CountedFinding need, CountedReview review)
    {
        if (!_ofCodings.TryGetValue(need.Coding, out var keys))
        {
            _ofCodings.Add(need.Coding, keys = Keys(need));
            _links.Add(need.Coding, IsChosen(need) ? Inside(need).Select(NaiveRecount.ArticleOf).Distinct().Count() : -1);
        }

        if (_links[need.Coding] < 0)
        {
            return;
        }

        _totals = Counted(_totals, _links[need.Coding], review.State);
        var first = IsOfReviews(_query.By[0]) ? OfReview(review, _query.By[0]) : null;
        var second = _query.By.Count > 1 && IsOfReviews(_query.By[1]) ? OfReview(review, _query.By[1]) : null;
        foreach (var key in keys)
        {
            var row = (key.First ?? first, key.Second ?? second);
            _rows[row] = Counted(_rows.TryGetValue(row, out var counts) ? counts : (0, 0, []), key.Links, review.State);
        }
    }

    private static (long Needs, long Links, HashSet<string> States) Counted((long Needs, long Links, HashSet<string> States) counts, int links, string state)
    {
        counts.States.Add(state);
        return (counts.Needs + 1, counts.Links + links, counts.States);
    }

    private bool IsChosen(CountedFinding need) =>
        _query.Where.Where(filter => !IsOfReviews(filter.Dimension) && !IsOfLinks(filter.Dimension))
            .All(filter => OfNeed(need, filter.Dimension).Any(filter.Values.Contains))
        && (!_query.Where.Any(filter => IsOfLinks(filter.Dimension)) || Inside(need).Any());

    private IEnumerable<string> Inside(CountedFinding need) => _recount.Under(need)
        .Where(under => _query.Where.Where(filter => IsOfLinks(filter.Dimension)).All(filter => filter.Values.Any(value => filter.Dimension switch
        {
            Dimension.Article => NaiveRecount.ArticleOf(under) == value,
            Dimension.Provision => NaiveRecount.IsIn(value, under),
            Dimension.Chapter => NaiveRecount.ChapterOf(under) == value,
            _ => value.Split('+').Contains(NaiveRecount.ArticleOf(under)),
        })));

    /// <summary>The rows of needs coded alike, and how many articles of theirs stand in each; null in the dimensions of reviews.</summary>
    private List<(string? First, string? Second, int Links)> Keys(CountedFinding need)
    {
        if (!IsChosen(need))
        {
            return [];
        }

        string?[] unders = _query.By.Any(IsOfLinks) ? [.. Inside(need)] : [null];
        return
        [
            .. unders
                .SelectMany(under => Values(need, under, 0).SelectMany(_ => Values(need, under, 1), (first, second) => (Key: (first, second), Under: under)))
                .GroupBy(entry => entry.Key)
                .Select(group => (group.Key.first, group.Key.second, (group.First().Under is null ? Inside(need) : group.Select(entry => entry.Under!))
                    .Select(NaiveRecount.ArticleOf).Distinct().Count())),
        ];
    }

    private IEnumerable<string?> Values(CountedFinding need, string? under, int place) =>
        place >= _query.By.Count || IsOfReviews(_query.By[place]) ? Enumerable.Repeat<string?>(null, 1)
        : !IsOfLinks(_query.By[place]) ? OfNeed(need, _query.By[place])
        : _query.By[place] switch
        {
            Dimension.Article => [NaiveRecount.ArticleOf(under!)],
            Dimension.Provision => [under!],
            Dimension.Chapter => [NaiveRecount.ChapterOf(under!)],
            _ => NaiveRecount.Topics.Take(9).Where(topic => topic.Split('+').Contains(NaiveRecount.ArticleOf(under!))),
        };

    private string? OfReview(CountedReview review, Dimension dimension) => dimension switch
    {
        Dimension.Region => _recount.GroupOf(review.State, _query.AsAt),
        Dimension.State => review.State,
        Dimension.Cycle => review.Cycle.ToString(CultureInfo.InvariantCulture),
        _ => review.Finalized!.Value.Year.ToString(CultureInfo.InvariantCulture), // only reviews with a day count
    };

    private IEnumerable<string> OfNeed(CountedFinding need, Dimension dimension) => dimension switch
    {
        Dimension.Category => need.Categories.Take(1),
        Dimension.CategoryNamed => need.Categories.Distinct(),
        Dimension.Tag => need.Tags.Distinct(),
        _ => _recount.ThemesOf(need),
    };

    private static bool IsOfLinks(Dimension dimension) =>
        dimension is Dimension.Article or Dimension.Provision or Dimension.Chapter or Dimension.Topic;

    private static bool IsOfReviews(Dimension dimension) =>
        dimension is Dimension.Region or Dimension.State or Dimension.Cycle or Dimension.Year;
}
