namespace Recount.Tests.Extraction.Summaries;

/// <summary>The shapes of domain-facts 1.5, in a second-cycle summary in English.</summary>
public class EnglishShapesTests
{
    private static string[] Needs(string section, string chapter = "2. Chapter II: preventive measures", string number = "2.4") =>
        SummaryText.Read(string.Join('\n',
            "**II. Executive summary**",
            "**Kenya**",
            "**1. Introduction: overview of the legal and institutional framework of Kenya in the context of implementation of the Convention**",
            "The Convention entered into force for Kenya in 2005.",
            $"**{chapter}**",
            $"**{number}. Technical assistance needs identified to improve implementation of the Convention**",
            section)).Needs();

    [Fact]
    public void A_bullet_is_one_need() =>
        Assert.Equal(
            ["II 8(5) Capacity-building for staff of the ethics commission on verification of declarations (art. 8, para. 5)"],
            Needs("- Capacity-building for staff of the ethics commission on verification of declarations (art. 8, para. 5);"));

    [Theory]
    [InlineData("•")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData("(a)")]
    [InlineData("1.")]
    [InlineData("a)")]
    [InlineData("o")]
    public void Typed_marks_are_no_part_of_a_need(string mark) =>
        Assert.Equal(
            ["II 11 Training of judges (art. 11)"],
            Needs($"{mark} Training of judges (art. 11)."));

    [Fact]
    public void An_article_that_leads_stays_in_the_text() =>
        Assert.Equal(["II 9 Art. 9: support in introducing e-procurement"], Needs("- Art. 9: support in introducing e-procurement."));

    [Fact]
    public void A_heading_of_one_article_is_inherited() =>
        Assert.Equal(
            ["II 5 drafting of a strategy", "II 5 training in the assessment of risks"],
            Needs("""
                Article 5
                - drafting of a strategy
                - training in the assessment of risks
                """));

    [Fact]
    public void A_heading_of_several_articles_is_not_inherited() =>
        Assert.Equal(
            ["II general-II Training of inspectors", "II 7(4) Drafting of a law on conflicts of interest (art. 7, para. 4)"],
            Needs("""
                **Articles 7 and 8**
                - Training of inspectors;
                - Drafting of a law on conflicts of interest (art. 7, para. 4).
                """));

    [Fact]
    public void A_category_above_bullets_is_a_fact_about_them() =>
        Assert.Equal(
            ["II 6 Staff of the commission (art. 6)", "II 12 Auditors of companies (art. 12)"],
            Needs("""
                Capacity-building:
                - Staff of the commission (art. 6);
                - Auditors of companies (art. 12).
                """));

    [Fact]
    public void Prose_with_letters_is_cut_into_its_parts() =>
        Assert.Equal(
            ["II 9 drafting of a procurement law", "II 10 training of information officers (art. 10)"],
            Needs("Kenya indicated that it would need assistance in: (a) drafting of a procurement law (art. 9); and (b) training of information officers (art. 10)."
                .Replace("law (art. 9)", "law", StringComparison.Ordinal).Replace("in: (a)", "for article 9 in: (a)", StringComparison.Ordinal)));

    [Fact]
    public void A_parent_with_items_below_it_is_their_heading() =>
        Assert.Equal(
            ["II 6 Selection of staff", "II 6 Investigation techniques", "II 9 Support in e-procurement (art. 9)"],
            Needs("""
                - Training for the commission (art. 6):
                  - Selection of staff;
                  - Investigation techniques.
                - Support in e-procurement (art. 9).
                """));

    [Fact]
    public void General_and_whole_chapter_needs_have_a_scope() =>
        Assert.Equal(
            ["V general-V Support in implementing the recommendations arising from the review", "V general-V Training of practitioners on chapter V"],
            Needs(
                """
                - Support in implementing the recommendations arising from the review.
                - Training of practitioners on chapter V.
                """,
                "3. Chapter V: asset recovery",
                "3.4"));

    [Fact]
    public void A_row_whose_need_begins_like_an_option_is_no_heading() =>
        Assert.Equal(
            ["II 11 Training of judges", "II 8 Drafting of a code"],
            Needs("""
                | Category | Article(s) | Assistance requested |
                | Capacity-building | 11 | Training of judges |
                | Policymaking | 8 | Drafting of a code |
                """));

    [Fact]
    public void Rows_of_a_table_are_needs_and_merged_articles_count_for_each() =>
        Assert.Equal(
            ["II 5 Drafting of a strategy", "II 5 Training of planners", "II 7; 8 A study of conflicts of interest"],
            Needs("""
                | Article | Description | Type |
                | 5 | Drafting of a strategy | Policymaking |
                | ^ | Training of planners | Capacity-building |
                | 7, 8 | A study of conflicts of interest | Research |
                """));

    [Fact]
    public void Columns_may_stand_in_any_order_without_headings() =>
        Assert.Equal(
            ["II 5 Drafting of a strategy", "II 13(1) Training of teachers"],
            Needs("""
                | 1 | Drafting of a strategy | art. 5 |
                | 2 | Training of teachers | art. 13, para. 1 |
                """));

    [Fact]
    public void A_row_over_all_columns_is_a_heading() =>
        Assert.Equal(
            ["II 5 Drafting of a plan", "II 12 Training of auditors"],
            Needs("""
                | Article | Need |
                | Policymaking | < |
                | 5 | Drafting of a plan |
                | Capacity-building | < |
                | 12 | Training of auditors |
                """));

    [Fact]
    public void A_recommendation_among_needs_is_a_challenge()
    {
        var summary = SummaryText.Read("""
            # Executive summary
            Kenya
            # Chapter II: preventive measures
            ## Technical assistance needs
            - It is recommended that Kenya adopt a law on lobbying (art. 13).
            - Training of judges (art. 11).
            """);

        Assert.Equal(["II 11 Training of judges (art. 11)"], summary.Needs());
        Assert.Equal(["II 13 It is recommended that Kenya adopt a law on lobbying (art. 13)"], summary.Challenges());
    }

    [Fact]
    public void Lines_without_bullets_are_needs() =>
        Assert.Equal(
            ["II 11 Training of judges (art. 11)", "II 9 Drafting of rules on procurement (art. 9)"],
            Needs("""
                The following needs were identified:
                Training of judges (art. 11).
                Drafting of rules on procurement (art. 9).
                """));

    [Fact]
    public void A_broken_line_is_put_together() =>
        Assert.Equal(
            ["II 11 Training of judges and of all other persons who work at the courts (art. 11)"],
            Needs("""
                • Training of judges and of all other persons
                who work at the courts (art. 11).
                """));
}
