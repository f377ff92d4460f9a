using System.Globalization;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>A question in words, as headings and captions have it.</summary>
public static class QueryWords
{
    /// <summary>What is counted, by what, of what: <c>Needs and States with needs by article; cycle 2</c>.</summary>
    public static string Title(Query query)
    {
        var measures = Listed([.. query.Measures.Select(measure => Of(measure, query))]);
        var by = string.Join(" and ", query.By.Select(Of));
        var where = query.Where.Where(filter => filter.Dimension != Dimension.Kind).Select(Of).ToList();
        return $"{Capital(measures)} by {by}" + (where.Count > 0 ? $"; {string.Join(", ", where)}" : "");
    }

    /// <summary>A dimension: <c>regional group</c>.</summary>
    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Region => "regional group",
        Dimension.Group => "group of States",
        Dimension.State => "State",
        Dimension.CategoryNamed => "category named",
        Dimension.Year => "year finalized",
        Dimension.Article or Dimension.Provision or Dimension.Topic or Dimension.Chapter or Dimension.Category or Dimension.Cycle
            or Dimension.Kind or Dimension.Status or Dimension.Scope or Dimension.Tag or Dimension.Theme => dimension.Code,
    };

    /// <summary>A filter: <c>article 5 or 6</c>.</summary>
    public static string Of(QueryFilter filter) => $"{Of(filter.Dimension)} {string.Join(" or ", filter.Values)}";

    /// <summary>A column: <c>States with needs</c>, <c>change in challenges</c>.</summary>
    public static string Of(QueryMeasure measure, Query query)
    {
        var kinds = Kinds(query);
        var words = measure.Measure switch
        {
            Measure.Needs => kinds,
            Measure.Links => $"links of {kinds} and articles",
            Measure.States => $"States with {kinds}",
            Measure.Finalized => "executive summaries finalized",
            Measure.Share => $"share of {kinds}",
            Measure.StatesShare => $"States with {kinds} as a share of executive summaries finalized",
            Measure.StatesShareIdentifying => $"States with {kinds} as a share of States identifying needs",
            Measure.Challenges => "challenges",
            Measure.GoodPractices => "good practices",
            Measure.NeedsPerState => $"{kinds} per State",
            Measure.NeedsNamed => $"{kinds} under every category named",
            Measure.ShareNamed => $"share of {kinds} under every category named",
            Measure.ShareNearest => $"share of {kinds} in whole per cent",
            Measure.ShareRemainder => $"share of {kinds} in whole per cent by largest remainder",
            Measure.ChallengeStates => "States with challenges",
            Measure.ChallengeStatesWithoutNeed => $"States with challenges and without {kinds}",
        };
        return measure.IsChange ? $"change in {words}" : words;
    }

    /// <summary>What the numbers of a measure are in, as an axis has it.</summary>
    public static string Of(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Count => "number",
        MeasureUnit.PerCent => "per cent",
        MeasureUnit.Points => "percentage points",
        MeasureUnit.Ratio => "number per State",
    };

    /// <summary>A day: <c>15 September 2023</c>.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The view: whose, and what a summary must be to count in it.</summary>
    public static string Of(RegisterView view) => view switch
    {
        RegisterView.Secretariat => "the Secretariat's (summaries finalized)",
        RegisterView.Public => "the public's (summaries finalized and issued)",
    };

    /// <summary>Which provisions count.</summary>
    public static string Of(ProvisionFit fit) => fit switch
    {
        ProvisionFit.Stated => "as stated",
        ProvisionFit.Better => "better-fitting where there are any, else as stated",
    };

    /// <summary>The indefinite article and the dimension: <c>an article</c>.</summary>
    internal static string OneOf(Dimension dimension) => (Of(dimension)[0] == 'a' ? "an " : "a ") + Of(dimension);

    /// <summary>With a capital in front.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>One, two and three.</summary>
    internal static string Listed(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";

    private static string Kinds(Query query) => query.By.Contains(Dimension.Kind) ? "findings" : query.Values(Dimension.Kind) is { } kinds
        ? Listed([.. Enum.GetValues<FindingKind>().Where(kind => kinds.Contains(kind.Code)).Select(Plural)])
        : Plural(FindingKind.Need);

    private static string Plural(FindingKind kind) => kind switch
    {
        FindingKind.Need => "needs",
        FindingKind.Challenge => "challenges",
        FindingKind.GoodPractice => "good practices",
    };
}
