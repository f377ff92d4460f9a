using Recount.Counting;

namespace Recount.Tests.Counting;

public class CountedPeriodTests
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 5).Select(new DateOnly(2020, 1, 1).AddDays)];

    [Theory]
    [InlineData(1, 3, "01110")]
    [InlineData(2, 2, "00100")]
    [InlineData(null, 2, "11100")]
    [InlineData(2, null, "00111")]
    [InlineData(null, null, "11111")]
    public void A_period_covers_its_first_and_its_last_day(int? from, int? until, string days) =>
        Assert.Equal(days, string.Concat(Days.Select(day => Period(from, until).Covers(day) ? '1' : '0')));

    [Theory]
    [InlineData(0, 1, 2, 3, false)]
    [InlineData(0, 2, 2, 3, true)]
    [InlineData(null, 2, 2, null, true)]
    [InlineData(null, 1, 2, null, false)]
    [InlineData(null, null, 1, 2, true)]
    [InlineData(0, 4, 1, 2, true)]
    [InlineData(3, null, null, 3, true)]
    public void Periods_overlap_when_they_share_a_day(int? from, int? until, int? otherFrom, int? otherUntil, bool overlap)
    {
        Assert.Equal(overlap, Period(from, until).Overlaps(Period(otherFrom, otherUntil)));
        Assert.Equal(overlap, Period(otherFrom, otherUntil).Overlaps(Period(from, until)));
    }

    [Fact]
    public void Of_two_groups_at_once_the_later_one_holds_and_of_two_of_one_day_the_first()
    {
        CountedPeriod[] groups = [new("african", null, null), new("asia-pacific", Days[2], null), new("other", Days[2], null)];
        CountedState Of(IEnumerable<CountedPeriod> periods) => new("XAA", "XAA", [.. periods], [], []);

        Assert.Equal("african", Of(groups).GroupOn(Days[1]));
        Assert.Equal("asia-pacific", Of(groups).GroupOn(Days[2]));
        Assert.Equal("other", Of(groups.Reverse()).GroupOn(Days[2]));
        Assert.Equal("asia-pacific", Of([groups[1], new("african", Days[0], null)]).GroupOn(Days[3]));
    }

    [Theory]
    [InlineData(1, 30, 0, 10, true)]
    [InlineData(1, 30, 19, 30, true)]
    [InlineData(1, 30, 20, 30, false)] // an end is behind the last character
    [InlineData(1, 30, 0, 5, false)]
    [InlineData(2, 30, 5, 20, false)]
    [InlineData(1, 31, 5, 20, false)]
    public void Passages_overlap_when_they_share_a_character_of_a_paragraph(int document, int paragraph, int start, int end, bool overlap)
    {
        var (one, other) = (new CountedPassage(1, 30, 5, 20), new CountedPassage(document, paragraph, start, end));

        Assert.Equal((overlap, overlap), (one.Overlaps(other), other.Overlaps(one)));
    }

    private static CountedPeriod Period(int? from, int? until) =>
        new(null, from is { } first ? Days[first] : null, until is { } last ? Days[last] : null);
}
