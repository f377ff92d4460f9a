using Recount.Counting;

namespace Recount.Tests.Counting;

public class RatioTests
{
    [Theory]
    [InlineData(259, 527, "49.15")]
    [InlineData(723, 3829, "18.88")]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 32, "3.13")] // 3.125: half goes away from zero, where banks would give 3.12
    [InlineData(1, 16, "6.25")]
    [InlineData(0, 7, "0")]
    public void Shares_have_two_decimals_and_half_goes_away_from_zero(int part, int whole, string percent) =>
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), Ratio.Percent(part, whole));

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(25, 2, 13)]
    [InlineData(49, 100, 0)]
    [InlineData(51, 100, 1)]
    [InlineData(6, 3, 2)]
    public void Whole_numbers_are_the_nearest_and_half_goes_up(int part, int whole, int number) => Assert.Equal(number, Ratio.Whole(part, whole));

    [Fact]
    public void A_share_of_nothing_is_none() => Assert.Null(Ratio.Percent(0, 0));

    [Fact]
    public void A_change_is_exact_before_it_is_rounded() =>
        Assert.Equal(-33.33m, Ratio.Change(1, 3, 2, 3, times: 100)); // rounded values would give 33.33 - 66.67 = -33.34

    [Fact]
    public void A_change_from_nothing_is_none() => Assert.Null(Ratio.Change(1, 3, 0, 0, times: 100));

    [Fact]
    public void A_change_to_nothing_is_none() => Assert.Null(Ratio.Change(0, 0, 1, 3, times: 100));

    [Fact]
    public void A_whole_number_of_nothing_is_none() => Assert.Null(Ratio.Whole(1, 0));
}
