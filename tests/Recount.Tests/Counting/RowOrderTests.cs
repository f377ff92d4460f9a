using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting;

public class RowOrderTests
{
    [Fact]
    public void Provisions_stand_as_in_the_Convention_and_a_chapter_as_a_whole_behind_its_own()
    {
        string[] order = ["5", "5(1)", "5(3)", "14", "general-II", "15", "51", "52(1)", "52(5)", "59", "general-V", "60"];
        var register = new RegisterOf().Review("XAA", 2);
        foreach (var under in order.Index().OrderBy(entry => entry.Index * 7 % order.Length))
        {
            register.Need(under.Item);
        }

        Assert.Equal(order, Ask(register.Snapshot, "provision").Rows.Select(row => row.Keys[0]));
    }

    [Fact]
    public void Rows_of_one_first_value_stand_by_the_second()
    {
        var snapshot = new RegisterOf().Review("XBB", 2).Need("60;14;5").Need("general-II").Review("XAA", 1).Need("16;5").Snapshot;

        Assert.Equal(
            ["1 5", "1 16", "2 5", "2 14", "2 general-II", "2 60"],
            Ask(snapshot, "cycle,article").Rows.Select(row => string.Join(' ', row.Keys)));
    }

    [Fact]
    public void Tags_of_one_article_stand_by_code() => Assert.Equal(
        ["5 gender", "5 peer-learning", "5 technology"],
        Ask(new RegisterOf().Review("XAA", 2).Need("5", tags: "technology;gender;peer-learning").Snapshot, "article,tag").Rows.Select(row => string.Join(' ', row.Keys)));

    [Theory]
    [InlineData("cycle=1", "capacity-building,other,of-our-own")]
    [InlineData("cycle=2", "capacity-building,research-data,of-our-own")]
    [InlineData("cycle=1,cycle=2", "capacity-building,research-data,model-legislation,other,of-our-own")]
    [InlineData(null, "capacity-building,research-data,model-legislation,other,of-our-own")]
    public void Categories_stand_as_in_the_list_of_their_cycle_the_second_one_first(string? where, string order)
    {
        var snapshot = new RegisterOf()
            .Review("XAA", 2).Need("5", "of-our-own").Need("5", "research-data").Need("5", "capacity-building")
            .Review("XAA", 1).Need("16", "of-our-own").Need("16", "other").Need("16", "model-legislation").Need("16", "capacity-building")
            .Snapshot;

        var rows = Ask(snapshot, "category", where).Rows.Select(row => row.Keys[0]);

        Assert.Equal(where == "cycle=1" ? "model-legislation," + order : order, string.Join(',', rows));
    }

    [Fact]
    public void States_of_one_name_stand_by_code_and_have_their_name()
    {
        var snapshot = new RegisterOf()
            .State("XBB", null, name: "Same").State("XAA", null, name: "Same").State("XCC", null, name: "First")
            .Review("XBB", 2).Need("5").Review("XAA", 2).Need("5").Review("XCC", 2).Need("5").Snapshot;
        var result = Ask(snapshot, "article,state");

        Assert.Equal(["XCC", "XAA", "XBB"], result.Rows.Select(row => row.Keys[1]));
        Assert.Equal(["First", "Same", "Same"], result.Rows.Select(row => snapshot.NameOf(result.Query, row)));
        Assert.Null(snapshot.NameOf(Read(snapshot, "article"), Ask(snapshot, "article").Rows[0]));
    }
}
