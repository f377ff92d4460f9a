using System.Text.Json;

namespace Recount.App.Tests.Queries;

/// <summary>Where an answer goes, and in which form.</summary>
public sealed class QueryOutputTests(IllustrativeRegister register) : IClassFixture<IllustrativeRegister>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("table")]
    [InlineData("chart")]
    public void A_file_holds_what_standard_output_would(string format)
    {
        var file = Path.Combine(_folder, "answer");
        File.WriteAllText(file, "an older answer, longer than the new one" + new string('.', 100_000));

        var run = Ask("--by", "article", "--format", format, "--out", file);

        Assert.Equal($"{file}: 20 rows as at 2023-09-15, from revision 3.", run.Output.TrimEnd());
        Assert.Equal(Ask("--by", "article", "--format", format).Output, File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_chart_has_all_that_a_page_needs_to_draw_it()
    {
        var chart = JsonDocument.Parse(Ask("--by", "region,category", "--measure", "needs", "--format", "chart").Output).RootElement;

        string[] fields =
        [
            "chart", "language", "title", "alternativeText", "categoryAxis", "valueAxis", "by", "keys", "categories", "series", "footnotes",
            "source", "asAt", "since", "revision",
        ];
        Assert.Equal(fields, chart.EnumerateObject().Select(field => field.Name));
        Assert.Equal("stacked-columns", chart.GetProperty("chart").GetString());
        var series = chart.GetProperty("series").EnumerateArray().ToList();
        Assert.Equal(527, series.Sum(one => one.GetProperty("values").EnumerateArray().Sum(value => value.GetInt32())));
        Assert.All(series, one => Assert.Equal(chart.GetProperty("categories").GetArrayLength(), one.GetProperty("values").GetArrayLength()));
    }

    [Fact]
    public void A_chart_speaks_the_language_that_is_asked_for_and_keeps_its_codes()
    {
        var chart = JsonDocument.Parse(Ask("--by", "region", "--measure", "states", "--format", "chart", "--language", "fr").Output).RootElement;

        Assert.Equal("fr", chart.GetProperty("language").GetString());
        Assert.Equal("african", chart.GetProperty("keys")[0].GetString());
        Assert.Equal("États d’Afrique", chart.GetProperty("categories")[0].GetString());
        Assert.Equal("États ayant des besoins", chart.GetProperty("series")[0].GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("--format csv --language fr", "--language: found fr without --format chart, expected the two together, for only a chart has labels in words.")]
    [InlineData("--format chart --language de", "--language: found 'de', expected one of ar, en, es, fr, ru, zh. Try 'recount query --help'.")]
    [InlineData("--format xlsx", "--format: found xlsx without --out, expected --out FILE.xlsx beside it.")]
    [InlineData("--format xlsx --out a.csv", "--out: found 'a.csv', expected the name of a workbook, which ends in .xlsx.")]
    [InlineData("--format csv --out a.xlsx", "--out: found 'a.xlsx', expected --format xlsx beside it, or another name.")]
    [InlineData("--format chart --measure needs,share", "--measure: found needs (number) and share (per cent), expected measures of one unit, for a chart has one axis of values.")]
    [InlineData("--format chrat", "--format: found 'chrat', expected one of json, csv, table, xlsx, chart. Try 'recount query --help'.")]
    public void What_cannot_come_out_is_refused_in_one_line(string options, string problem)
    {
        var run = Ask(["--by", "article", .. options.Split(' ')]);

        Assert.Equal((2, "", $"recount: {problem}"), (run.ExitCode, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void What_fails_leaves_the_file_as_it_was()
    {
        var file = Path.Combine(_folder, "chart.json");
        File.WriteAllText(file, "kept");

        var run = Ask("--by", "article", "--where", "article=60", "--format", "chart", "--out", file);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(
            "There is nothing to draw: Nothing that counts by 2023-09-15 has article 60. "
            + "Cycle 2 reviews chapters II and V, and what is asked for is of chapter VI.",
            run.Error.TrimEnd());
        Assert.Equal("kept", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_place_where_no_file_can_be_is_named()
    {
        var nowhere = Ask("--by", "article", "--format", "csv", "--out", Path.Combine(_folder, "none", "a.csv"));
        var folder = Ask("--by", "article", "--format", "csv", "--out", _folder);

        Assert.Equal((3, 3), (nowhere.ExitCode, folder.ExitCode));
        Assert.Contains($"there is no folder {Path.Combine(_folder, "none")}; make it or give another --out.", nowhere.Error, StringComparison.Ordinal);
        Assert.Contains("this is a folder; give the name of a file with --out.", folder.Error, StringComparison.Ordinal);
    }

    private CommandRun Ask(params string[] options) =>
        CommandRun.Of(register.Folder, ["query", "--where", "cycle=2", "--as-at", "2023-09-15", .. options]);
}
