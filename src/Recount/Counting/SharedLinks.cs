using System.Globalization;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>Why the bars of Figures II, V and VI add up to more than the needs there are.</summary>
/// <param name="Links">Links inside chapters II and V.</param>
/// <param name="Shared">Links beyond the first of a need, by the narrowest topic that has all its articles, else by these articles.</param>
/// <param name="Elsewhere">Needs whose links are all in other chapters.</param>
/// <param name="Untied">Needs without a link.</param>
public sealed record SharedLinks(int Links, IReadOnlyList<SharedBy> Shared, int Elsewhere, int Untied)
{
    /// <summary>Counts them over the needs of cycle 2 on a day.</summary>
    public static SharedLinks Of(Snapshot snapshot, RegisterView view, DateOnly day, ProvisionFit fit)
    {
        var byPlaces = new Dictionary<UInt128, int>();
        for (var review = 0; review < snapshot.Reviews.Length; review++)
        {
            if (snapshot.Reviews[review] is { Cycle: 2 } entry && entry.Counts(view, day))
            {
                Add(snapshot, review, fit, byPlaces);
            }
        }

        var inside = byPlaces.Select(row => (Places: row.Key & FigureSpots.Inside, Needs: row.Value)).ToList();
        var shared = inside
            .Where(row => UInt128.PopCount(row.Places) > 1)
            .GroupBy(row => Label(row.Places), row => ((int)UInt128.PopCount(row.Places) - 1) * row.Needs)
            .Select(rows => new SharedBy(rows.Key, rows.Sum()))
            .OrderByDescending(row => row.Links)
            .ThenBy(row => row.By, StringComparer.Ordinal);
        return new SharedLinks(
            inside.Sum(row => (int)UInt128.PopCount(row.Places) * row.Needs),
            [.. shared],
            byPlaces.Where(row => row.Key != 0 && (row.Key & FigureSpots.Inside) == 0).Sum(row => row.Value),
            byPlaces.GetValueOrDefault(UInt128.Zero));
    }

    /// <summary>The line for the reader, such as <c>536 links, less 9 shared (6 in 5+6, …), are 527 needs.</c></summary>
    public string Sentence(int needs)
    {
        var less = Shared.Sum(row => row.Links);
        var by = string.Join(", ", Shared.Select(row => Text($"{row.Links} in {row.By}")));
        return Many(Links, "link")
            + (less > 0 ? Text($", less {less} shared ({by})") : "")
            + (Elsewhere > 0 ? $", and {Many(Elsewhere, "need")} under articles of other chapters only" : "")
            + (Untied > 0 ? $", and {Many(Untied, "need")} tied to no provision" : "")
            + (less + Elsewhere + Untied > 0 ? "," : "")
            + $" are {Many(needs, "need")}.";
    }

    private static void Add(Snapshot snapshot, int review, ProvisionFit fit, Dictionary<UInt128, int> byPlaces)
    {
        var shapes = snapshot.CellShapes(review);
        var starts = snapshot.CellStarts(review);
        for (var cell = 0; cell < shapes.Length; cell++)
        {
            if (snapshot.Shapes[shapes[cell]] is { Kind: FindingKind.Need } shape)
            {
                var places = Shape.Places(shape.Links(fit));
                byPlaces[places] = byPlaces.GetValueOrDefault(places) + starts[cell + 1] - starts[cell];
            }
        }
    }

    private static string Label(UInt128 places) =>
        Vocabulary.Topics
            .Where(topic => (places & ~topic.Places) == 0)
            .MinBy(topic => topic.Articles.Count)?.Key
        ?? string.Join('+', FigureSpots.Places.Where(place => (places & place.Bit) != 0).Select(place => place.Code));

    private static string Many(int number, string word) => Text($"{number} {word}{(number == 1 ? "" : "s")}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Links beyond the first of a need.</summary>
/// <param name="By">A topic's key, or the articles: <c>5+6</c>.</param>
public sealed record SharedBy(string By, int Links);
