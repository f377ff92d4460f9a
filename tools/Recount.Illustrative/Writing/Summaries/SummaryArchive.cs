using System.Globalization;
using System.IO.Compression;

namespace Recount.Illustrative.Writing.Summaries;

/// <summary>
/// Writes some States' executive summaries as Word files, all in one archive: loose below <c>samples/</c> they would be taken
/// for samples of their own.
/// </summary>
internal static class SummaryArchive
{
    /// <param name="chosen">Reviews as <c>XAC/2</c>.</param>
    public static void Write(string folder, IEnumerable<string> chosen, IReadOnlyList<Seat> seats, IReadOnlyList<Finding> findings)
    {
        using var file = File.Create(Path.Combine(folder, "documents.zip"));
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var review in chosen)
        {
            var (seat, summary) = Find(review, seats);
            var own = findings.Where(finding => finding.State == seat.Code && finding.Cycle == summary.Cycle);
            var word = new WordFile();
            new SummaryText(seat, summary, [.. own]).Write(word);
            archive.AddStored(FileName(seat, summary), word.ToBytes());
        }
    }

    private static (Seat Seat, Summary Summary) Find(string review, IReadOnlyList<Seat> seats)
    {
        var seat = seats.FirstOrDefault(seat => review.StartsWith(seat.Code + "/", StringComparison.Ordinal));
        return (review[^1] == '1' ? seat?.First : seat?.Second) is { } summary
            ? (seat!, summary) // only a seat has a summary
            : throw new RecountException($"choices.json, documents: found '{review}', expected a State with a summary, such as XAC/2.");
    }

    private static string FileName(Seat seat, Summary summary) => string.Create(
        CultureInfo.InvariantCulture,
        $"{seat.Name.ToLowerInvariant().Replace(' ', '-')}-cycle-{summary.Cycle}.docx");
}
