using System.Globalization;
using Recount.Convention;
using Recount.Findings;
using Recount.Mechanism;

namespace Recount.Counting;

/// <summary>Why filters can never be met together, whatever a register holds.</summary>
internal static class Contradictions
{
    /// <summary>Everything that a finding can name: each provision of the Convention, each chapter as a whole.</summary>
    private static readonly Lazy<Link[]> Links = new(() =>
    [
        .. ConventionText.Places.Select(Link.Of),
        .. Enum.GetValues<Scope>().Select(Link.Of).OfType<Link>(),
    ]);

    /// <summary>One sentence each.</summary>
    public static IEnumerable<string> Of(Query query) =>
    [
        .. OfStatus(query),
        .. OfYear(query),
        .. OfScope(query),
        .. OfProvisions(query),
        .. OfCategory(query),
    ];

    /// <summary>That a cycle does not review what is asked of it; its summaries may name it all the same.</summary>
    public static string? OfCycle(Query query)
    {
        var links = new LinkFilter(query);
        if (query.Values(Dimension.Cycle) is not { } cycles
            || (links.IsEmpty && !query.By.Contains(Dimension.Topic)))
        {
            return null;
        }

        var reviewed = ReviewCycle.All.Where(cycle => cycles.Contains(Number(cycle.Cycle))).ToList();
        var asked = Links.Value.Where(links.Holds).Where(link => !links.IsEmpty || IsOfTopic(link)).Select(link => link.Chapter).ToHashSet();
        return reviewed.Any(cycle => cycle.Chapters.Any(asked.Contains))
            ? null
            : string.Join(" ", reviewed.Select(cycle =>
                Text($"Cycle {cycle.Cycle} reviews chapters {QueryWords.Listed([.. cycle.Chapters.Select(chapter => chapter.ToString())])}, "))
                .Select(sentence => sentence + $"and what is asked for is of {Chapters(asked)}."));
    }

    private static IEnumerable<string> OfStatus(Query query)
    {
        FindingStatus[] counted = [FindingStatus.Suggested, FindingStatus.Confirmed];
        if (query.Values(Dimension.Status) is { } values && !counted.Any(status => values.Contains(status.Code)))
        {
            yield return "Findings that are rejected or withdrawn count nowhere; choose status suggested or confirmed.";
        }
    }

    private static IEnumerable<string> OfYear(Query query)
    {
        if (query.Values(Dimension.Year) is { } years && years.All(year => int.Parse(year, CultureInfo.InvariantCulture) > query.AsAt.Year))
        {
            yield return Text($"Nothing of {string.Join(" or ", years)} counts as at {query.AsAt:yyyy-MM-dd}, which is earlier.");
        }
    }

    private static IEnumerable<string> OfScope(Query query)
    {
        var links = new LinkFilter(query);
        if (query.Values(Dimension.Scope) is { } scopes
            && !links.IsEmpty
            && !scopes.Select(code => ScopeCode.Find(code)).OfType<Scope>().Select(Link.Of).OfType<Link>().Any(links.Holds))
        {
            yield return $"A need has a scope only where it names no provision: {string.Join(" or ", scopes)} is never under {Filters(query)}.";
        }
    }

    private static IEnumerable<string> OfProvisions(Query query)
    {
        var links = new LinkFilter(query);
        if (query.Where.Count(filter => filter.Dimension.IsOfLinks) > 1 && !Links.Value.Any(links.Holds))
        {
            yield return $"No provision of the Convention is {Filters(query)} at once.";
        }
    }

    private static IEnumerable<string> OfCategory(Query query)
    {
        foreach (var dimension in new[] { Dimension.Category, Dimension.CategoryNamed })
        {
            if (query.Values(Dimension.Cycle) is not [var cycle] || query.Values(dimension) is not { } categories)
            {
                continue;
            }

            var known = Category.OfCycle(int.Parse(cycle, CultureInfo.InvariantCulture)).Select(category => category.Code).ToList();
            if (categories.All(category => Category.Codes.Contains(category) && !known.Contains(category)))
            {
                yield return $"{string.Join(" and ", categories)}: no category of cycle {cycle}, which has {QueryWords.Listed(known)}.";
            }
        }
    }

    private static string Filters(Query query) =>
        string.Join(" and ", query.Where.Where(filter => filter.Dimension.IsOfLinks).Select(QueryWords.Of));

    private static bool IsOfTopic(Link link) => Vocabulary.Topics.Any(topic => (topic.Places & link.Place.Bit) != 0);

    private static string Chapters(HashSet<Chapter> chapters) =>
        (chapters.Count == 1 ? "chapter " : "chapters ") + QueryWords.Listed([.. chapters.Order().Select(chapter => chapter.ToString())]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
