using System.Globalization;
using Recount.Convention;

namespace Recount.Counting;

/// <summary>
/// Where a link of a need ends: one of the 71 articles, or chapter II, III or IV as a whole.
/// Chapter V as a whole is article 51 (note, figure VI, footnote a).
/// </summary>
/// <param name="Slot">1 to 71 for articles, 72 to 74 for general-II to general-IV.</param>
internal readonly record struct Place(int Slot) : IComparable<Place>
{
    private const int Articles = 71;

    public static Place? Of(Scope scope) => scope switch
    {
        Scope.GeneralII => new Place(Articles + 1),
        Scope.GeneralIII => new Place(Articles + 2),
        Scope.GeneralIV => new Place(Articles + 3),
        Scope.GeneralV => new Place(51),
        Scope.CrossCutting => null,
    };

    public static Place? Find(string code) =>
        ScopeCode.Find(code) is { } scope ? Of(scope)
        : int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var article)
            && article is >= 1 and <= Articles ? new Place(article)
        : null;

    public Chapter Chapter => Slot > Articles
        ? (Chapter)(Slot - Articles + 1)
        : ConventionText.ChapterOf(Slot);

    /// <summary>What stands in rows and filters: <c>5</c>, <c>general-II</c>.</summary>
    public string Code => Slot > Articles
        ? $"general-{Chapter}"
        : Slot.ToString(CultureInfo.InvariantCulture);

    /// <summary>A bit of its own among all places.</summary>
    public UInt128 Bit => UInt128.One << Slot;

    /// <summary>In the order of the Convention, a general place behind the articles of its chapter.</summary>
    public int CompareTo(Place other) => Rank.CompareTo(other.Rank);

    /// <summary>Twice the article; odd for a general place.</summary>
    public int Rank => Slot > Articles ? (2 * ConventionText.ArticlesOf(Chapter).Last()) + 1 : 2 * Slot;
}
