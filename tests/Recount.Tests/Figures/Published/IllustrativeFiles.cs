using System.Globalization;
using System.Text;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Figures.Published;

/// <summary>The files of <c>samples/illustrative</c>, as a register that no database has seen.</summary>
internal static class IllustrativeFiles
{
    public static CountedRegister Read()
    {
        var reviews = Rows("reviews.csv").Select(row =>
            new CountedReview(row["state"], Number(row["cycle"]), Day(row["finalized"]), Day(row["issued"]))).ToList();
        var places = reviews.Index().ToDictionary(review => (review.Item.State, review.Item.Cycle), review => review.Index);
        return new CountedRegister
        {
            Revision = 1,
            States =
            [
                .. Rows("states.csv").Select(row => new CountedState(
                    row["iso3"],
                    row["name"],
                    [new CountedPeriod(row["region"], null, null)],
                    [new CountedPeriod(null, Day(row["partySince"]), null)],
                    [])),
            ],
            Reviews = reviews,
            Findings = [.. Rows("findings.csv").Select(row => Finding(row, places[(row["state"], Number(row["cycle"]))]))],
        };
    }

    private static CountedFinding Finding(Dictionary<string, string> row, int review) => new()
    {
        Id = Guid.Parse(row["id"]),
        Review = review,
        Kind = FindingKindCode.Find(row["kind"]) ?? throw new FormatException(row["kind"]),
        Status = FindingStatusCode.Find(row["status"]) ?? throw new FormatException(row["status"]),
        Provisions = [.. List(row["provisions"]).Select(Provision.Parse)],
        Scope = ScopeCode.Find(row["scope"]),
        Categories = List(row["categories"]),
        BetterFit = [.. List(row["betterFit"]).Select(Number)],
        Tags = List(row["tags"]),
    };

    public static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        var lines = TestFile.Lines(Path.Combine("illustrative", file));
        var headings = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => headings.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (letter == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
