using Recount.Notes;
using Recount.Notes.Papers;

namespace Recount.Tests.Notes.Papers;

public class DigestPaperTests
{
    private static readonly DigestNeed Plain = new()
    {
        Id = "n1",
        Text = "B",
        State = "XAA",
        Provisions = ["12"],
        Articles = [12],
        Category = "policymaking",
        Themes = [],
        IsNew = false,
        NamesState = false,
    };

    [Fact]
    public void New_needs_stand_first_then_themes_then_kinds_each_need_once_and_in_the_order_of_its_words()
    {
        var lines = Lines(
            Plain,
            Plain with { Id = "n2", Text = "A", State = "XBB" },
            Plain with { Id = "n3", Text = "C", State = "XCC", Category = null },
            Plain with { Id = "n4", Text = "D", State = "XDD", Themes = ["beneficial-ownership", "technology"], Provisions = ["12(2)(c)"] },
            Plain with { Id = "n5", Text = "E", State = "XEE", IsNew = true, Themes = ["technology"], Category = "capacity-building" });

        Assert.Equal(
            [
                "five needs, identified by five States; new: one need, by one State.",
                "# New since 30 June 2024 (one need)",
                "Behind these stand fewer than 3 States: words that describe them could tell which.",
                "“E” [needs: n5] (12, Technology, capacity-building)",
                "# Beneficial ownership (one need)",
                "Behind these stand fewer than 3 States: words that describe them could tell which.",
                "“D” [needs: n4] (12(2)(c), Beneficial ownership, Technology, policymaking)",
                "# Policymaking (two needs)",
                "Behind these stand fewer than 3 States: words that describe them could tell which.",
                "“A” [needs: n2] (12, policymaking)",
                "“B” [needs: n1] (12, policymaking)",
                "# No kind decided (one need)",
                "Behind these stand fewer than 3 States: words that describe them could tell which.",
                "“C” [needs: n3] (12, No kind decided)",
            ],
            lines);
    }

    [Fact]
    public void Words_that_name_a_State_are_marked_and_three_States_are_not_few() => Assert.Equal(
        [
            "three needs, identified by three States; new: no needs, by no States.",
            "# Policymaking (three needs)",
            "“B” [needs: n1] (12, policymaking)",
            "“Of XBB” [needs: n2] (12, policymaking)",
            "These words name a State: the note must not.",
            "“T” [needs: n3] (12, policymaking)",
        ],
        Lines(Plain, Plain with { Id = "n2", State = "XBB", Text = "Of XBB", NamesState = true }, Plain with { Id = "n3", State = "XCC", Text = "T" }));

    [Fact]
    public void A_need_under_two_topics_stands_in_both_and_a_topic_without_needs_says_so()
    {
        var draft = DigestPaper.Draft(ExampleFacts.Of(), Language.English, [Plain with { Articles = [12, 57] }]);

        Assert.Equal(2, draft.Blocks.OfType<NoteParagraph>().Count(paragraph => paragraph.Text.Contains("[needs: n1]", StringComparison.Ordinal)));
        Assert.Equal(7, draft.Blocks.OfType<NoteParagraph>().Count(paragraph => paragraph.Text == "No need counts here."));
    }

    [Fact]
    public void Every_language_has_its_words()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var draft = DigestPaper.Draft(ExampleFacts.Of(), language, [Plain with { Themes = ["asset-disclosure", "beneficial-ownership", "reporting-persons", "political-finance", "technology"] }]);
            Assert.NotEmpty(draft.Title);
            Assert.Contains(draft.Blocks.OfType<NoteParagraph>(), paragraph => paragraph.Text.Contains("[needs: n1]", StringComparison.Ordinal));
        }
    }

    /// <summary>What is said of article 12.</summary>
    private static string[] Lines(params DigestNeed[] needs) =>
    [
        .. DigestPaper.Draft(ExampleFacts.Of(), Language.English, needs).Blocks
            .SkipWhile(block => block is not NoteHeading { Level: 2 } heading || !heading.Text.EndsWith("(12)", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(block => block is not NoteHeading { Level: 2 })
            .Select(block => block is NoteHeading heading ? $"# {heading.Text}" : ((NoteParagraph)block).Text),
    ];
}
