using System.Text;
using Recount.Checks;
using Recount.Documents;

namespace Recount.Tests.Checks;

/// <summary>Checks texts as files would be checked.</summary>
internal static class Checked
{
    public static CheckResult Text(params string[] texts) =>
        CheckedNotes.Check([.. texts.Index().Select(text => ($"note-{text.Index + 1}.txt", Read(text.Item)))]);

    public static SourceDocument Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text), "note.txt").Document!;

    /// <summary>What cannot be true, as <c>6: Ten [>= 12]</c>: the paragraph or the figure, the claim, what could be.</summary>
    public static string[] Impossible(CheckResult result) => Lines(result, CheckSeverity.Impossible);

    public static string[] Lines(CheckResult result, CheckSeverity severity) =>
    [
        .. result.Problems.Where(problem => problem.Severity == severity)
            .Select(problem => $"{problem.Place.Figure ?? $"{problem.Place.Paragraph}"}: {problem.Claim}{(problem.Possible is { } possible ? $" [{possible}]" : "")}"),
    ];
}
