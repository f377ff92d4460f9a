using CsCheck;
using Recount.Counting.Disclosure;

namespace Recount.Tests.Counting.Disclosure;

/// <summary>What a reader can work out of a table, against every way to fill its hidden rows.</summary>
public class HiddenTableTests
{
    private static readonly Gen<(RowSize[] Rows, int States, int Threshold, bool[] Hidden)> Table =
        from threshold in Gen.Int[2, 4]
        from sizes in Gen.Select(Gen.Int[1, 5], Gen.Int[0, 4], Gen.OneOf("a", "b"), (states, more, part) => new RowSize(states, states + more, part)).Array[1, 4]
        from hasParts in Gen.Bool
        from shared in Gen.Int[0, 6]
        from hidden in Gen.Bool.Array[4]
        let rows = sizes.Select(row => hasParts ? row : row with { Part = null }).ToArray()
        let least = rows.GroupBy(row => row.Part).Sum(part => part.Max(row => row.States))
        select (rows, Math.Max(least, rows.Sum(row => row.States) - shared), threshold, hidden);

    [Fact]
    public void What_is_known_is_what_all_ways_to_fill_the_hidden_rows_have_in_common() => Table.Sample(
        sample =>
        {
            int[] hidden = [.. sample.Rows.Index().Where(row => sample.Hidden[row.Index]).Select(row => row.Index)];
            var table = new HiddenTable(sample.Rows, sample.States, sample.Threshold);
            var ways = Ways(sample.Rows, sample.States, sample.Threshold, hidden);

            foreach (var (place, row) in hidden.Index())
            {
                var known = table.Known(row, hidden);
                Assert.Equal((ways.Min(way => way[place].States), ways.Max(way => way[place].States)), ((int)known.States.Low, (int)known.States.High));
                Assert.Equal((ways.Min(way => way[place].Findings), ways.Max(way => way[place].Findings)), (known.Findings.Low, known.Findings.High));
            }
        },
        iter: Any.Times(300));

    [Theory]
    [InlineData("1/4 5/9", "0", 2, true)] // the total less the other row
    [InlineData("1/4 5/9", "0,1", 2, false)]
    [InlineData("2/4 2/9", "0,1", 3, true)] // four States in two rows of at most two: two each
    [InlineData("2/4 2/9 5/5", "0,1,2", 3, false)]
    [InlineData("1/1 1/1", "0,1", 2, true)] // a need a State: nothing else is possible
    [InlineData("1/1 1/2", "0,1", 2, false)] // one has one more, but which?
    [InlineData("1/2 3/4 5/9", "0,1", 3, true)] // four States, three of them in the other row at least
    [InlineData("1/2 4/4 5/5", "0,1", 3, false)] // one or two States, one to three needs
    [InlineData("5/5 1/2 4/4", "1,2", 3, true)] // two or three: the other row was hidden because it has fewer than five
    [InlineData("5/9 3/3", "0", 3, false)] // a row of enough States may be known
    public void A_small_row_is_given_away_where_too_few_ways_are_left(string rows, string hidden, int threshold, bool isGivenAway)
    {
        RowSize[] sizes = [.. rows.Split(' ').Select(row => new RowSize(int.Parse(row.Split('/')[0], null), int.Parse(row.Split('/')[1], null)))];

        Assert.Equal(isGivenAway, new HiddenTable(sizes, sizes.Sum(row => row.States), threshold).GivesAway(
            [.. hidden.Split(',').Select(int.Parse).Where(row => sizes[row].IsSmall(threshold))], [.. hidden.Split(',').Select(int.Parse)]));
    }

    [Fact]
    public void A_row_of_many_States_is_given_away_where_it_is_meant_to_be_hidden() =>
        Assert.True(new HiddenTable([new(5, 9), new(3, 3)], 8, 3).GivesAway([0], [0]));

    [Fact]
    public void Next_is_the_row_with_the_fewest_findings_that_has_any() => Assert.Equal(
        3, new HiddenTable([new(1, 1), new(3, 9), new(0, 0), new(3, 8), new(3, 8)], 10, 2).Next([0]));

    [Fact]
    public void Where_all_is_hidden_there_is_no_next() => Assert.Null(new HiddenTable([new(1, 1), new(0, 0)], 1, 2).Next([0]));

    /// <summary>All States and findings that the hidden rows may hold, as far as a reader knows.</summary>
    private static List<RowSize[]> Ways(RowSize[] rows, int states, int threshold, int[] hidden)
    {
        var printed = rows.Index().Where(row => !hidden.Contains(row.Index)).Select(row => row.Item).ToList();
        var findings = hidden.Sum(row => rows[row].Findings);
        var addsUp = rows.Sum(row => row.States) == states;
        IEnumerable<RowSize> Row(int place)
        {
            var (row, isSmall) = (rows[place], rows[place].States < threshold);
            var fewest = rows.Index().Where(other => !hidden.Contains(other.Index)).Select(other => other.Item.Findings - (other.Index < place ? 1 : 0)).Append(long.MaxValue).Min();
            var elsewhere = row.Part is null ? 0 : printed.Where(other => other.Part != row.Part).GroupBy(other => other.Part).Sum(part => part.Max(other => other.States));
            return
                from some in Enumerable.Range(1, states)
                where some < threshold == isSmall && some <= states - elsewhere
                from number in Enumerable.Range(some, (int)findings)
                where number <= findings && (isSmall || row.Findings > fewest || number <= fewest)
                select new RowSize(some, number, row.Part);
        }

        IEnumerable<RowSize[]> ways = [[]];
        foreach (var place in hidden)
        {
            ways = ways.SelectMany(way => Row(place).Select(row => (RowSize[])[.. way, row])).Where(way => way.Sum(row => row.Findings) <= findings);
        }

        return [.. ways.Where(way => way.Sum(row => row.Findings) == findings
            && (way.Sum(row => row.States) + printed.Sum(row => row.States)) is var sum && (addsUp ? sum == states : sum >= states))];
    }
}
