namespace Recount.Tests;

public class NearestMatchTests
{
    private static readonly string[] Words = ["article", "region", "capacity-building"];

    [Theory]
    [InlineData("regoin", "region")]
    [InlineData("ARTICEL", "article")]
    [InlineData("capacity", null)] // more than half of the letters are missing
    [InlineData("xyz", null)]
    public void The_nearest_word_changes_at_most_half_of_the_letters(string word, string? nearest) =>
        Assert.Equal(nearest, NearestMatch.Of(word, Words));

    [Fact]
    public void Nothing_is_near_where_nothing_is_known() => Assert.Null(NearestMatch.Of("word", []));
}
