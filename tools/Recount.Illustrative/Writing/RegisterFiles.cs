using System.Globalization;
using System.Text;

namespace Recount.Illustrative.Writing;

/// <summary>Writes the register as the files that <c>import</c> reads: States, reviews, findings.</summary>
internal static class RegisterFiles
{
    public static void Write(string folder, IReadOnlyList<Seat> seats, IEnumerable<Finding> findings)
    {
        Directory.CreateDirectory(folder);
        WriteFile(
            Path.Combine(folder, "states.csv"),
            ["iso3", "m49", "name", "region", "regionSince", "partySince", "partyUntil"],
            seats.Select(seat => new[] { seat.Code, "", seat.Name, seat.Region, "", Day(seat.PartySince), "" }));
        WriteFile(
            Path.Combine(folder, "reviews.csv"),
            ["state", "cycle", "finalized", "issued", "symbol"],
            seats.SelectMany(seat => new[] { seat.First, seat.Second }.OfType<Summary>().Select(summary => new[]
            {
                seat.Code, Number(summary.Cycle), Day(summary.Finalized), Day(summary.Issued), "",
            })));
        WriteFile(
            Path.Combine(folder, "findings.csv"),
            [
                "id", "kind", "state", "cycle", "chapter", "provisions", "scope", "categories", "text", "betterFit",
                "tags", "priority", "paragraph", "status",
            ],
            findings.Select(finding => new[]
            {
                finding.Id.ToString(), finding.Kind, finding.State, Number(finding.Cycle), finding.Chapter,
                string.Join(';', finding.Provisions), finding.Scope, finding.Category, finding.Text,
                string.Join(';', finding.BetterFit), string.Join(';', finding.Tags), "", "", "confirmed",
            }));
    }

    private static void WriteFile(string path, string[] headings, IEnumerable<string[]> rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (var row in rows.Prepend(headings))
        {
            file.Write(string.Join(',', row.Select(Quote)));
            file.Write('\n');
        }
    }

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny(",\"\n") >= 0
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
