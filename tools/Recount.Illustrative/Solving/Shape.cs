using System.Globalization;
using Recount.Figures.Published;

namespace Recount.Illustrative.Solving;

/// <summary>What a need of the second cycle is tied to: one article, two of one topic, or a chapter as a whole.</summary>
/// <param name="Key"><c>5</c>, <c>5+6</c>, <c>general-II</c>, <c>general-V</c>.</param>
/// <param name="Rows">The bars of Figures V and VI that it stands in.</param>
internal sealed record Shape(string Key, IReadOnlyList<string> Rows)
{
    public const string GeneralV = "general-V";

    public bool TouchesII => Rows.Any(row => row == "general-II" || (int.TryParse(row, out var article) && article < 15));

    public bool TouchesV => Rows.Any(row => int.TryParse(row, out var article) && article > 50);

    public bool Touches(IReadOnlyList<int> articles) =>
        Rows.Any(row => articles.Contains(int.TryParse(row, out var article) ? article : 0));

    /// <summary>Every article alone, and every pair that a topic of the note joins.</summary>
    public static IReadOnlyList<Shape> All(PublishedCycle2 note) =>
    [
        .. note.Articles.Keys.Select(row => new Shape(row, [row])),
        new Shape(GeneralV, ["51"]),
        .. note.Topics.SelectMany(topic => Pairs(topic.Articles)),
    ];

    private static IEnumerable<Shape> Pairs(IReadOnlyList<int> articles) =>
        from first in articles
        from second in articles
        where first < second
        select new Shape(Text($"{first}+{second}"), [Text($"{first}"), Text($"{second}")]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
