using Recount.Convention;
using Recount.Documents;
using Recount.Extraction.Outlines;
using Recount.Findings;

namespace Recount.Extraction.Lists;

/// <summary>What the sections of a document turned out to hold, in reading order.</summary>
internal sealed class FoundItems
{
    /// <summary>The findings.</summary>
    public List<FoundFinding> Findings { get; } = [];

    /// <summary>What sections on assistance say: their section, and what kind of statement.</summary>
    public List<(Section Section, Chapter? Chapter, ItemKind Kind)> Said { get; } = [];

    /// <summary>Doubts about single items.</summary>
    public List<DocumentProblem> Problems { get; } = [];

    /// <summary>Adds a finding; what it cites and the Convention does not have becomes a problem.</summary>
    public void Add(FoundFinding finding)
    {
        Findings.Add(finding);
        if (finding.Invalid.Count > 0)
        {
            Problems.Add(new DocumentProblem(
                "invalid-provision",
                $"'{Shorten(finding.Text)}' cites {string.Join(", ", finding.Invalid)}, which the Convention does not have; nothing was corrected.",
                finding.Source.Paragraph));
        }
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : $"{text.AsSpan(0, 60).TrimEnd()} …";
}
