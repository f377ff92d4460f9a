namespace Recount.Tests.Extraction.Summaries;

/// <summary>Options of the first cycle: ticks, lists and words.</summary>
public class FirstCycleTests
{
    private static string[] Needs(string section) => SummaryText.Read(string.Join('\n',
        "Executive summary", "Kenya", "2. Chapter III: criminalization and law enforcement", "2.4. Technical assistance needs identified", section)).Needs();

    [Fact]
    public void Each_tick_is_a_need() =>
        Assert.Equal(
            ["III 16 Model legislation", "III 16 Legal advice", "III 20 Summary of good practices/lessons learned"],
            Needs("""
                | Article | Summary of good practices/lessons learned | Model legislation | Legal advice |
                | 16 | | X | ✓ |
                | 20 | x | | – |
                """));

    [Fact]
    public void Articles_may_stand_above_and_options_at_the_side() =>
        Assert.Equal(
            ["III 16 Model legislation", "III 20 Model legislation", "III 20 On-site assistance by an anti-corruption expert"],
            Needs("""
                | Type of assistance | Art. 16 | Art. 20 |
                | Model legislation | X | X |
                | On-site assistance by an anti-corruption expert | | X |
                """));

    [Fact]
    public void An_option_with_articles_is_one_need_for_each() =>
        Assert.Equal(
            ["III 20 Summary of good practices/lessons learned", "III 33 Summary of good practices/lessons learned", "III 36 On-site assistance by an expert"],
            Needs("""
                • Summary of good practices/lessons learned: arts. 20 and 33
                • On-site assistance by an expert: art. 36
                """));

    [Fact]
    public void Rows_of_options_and_articles_are_taken_apart() =>
        Assert.Equal(
            ["III 16 Model legislation", "III 20 Model legislation", "III 32 Capacity-building programmes", "III 32 Technological assistance"],
            Needs("""
                | Option | Articles |
                | Model legislation | 16 and 20 |
                | Capacity-building programmes; Technological assistance | 32 |
                """));

    [Fact]
    public void Options_below_an_article_belong_to_it() =>
        Assert.Equal(
            ["III 16 Model legislation", "III 16 Legal advice", "III 20 Development of an action plan for implementation"],
            Needs("""
                **Article 16**
                - Model legislation
                - Legal advice
                **Article 20**
                - Development of an action plan for implementation
                """));

    [Fact]
    public void Articles_below_an_option_are_needs_of_it() =>
        Assert.Equal(
            ["III 16 Model legislation", "III 18 Model legislation"],
            Needs("""
                Model legislation:
                - Art. 16
                - Art. 18
                """));
}
