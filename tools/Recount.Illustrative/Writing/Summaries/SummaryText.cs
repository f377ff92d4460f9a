using System.Globalization;

namespace Recount.Illustrative.Writing.Summaries;

/// <summary>One review's executive summary: the usual headings, and under them exactly the findings of the register.</summary>
internal sealed class SummaryText(Seat seat, Summary summary, IReadOnlyList<Finding> findings)
{
    private const string Convention = "United Nations Convention against Corruption";

    private static readonly (string Chapter, string Title)[] FirstCycle =
        [("III", "criminalization and law enforcement"), ("IV", "international cooperation")];

    private static readonly (string Chapter, string Title)[] SecondCycle = [("II", "preventive measures"), ("V", "asset recovery")];

    public void Write(WordFile word)
    {
        word.Add("Text", "ILLUSTRATIVE: no such State, no such review; not a document of the United Nations");
        word.Add("Text", "Distr.: General");
        word.Add("Text", summary.Issued.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        word.Add("Text", "English");
        word.Add("Heading1", "II. Executive summary");
        word.Add("Bold", seat.Name);
        word.Add("Heading2", $"1. Introduction: overview of the legal and institutional framework of {seat.Name} in the context of implementation of the {Convention}");
        word.Add("Text", "Text and dates are invented; counted together with those of the other illustrative States, the needs come to the published numbers.");
        foreach (var (place, chapter) in (summary.Cycle == 1 ? FirstCycle : SecondCycle).Index())
        {
            WriteChapter(word, place + 2, chapter.Chapter, chapter.Title);
        }
    }

    private void WriteChapter(WordFile word, int number, string chapter, string title)
    {
        word.Add("Heading2", $"{number}. Chapter {chapter}: {title}");
        word.Add("Heading3", $"{number}.1 Observations on the implementation of the articles under review");
        word.Add("Text", "An illustrative summary makes no observations.");
        var section = 2;
        foreach (var (kind, heading, leadIn) in new[]
        {
            ("good-practice", "Successes and good practices", "The following good practices were identified:"),
            ("challenge", "Challenges in implementation", $"It is recommended that {seat.Name}:"),
            ("need", "Technical assistance needs identified to improve implementation of the Convention", "The following technical assistance needs were identified:"),
        })
        {
            List<Finding> own = [.. findings.Where(finding => finding.Kind == kind && finding.Chapter == chapter)];
            if (own is [] && kind != "need")
            {
                continue;
            }

            word.Add("Heading3", $"{number}.{section++} {heading}");
            word.Add("Text", own is [] ? "No technical assistance needs were identified." : leadIn);
            WriteItems(word, own);
        }
    }

    /// <summary>A ticked option cites nothing: its article stands above it.</summary>
    private static void WriteItems(WordFile word, List<Finding> own)
    {
        var article = "";
        foreach (var (place, finding) in own.Index())
        {
            var isTicked = finding is { Cycle: 1, Provisions: [var only] } && !finding.Text.Contains($"(art. {only})", StringComparison.Ordinal);
            if (isTicked && finding.Provisions[0] != article)
            {
                article = finding.Provisions[0];
                word.Add("Bold", $"Article {article}");
            }

            word.Add("Item", finding.Text + (place == own.Count - 1 ? "." : ";"));
        }
    }
}
