namespace Recount.App.Tests;

/// <summary>The house's rules that only the source shows.</summary>
public class SourceRulesTests
{
    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(Checkout.At("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal)),
    ];

    [Fact]
    public void Nobody_catches_everything_without_saying_what_or_why() =>
        Assert.DoesNotContain(Lines("catch (Exception"), line =>
            !line.Contains(" when (", StringComparison.Ordinal) && !line.Contains("// edge:", StringComparison.Ordinal));

    [Theory]
    [InlineData("NotImplementedException")]
    [InlineData("TODO")]
    [InlineData("FIXME")]
    [InlineData("#region")]
    [InlineData("Thread.Sleep")]
    public void Nothing_is_left_half_done(string mark) => Assert.Empty(Lines(mark));

    [Fact]
    public void Nine_files_in_ten_are_short_and_hardly_any_is_long()
    {
        var lengths = Sources.Select(file => File.ReadLines(file).Count()).Order().ToArray();

        Assert.True(lengths[lengths.Length / 2] <= 90, $"median {lengths[lengths.Length / 2]}");
        Assert.True(lengths[lengths.Length * 9 / 10] <= 200, $"nine in ten {lengths[lengths.Length * 9 / 10]}");
        Assert.True(lengths[^1] <= 450, $"longest {lengths[^1]}");
    }

    private static IEnumerable<string> Lines(string mark) =>
        from file in Sources
        from line in File.ReadLines(file)
        where line.Contains(mark, StringComparison.Ordinal)
        select $"{Path.GetRelativePath(Checkout.Root, file)}: {line.Trim()}";
}
