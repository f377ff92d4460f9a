using System.Text.Json;

namespace Recount.App.Tests.Queries;

/// <summary>What the note of September 2023 says of challenges without an identified need, and of themes; cycle 2.</summary>
public class NoteExamplesTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>
{
    /// <remarks>Paragraphs 32 (article 12), 46 (57), 35 and 44 (54, 55), 39 and 40 (14, 52 and 58: "at least 78 States").</remarks>
    [Fact]
    public void Challenges_stand_beside_the_few_needs()
    {
        var articles = Rows("article", "article=12,article=57,article=54,article=55", "needs,challenges,challenge-states");
        var topic = Rows("topic", "topic=14+52+58", "needs,challenges,challenge-states");

        Assert.Equal(["12 16 222 75", "54 36 174 60", "55 18 130 59", "57 19 189 70"], articles);
        Assert.Equal(["14+52+58 63 459 78"], topic);
    }

    /// <remarks>Paragraph 22: 282 challenges on 7(4), 8(5), 52(5) and (6); 32: no needs on beneficial ownership; 16: more than half of 54 States.</remarks>
    [Fact]
    public void Themes_hold_what_the_note_says_of_them()
    {
        var themes = Rows("theme", "theme=asset-disclosure,theme=beneficial-ownership,theme=technology", "needs,challenges,states,states-share-identifying");

        string[] Of(string theme) => [.. themes.Single(row => row.StartsWith(theme + " ", StringComparison.Ordinal)).Split(' ')];
        Assert.Equal("282", Of("asset-disclosure")[2]);
        Assert.Equal("0", Of("beneficial-ownership")[1]);
        Assert.InRange(int.Parse(Of("technology")[3], null), 28, 54);
    }

    [Fact]
    public void States_with_a_challenge_and_no_need_are_those_that_are_left() =>
        Assert.Equal(["12 10 75 66"], Rows("article", "article=12", "states,challenge-states,challenge-states-without-need"));

    [Fact]
    public void Every_category_named_stands_beside_the_primary_one()
    {
        var rows = Rows("category", "chapter=II,chapter=V", "needs,needs-named,share-nearest,share-remainder");

        Assert.All(rows.Select(row => row.Split(' ')), row => Assert.True(int.Parse(row[2], null) >= int.Parse(row[1], null), row[0]));
        Assert.Equal(100, rows.Sum(row => int.Parse(row.Split(' ')[4], null)));
    }

    /// <summary>The rows, their values divided by spaces.</summary>
    private string[] Rows(string by, string where, string measures)
    {
        var run = CommandRun.Of(
            register.Folder, "query", "--by", by, "--where", "cycle=2," + where, "--measure", measures, "--as-at", "2023-09-15", "--format", "json");
        Assert.True(run.ExitCode == 0, run.Error);
        return
        [
            .. JsonDocument.Parse(run.Output).RootElement.GetProperty("rows").EnumerateArray()
                .Select(row => string.Join(' ', measures.Split(',').Prepend(by).Select(name => row.GetProperty(name)))),
        ];
    }
}
