using Recount.Findings;

namespace Recount.Counting;

/// <summary>
/// The numbers that the figures are made of, as spots of one row of numbers a review: needs by article, category,
/// topic and chapter. Every spot is also a bit, so that the States of all spots are found in one pass.
/// </summary>
internal static class FigureSpots
{
    public const int Needs = 0;
    public const int Unconfirmed = 1;
    public const int LinksElsewhere = 2;
    public const int Categories = 3;
    public const int Articles = Categories + 9;
    public const int Chapters = Articles + 20;
    public const int Topics = Chapters + 2;
    private const int Count = Topics + 16;

    /// <summary>The bars of Figures II, V and VI: articles 5 to 14, general-II, 51 to 59.</summary>
    public static IReadOnlyList<Place> Places { get; } =
    [
        .. Enumerable.Range(5, 10).Select(article => new Place(article)),
        new Place(72),
        .. Enumerable.Range(51, 9).Select(article => new Place(article)),
    ];

    /// <summary>What is written under the bars.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Places.Select(place => place.Code)];

    /// <summary>All places that have a bar.</summary>
    public static UInt128 Inside { get; } = Places.Aggregate(UInt128.Zero, (places, place) => places | place.Bit);

    public static UInt128 ChapterII { get; } =
        Places.Take(11).Aggregate(UInt128.Zero, (places, place) => places | place.Bit);

    public static UInt128 ChapterV { get; } = Inside & ~ChapterII;

    /// <summary>How many spots a cycle has: the figures count cycle 1 by category only.</summary>
    public static int Width(int cycle) => cycle == 1 ? Articles : Count;

    /// <summary>The spots in which one need of a cycle counts once; links elsewhere are not among them.</summary>
    public static ulong Of(Shape shape, int cycle, ProvisionFit fit)
    {
        if (shape.Kind != FindingKind.Need)
        {
            return 0;
        }

        var spots = 1ul << Needs;
        spots |= shape.Status == FindingStatus.Suggested ? 1ul << Unconfirmed : 0;
        var categories = cycle == 1 ? Vocabulary.Cycle1Categories : Vocabulary.Cycle2Categories;
        for (var i = 0; i < categories.Count; i++)
        {
            spots |= shape.Category == categories[i] ? 1ul << (Categories + i) : 0;
        }

        return cycle == 2 ? spots | OfPlaces(Shape.Places(shape.Links(fit))) : spots;
    }

    private static ulong OfPlaces(UInt128 places)
    {
        var spots = 0ul;
        for (var i = 0; i < Places.Count; i++)
        {
            spots |= (places & Places[i].Bit) != 0 ? 1ul << (Articles + i) : 0;
        }

        spots |= (places & ChapterII) != 0 ? 1ul << Chapters : 0;
        spots |= (places & ChapterV) != 0 ? 1ul << (Chapters + 1) : 0;
        for (var i = 0; i < Vocabulary.Topics.Count; i++)
        {
            spots |= (places & Vocabulary.Topics[i].Places) != 0 ? 1ul << (Topics + i) : 0;
        }

        return spots;
    }
}
