using Recount.Counting;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class SmallNumbersTests
{
    [Theory]
    [InlineData(8, "From one State alone: 5, 6, 7, 8, 9, 10, 11, 12.")]
    [InlineData(10, "From one State alone: 5, 6, 7, 8, 9, 10, 11, 12 and 2 more.")]
    public void Eight_rows_of_one_State_are_named_and_the_others_counted(int articles, string notice)
    {
        var snapshot = new RegisterOf().Review("XAA", 2).Need(string.Join(';', Enumerable.Range(5, articles))).Snapshot;

        Assert.Equal([notice], Ask(snapshot, "article").Notices);
    }

    [Fact]
    public void Rows_of_States_need_not_say_that_they_are_of_one_State() =>
        Assert.Empty(Ask(new RegisterOf().Review("XAA", 2).Need("5").Snapshot, "state").Notices);

    [Fact]
    public void Where_small_rows_are_hidden_their_numbers_are_not_told_beside_them()
    {
        var register = new RegisterOf();
        foreach (var code in (string[])["XAA", "XAB", "XAC", "XAD"])
        {
            register.State(code, code == "XAD" ? "western-european-other" : "asia-pacific").Review(code, 2).Need("5").Need("6");
        }

        register.State("XAE", "african").Review("XAE", 2).Need("5");
        var snapshot = register.Snapshot;

        Assert.Equal(
            [
                "Hidden, so that nothing tells of fewer than 2 States: 2 of the rows.",
            ],
            QueryCount.Of(snapshot, Read(snapshot, "region", measures: "needs,states") with { Suppress = 2 }).Notices);
    }

    [Theory]
    [InlineData("region", "", "Too few for analysis by regional group, where fewer than 10 States identify needs: african 1.")]
    [InlineData("category,region", "", "Too few for analysis by category and regional group, where fewer than 10 States identify needs: african 1.")]
    [InlineData("group", "", "Too few for analysis by group of States, where fewer than 10 States identify needs: ldc 1.")]
    [InlineData("group,article", "", "Too few for analysis by group of States and article, where fewer than 10 States identify needs: ldc 1.")]
    [InlineData("category", "region=african", "Too few for analysis of regional group african, where fewer than 10 States identify needs: 1.")]
    [InlineData("category", "group=ldc", "Too few for analysis of group of States ldc, where fewer than 10 States identify needs: 1.")]
    public void The_notice_names_what_was_asked_for(string by, string where, string notice)
    {
        var snapshot = new RegisterOf().State("XAA", "african", sets: ["ldc"]).Review("XAA", 2).Need("5", "policymaking").Snapshot;

        Assert.Contains(notice, Ask(snapshot, by, where).Notices);
    }

    [Theory]
    [InlineData(9, "article", "region=african", "Too few for analysis of regional group african, where fewer than 10 States identify needs: 9.")]
    [InlineData(9, "article", "region=african,region=asia-pacific", "Too few for analysis of regional group african or asia-pacific, where fewer than 10 States identify needs: 9.")]
    [InlineData(9, "article", "group=hub", "Too few for analysis of group of States hub, where fewer than 10 States identify needs: 9.")]
    [InlineData(9, "region", "region=african", "Too few for analysis by regional group, where fewer than 10 States identify needs: african 9.")]
    [InlineData(9, "article", "article=5", null)]
    [InlineData(10, "article", "region=african", null)]
    [InlineData(10, "region", "region=african", null)]
    public void A_selection_of_too_few_States_is_told_by_its_own_number(int states, string by, string where, string? notice)
    {
        var register = new RegisterOf();
        for (var i = 0; i < states; i++)
        {
            var code = $"X{(char)('A' + i)}A";
            register.State(code, "african", sets: "hub").Review(code, 2).Need("5");
        }

        register.State("XZZ", "western-european-other").Review("XZZ", 2);
        var result = Ask(register.Snapshot, by, where);

        Assert.Equal(notice is null ? [] : [notice], result.Notices);
        var hides = QueryCount.Of(register.Snapshot, result.Query with { Suppress = 2, Measures = [new(Measure.Needs)] });
        Assert.Equal(notice is null ? [] : [notice], hides.Notices); // nothing is hidden
    }

    [Theory]
    [InlineData("region,cycle", "regional group and cycle")]
    [InlineData("cycle,region", "cycle and regional group")]
    public void Where_rows_are_of_cycles_a_group_is_small_in_each_of_its_own(string by, string words)
    {
        var snapshot = new RegisterOf().State("XAA", "african").State("XBB", "african").State("XCC", "asia-pacific")
            .Review("XAA", 1).Need("16").Review("XAA", 2).Need("5").Review("XBB", 2).Need("5").Review("XCC", 2).Need("5")
            .Snapshot;

        Assert.Contains(
            $"Too few for analysis by {words}, where fewer than 10 States identify needs: african in cycle 1 1, african in cycle 2 2, asia-pacific in cycle 2 1.",
            Ask(snapshot, by).Notices);
    }

    [Fact]
    public void Groups_of_ten_States_are_enough_to_analyse()
    {
        var register = new RegisterOf();
        for (var i = 0; i < SmallNumbers.Least; i++)
        {
            register.Review($"X{(char)('A' + i)}A", 2).Need("5");
        }

        Assert.Empty(Ask(register.Snapshot, "region").Notices);
    }
}
