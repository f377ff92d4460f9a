using System.Text.Json;

namespace Recount.App.Tests.Queries;

public class CountingCommandsTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>
{
    [Fact]
    public void Figures_say_how_links_and_needs_hang_together()
    {
        var run = Run("figures", "--as-at", "2023-09-15", "--since", "2021-09-30");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("536 links, less 9 shared (6 in 5+6, 2 in 14+52+58, 1 in 54+55), are 527 needs.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_in_JSON_have_the_fields_of_the_contract_in_its_order()
    {
        var figures = Read(Run("figures", "--as-at", "2023-09-15", "--since", "2021-09-30", "--format", "json"));

        string[] expected =
        [
            "asAt", "since", "revision", "unconfirmed", "cycles", "change", "figure1", "figure2", "figure3", "figure4",
            "figure5", "figure6", "topics", "chapters",
        ];
        Assert.Equal(expected, figures.EnumerateObject().Take(expected.Length).Select(field => field.Name));
        Assert.Equal(
            """{"finalized":82,"identifying":54,"needs":527,"links":536,"linksElsewhere":0}""",
            JsonSerializer.Serialize(figures.GetProperty("cycles").GetProperty("2")));
        Assert.Equal(
            """{"finalized":25,"identifying":15,"needs":70,"links":74}""",
            JsonSerializer.Serialize(figures.GetProperty("change").GetProperty("2")));
    }

    [Fact]
    public void Without_an_earlier_day_the_change_is_null()
    {
        var figures = Read(Run("figures", "--as-at", "2023-09-15", "--format", "json"));

        Assert.Equal(JsonValueKind.Null, figures.GetProperty("since").ValueKind);
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("change").ValueKind);
        Assert.Equal(JsonValueKind.Null, figures.GetProperty("figure2")[0].GetProperty("increase").ValueKind);
    }

    [Fact]
    public void Figures_in_CSV_are_figure_key_measure_value()
    {
        var lines = Run("figures", "--as-at", "2023-09-15", "--since", "2021-09-30", "--format", "csv").Output.Split('\n');

        Assert.Equal("figure,key,measure,value", lines[0]);
        Assert.Contains("cycles,2,needs,527", lines);
        Assert.Contains("change,2,links,74", lines);
        Assert.Contains("figure2,5,linksSince,46", lines);
        Assert.Contains("figure4,capacity-building,percent,49.15", lines);
    }

    [Fact]
    public void A_question_sets_needs_beside_challenges()
    {
        var answer = Read(Run(
            "query", "--by", "article", "--where", "article=12,article=57,cycle=2", "--measure", "needs,challenges",
            "--as-at", "2023-09-15", "--format", "json"));

        Assert.Equal(
            """[{"article":"12","needs":16,"challenges":222},{"article":"57","needs":19,"challenges":189}]""",
            JsonSerializer.Serialize(answer.GetProperty("rows")));
    }

    [Fact]
    public void Rows_of_States_have_code_and_name()
    {
        var answer = Read(Run("query", "--by", "state", "--where", "cycle=2", "--format", "json"));

        var row = answer.GetProperty("rows")[0];
        Assert.Equal(3, row.GetProperty("state").GetString()!.Length);
        Assert.NotEmpty(row.GetProperty("name").GetString()!);
    }

    [Fact]
    public void An_explanation_has_the_sentences_behind_a_number()
    {
        var run = Run("query", "--by", "article", "--where", "cycle=2,topic=57", "--as-at", "2023-09-15", "--explain");

        var sentences = run.Output[run.Output.IndexOf("\n57:\n", StringComparison.Ordinal)..].TrimEnd('\n').Split('\n')[2..];
        Assert.Equal(19, sentences.Length);
        Assert.All(sentences, line => Assert.True(line.Trim().Split("  ") is [_, { Length: > 10 }], line));
    }

    [Theory]
    [InlineData("query --by regoin", "the nearest is region.")]
    [InlineData("query --by article --where category=policymakin", "the nearest is policymaking.")]
    [InlineData("query --by article --measure neds", "the nearest is needs.")]
    [InlineData("query --by article --as-at 2023-13-01", "--as-at: found '2023-13-01', expected a date such as 2023-09-15.")]
    [InlineData("figures --as-at 2023-01-01 --since 2023-01-02", "--since: found 2023-01-02, expected a day not after 2023-01-01")]
    public void What_does_not_exist_is_refused_in_one_line(string command, string part)
    {
        var run = Run(command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(part, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_register_nothing_is_counted()
    {
        var empty = Directory.CreateTempSubdirectory("recount-").FullName;

        var run = CommandRun.Of(empty, "figures");

        Directory.Delete(empty);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("There is no register in", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(register.Folder, arguments);

    private static JsonElement Read(CommandRun run) => JsonDocument.Parse(run.Output).RootElement;
}
