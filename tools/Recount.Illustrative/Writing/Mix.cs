using System.Globalization;
using Recount.Figures.Published;

namespace Recount.Illustrative.Writing;

/// <summary>How many needs of each shape are meant for each category: <c>texts/mix.txt</c>.</summary>
internal static class Mix
{
    private static readonly string[] Categories =
    [
        "legislative-assistance", "capacity-building", "institution-building", "policymaking", "research-data",
        "international-cooperation",
    ];

    public static IReadOnlyDictionary<(string Shape, string Category), int> Read(PublishedCycle2 note)
    {
        if (!Categories.ToHashSet().SetEquals(note.NeedsByCategory.Keys))
        {
            throw new RecountException("texts/mix.txt: its columns are not the categories that the note publishes.");
        }

        return TextFile.Read("mix.txt", Categories.Length + 1)
            .SelectMany(row => Categories.Select((category, column) => (row[0], category, Count: row[column + 1])))
            .ToDictionary(
                cell => (cell.Item1, cell.category), cell => int.Parse(cell.Count, CultureInfo.InvariantCulture));
    }
}
