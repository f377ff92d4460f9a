namespace Recount.Tests.Extraction.Summaries;

/// <summary>Good practices and challenges, cut into items.</summary>
public class StatedItemsTests
{
    private static Recount.Extraction.ExtractedSummary Read(string practices, string challenges) => SummaryText.Read(string.Join('\n',
        "Executive summary", "Kenya", "2. Chapter II: preventive measures",
        "2.2. Successes and good practices", practices, "2.3. Challenges in implementation", challenges, "2.4. Technical assistance needs", "None."));

    [Fact]
    public void Lead_ins_are_no_items()
    {
        var summary = Read(
            "Overall, the following successes and good practices were identified:\n(a) Contracts are published (art. 9);\n(b) Pupils learn about integrity (art. 13).",
            "The following points could serve as a framework for action. It is recommended that Kenya:\n(a) Adopt a strategy (art. 5);\n(b) Endeavour to train judges (art. 11).");

        Assert.Equal(["II 9 Contracts are published (art. 9)", "II 13 Pupils learn about integrity (art. 13)"], summary.GoodPractices());
        Assert.Equal(["II 5 Adopt a strategy (art. 5)", "II 11 Endeavour to train judges (art. 11)"], summary.Challenges());
    }

    [Fact]
    public void A_series_inside_a_paragraph_is_cut() =>
        Assert.Equal(
            ["II 5 adopt a strategy (art. 5)", "II 9 publish contracts (art. 9)", "II 11 train judges (art. 11)"],
            Read("None.", "It is recommended that Kenya: (a) adopt a strategy (art. 5); (b) publish contracts (art. 9); and (c) train judges (art. 11).").Challenges());

    [Fact]
    public void Sentences_that_recommend_are_challenges_of_their_own() =>
        Assert.Equal(
            ["II 5 It is recommended that Kenya adopt a strategy (art. 5)", "II 9 Kenya should publish contracts (art. 9)"],
            Read("None.", "It is recommended that Kenya adopt a strategy (art. 5). Kenya should publish contracts (art. 9).").Challenges());

    [Fact]
    public void Rows_of_a_table_are_items() =>
        Assert.Equal(
            ["II 5 Adopt a strategy", "II 9 Publish contracts"],
            Read("None.", "| Article | Recommendation |\n| 5 | Adopt a strategy |\n| 9 | Publish contracts |").Challenges());

    [Fact]
    public void Headings_of_articles_inside_a_section_are_no_items() =>
        Assert.Equal(
            ["II 5 Adopt a strategy", "II 7(4) Verify declarations (art. 7, para. 4)"],
            Read("None.", """
                **Article 5**
                - Adopt a strategy.
                **Public sector; codes of conduct for public officials (arts. 7, 8 and 11)**
                - Verify declarations (art. 7, para. 4).
                """).Challenges());

    [Theory]
    [InlineData("No good practices were identified.")]
    [InlineData("None")]
    [InlineData("N/A")]
    public void Nothing_is_no_good_practice(string text) => Assert.Empty(Read(text, "- Adopt a strategy (art. 5).").GoodPractices());

    [Fact]
    public void Each_text_is_found_again_at_its_place()
    {
        const string text = """
            Executive summary
            Kenya
            2. Chapter II: preventive measures
            2.3. Challenges in implementation
            •  Adopt a strategy (art. 5);
            2.4. Technical assistance needs
            Kenya needs: (a) training of judges (art. 11); and (b) drafting of rules (art. 9).
            """;
        var paragraphs = SummaryText.Document(text).Paragraphs;

        var summary = SummaryText.Read(text);

        Assert.Equal(3, summary.Findings.Count);
        Assert.All(summary.Findings, finding =>
            Assert.Equal(finding.Text, paragraphs[finding.Source.Paragraph].Text[finding.Source.Start..finding.Source.End]));
    }
}
