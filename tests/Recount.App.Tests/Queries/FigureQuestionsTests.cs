using System.Text.Json;

namespace Recount.App.Tests.Queries;

/// <summary>The question that stands beside a figure gives the figure's numbers.</summary>
public class FigureQuestionsTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>
{
    [Theory]
    [InlineData("figure1", "category", "needs")]
    [InlineData("figure2", "provision", "links")]
    [InlineData("figure3", "region", "needs")]
    [InlineData("figure4", "category", "needs states")]
    [InlineData("figure5", "provision", "needs states")]
    [InlineData("figure6", "provision", "needs states")]
    [InlineData("topics", "key", "needs states")]
    [InlineData("chapters", "chapter", "needs links states")]
    public void It_gives_the_same_numbers(string figure, string key, string measures)
    {
        var figures = Read("figures", "--as-at", "2023-09-15", "--since", "2021-09-30", "--explain", "--format", "json");
        var question = figures.GetProperty("questions").GetProperty(figure).GetString()!.Split(' ')[1..];

        var answer = Read([.. question, "--format", "json"]);

        var by = answer.GetProperty("by")[0].GetString()!;
        var numbers = measures.Split(' ');
        var expected = Rows(figures.GetProperty(figure), key, numbers);
        Assert.NotEmpty(expected);
        var found = Rows(answer.GetProperty("rows"), by, numbers);
        Assert.Equal(expected.Where(row => found.Any(other => other.Split(' ')[0] == row.Split(' ')[0])), found);
        Assert.All(expected.Except(found), row => Assert.True(row.EndsWith(" 0", StringComparison.Ordinal) || row.Split(' ')[0] is "7+8" or "11" or "51" or "53" or "54+55" or "56" or "59", row));
    }

    [Fact]
    public void Totals_by_cycle_and_their_change_have_questions_too()
    {
        var figures = Read("figures", "--as-at", "2023-09-15", "--since", "2021-09-30", "--explain", "--format", "json");
        JsonElement Answer(string part) => Read([.. figures.GetProperty("questions").GetProperty(part).GetString()!.Split(' ')[1..], "--format", "json"]);

        foreach (var row in Answer("cycles").GetProperty("rows").EnumerateArray())
        {
            var cycle = figures.GetProperty("cycles").GetProperty(row.GetProperty("cycle").ToString());
            Assert.Equal(Numbers(cycle, "needs", "identifying", "finalized"), Numbers(row, "needs", "states", "finalized"));
        }

        foreach (var row in Answer("change").GetProperty("rows").EnumerateArray())
        {
            var cycle = figures.GetProperty("change").GetProperty(row.GetProperty("cycle").ToString());
            Assert.Equal(Numbers(cycle, "needs", "finalized"), Numbers(row, "needsChange", "finalizedChange"));
        }
    }

    private static IEnumerable<int> Numbers(JsonElement element, params string[] names) => names.Select(name => element.GetProperty(name).GetInt32());

    private static List<string> Rows(JsonElement rows, string key, string[] measures) =>
        [.. rows.EnumerateArray().Select(row => string.Join(' ', measures.Select(measure => row.GetProperty(measure).ToString()).Prepend(row.GetProperty(key).ToString())))];

    private JsonElement Read(params string[] arguments)
    {
        var run = CommandRun.Of(register.Folder, arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
