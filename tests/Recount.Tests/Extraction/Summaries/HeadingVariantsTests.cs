using Recount.Convention;

namespace Recount.Tests.Extraction.Summaries;

/// <summary>How headings vary: domain-facts 1.4.</summary>
public class HeadingVariantsTests
{
    private const string Need = "Training of judges (art. 11)";

    private static string[] Under(string heading, string chapter = "**2. Chapter II: preventive measures**") => SummaryText.Read(string.Join('\n',
        "**Executive summary**", "**Kenya**", chapter, "**2.3. Challenges in implementation**", "- Adopt a strategy (art. 5).", heading, $"- {Need}.")).Needs();

    [Theory]
    [InlineData("**2.4 Technical assistance needs, identified to improve implementation of the Convention**")]
    [InlineData("2.4 Technical assistance needs identified")]
    [InlineData("2.5. Technical assistance needs, where applicable")]
    [InlineData("(d) Technical assistance needs")]
    [InlineData("D. Technical assistance needs identified to improve implementation of the Convention")]
    [InlineData("Technical Assistance Needs Identified to Improve Implementation of the Convention")]
    [InlineData("TECHNICAL ASSISTANCE NEEDS")]
    [InlineData("2.4\nTechnical assistance needs identified to improve implementation of the Convention")]
    [InlineData("2.4. Technical assistance needs identified to improve\nimplementation of the Convention")]
    [InlineData("**2.4. Technical assistance**\n**needs identified to improve implementation of the Convention**")]
    [InlineData("2.4. Needs for technical assistance")]
    [InlineData("Technical assistance needs:")]
    [InlineData("## Technical assistance needs identified by the Kenyan authorities")]
    [InlineData("2.4. Technical assistance requirements")]
    [InlineData("2.4. Technical assistance needs (chapter II)")]
    public void The_needs_are_found(string heading) => Assert.Equal([$"II 11 {Need}"], Under(heading));

    [Theory]
    [InlineData("Chapter two: preventive measures")]
    [InlineData("**Chapter II**")]
    [InlineData("CHAPTER II: PREVENTIVE MEASURES")]
    [InlineData("2. Preventive measures")]
    [InlineData("2. Chapter II. Preventive measures (arts. 5–14)")]
    [InlineData("II. Preventive measures")]
    public void The_chapter_is_found(string chapter) => Assert.Equal([$"II 11 {Need}"], Under("2.4. Technical assistance needs", chapter));

    [Fact]
    public void A_heading_may_share_its_paragraph_with_the_text() =>
        Assert.Equal(
            ["II 11 training of judges (art. 11)", "II 9 drafting of rules (art. 9)"],
            SummaryText.Read("""
                # Executive summary
                Kenya
                # Chapter II: preventive measures
                **Technical assistance needs.** Kenya requested the following: training of judges (art. 11); drafting of rules (art. 9).
                """).Needs());

    [Fact]
    public void A_numbered_heading_is_found_inside_a_paragraph()
    {
        var summary = SummaryText.Read("""
            Executive summary
            Kenya
            2. Chapter II: preventive measures
            2.3. Challenges in implementation
            • Adopt a strategy (art. 5). 2.4. Technical assistance needs identified to improve implementation of the Convention Training of judges (art. 11).
            """);

        Assert.Equal(["II 5 Adopt a strategy (art. 5)"], summary.Challenges());
        Assert.Equal([$"II 11 {Need}."], summary.Needs());
    }

    [Fact]
    public void A_sentence_about_needs_is_no_heading()
    {
        var summary = SummaryText.Read("""
            Executive summary
            Kenya
            2. Chapter II: preventive measures
            2.1. Observations on the implementation of the articles under review
            Technical assistance needs were discussed during the country visit (art. 5).
            The technical assistance needs of the courts are known.
            2.3. Challenges in implementation
            • Adopt a strategy (art. 5).
            """);

        Assert.Empty(summary.Needs());
        Assert.Single(summary.Challenges());
        Assert.Equal(Findings.ChapterStatement.Absent, summary.Statements[Chapter.II]);
    }

    [Fact]
    public void One_section_may_serve_both_chapters()
    {
        var summary = SummaryText.Read("""
            # Executive summary
            Kenya
            # 2. Chapter II: preventive measures
            ## 2.2 Successes and good practices
            - Contracts are published (art. 9).
            # 3. Chapter V: asset recovery
            ## 3.2 Successes and good practices
            - Requests are answered fast (art. 56).
            # 4. Technical assistance needs (chapters II and V)
            - Training of judges (art. 11).
            - Tracing of assets (art. 57).
            - Support in implementing the recommendations.
            """);

        Assert.Equal(
            ["II 11 Training of judges (art. 11)", "V 57 Tracing of assets (art. 57)", "- cross-cutting Support in implementing the recommendations"],
            summary.Needs());
    }

    [Fact]
    public void Chapters_may_divide_one_section()
    {
        var summary = SummaryText.Read("""
            # Executive summary
            Kenya
            # 2. Chapter II: preventive measures
            ## 2.2 Successes and good practices
            - Contracts are published (art. 9).
            # 3. Chapter V: asset recovery
            ## 3.2 Successes and good practices
            - Requests are answered fast (art. 56).
            # 4. Technical assistance needs
            **Chapter II**
            - Training of officials.
            **Chapter V**
            - Tracing of assets (art. 57).
            """);

        Assert.Equal(["II general-II Training of officials", "V 57 Tracing of assets (art. 57)"], summary.Needs());
        Assert.DoesNotContain(summary.Problems, problem => problem.Code == "needs-not-read");
    }

    [Fact]
    public void A_section_ends_at_an_unknown_heading_of_its_rank() =>
        Assert.Equal(
            [$"II 11 {Need}"],
            SummaryText.Read($"""
                # Executive summary
                Kenya
                # 2. Chapter II: preventive measures
                ## 2.4 Technical assistance needs
                - {Need}.
                ## 2.5 Further remarks of the secretariat
                - Training took place in Nairobi (art. 12).
                """).Needs());

    [Fact]
    public void Early_summaries_name_practices_challenges_and_needs_once()
    {
        var summary = SummaryText.Read("""
            **Executive summary**
            **Kenya**
            **Legal system**
            Treaties are law.
            **Criminalization and law enforcement**
            Bribery is an offence (art. 15).
            **International cooperation**
            Extradition needs a treaty (art. 44).
            **Successes/good practices**
            - Judges are independent (art. 30).
            **Challenges and recommendations**
            - Criminalize illicit enrichment (art. 20).
            **Technical assistance needs identified**
            - Model legislation (art. 20).
            - Capacity-building on extradition (art. 44).
            """);

        Assert.Equal(1, summary.Cycle);
        Assert.Equal(["III 30 Judges are independent (art. 30)"], summary.GoodPractices());
        Assert.Equal(["III 20 Criminalize illicit enrichment (art. 20)"], summary.Challenges());
        Assert.Equal(["III 20", "IV 44"], summary.Needs().Select(need => need[..(need.IndexOf(' ', StringComparison.Ordinal) + 3)].Trim()));
    }
}
