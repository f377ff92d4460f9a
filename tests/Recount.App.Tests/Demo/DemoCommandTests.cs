using System.Text.Json;

namespace Recount.App.Tests.Demo;

public sealed class DemoCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_demo_prints_the_published_counts_and_the_four_statements_beyond_them()
    {
        var run = await ProgramRun.OfAsync("demo", "--data", _folder, "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        var cycles = json.RootElement.GetProperty("figures").GetProperty("cycles");
        Assert.Equal(3829, cycles.GetProperty("1").GetProperty("needs").GetInt32());
        Assert.Equal(527, cycles.GetProperty("2").GetProperty("needs").GetInt32());
        Assert.Equal(
            [18, 21, 28, 39],
            json.RootElement.GetProperty("impossible").EnumerateArray().Select(lost => lost.GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public async Task A_second_demo_takes_the_register_that_is_there()
    {
        var first = await ProgramRun.OfAsync("demo", "--data", _folder);

        var second = await ProgramRun.OfAsync("demo", "--data", _folder);

        Assert.Contains("The register was made in", first.Output, StringComparison.Ordinal);
        Assert.Contains("The register is in", second.Output, StringComparison.Ordinal);
        Assert.StartsWith("ILLUSTRATIVE", second.Output, StringComparison.Ordinal);
        Assert.Contains("revision 12;", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_does_not_touch_a_register_that_is_not_illustrative()
    {
        var reviews = Path.Combine(_folder, "reviews.csv");
        await File.WriteAllTextAsync(reviews, "state,cycle,finalized,issued,symbol\nKEN,2,2020-01-31,,\n", TestContext.Current.CancellationToken);
        await ProgramRun.OfAsync("import", reviews, "--kind", "reviews", "--data", _folder);

        var run = await ProgramRun.OfAsync("demo", "--data", _folder);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("holds a register of its own", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
