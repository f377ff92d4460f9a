namespace Recount.App.Tests;

/// <summary>What the command line says of itself and of wrong use.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public static TheoryData<string, string> WrongUse => new()
    {
        { "figures --format xml", "recount: --format: found 'xml', expected one of json, csv, table. Try 'recount figures --help'." },
        { "figures --fit none", "recount: --fit: found 'none', expected one of stated, better. Try 'recount figures --help'." },
        { "figures --revision abc", "recount: --revision: found 'abc', expected a whole number. Try 'recount figures --help'." },
        { "import x.csv --kind foo", "recount: --kind: found 'foo', expected one of states, reviews, findings, groups, workbook. Try 'recount import --help'." },
        { "import x.csv --kind workbook", "recount: --kind workbook needs --map FILE, which names the sheet's columns." },
        { "ingest x.docx --cycle abc", "recount: --cycle: found 'abc', expected 1 or 2. Try 'recount ingest --help'." },
        { "verify foo", "recount: PART: found 'foo', expected one of data, documents, revisions. Try 'recount verify --help'." },
        { "note --as-at 2023-01-01 --out n.docx --language de", "recount: --language: found 'de', expected one of ar, en, es, fr, ru, zh. Try 'recount note --help'." },
        { "note --as-at 2023-01-01 --out n.pdf", "recount note: --out: found 'n.pdf', expected the name of a Word file, which ends in .docx." },
        { "verify --head 9f3c", "recount: --head: found '9f3c', expected the 64 digits that 'recount status' prints as head. Try 'recount verify --help'." },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(WrongUse))]
    public void Wrong_use_is_one_line_with_what_may_stand_there(string line, string expected)
    {
        var run = CommandRun.Of(_folder, line.Split(' '));

        Assert.Equal((2, "", expected), (run.ExitCode, run.Output, run.Error.TrimEnd('\n')));
    }

    [Theory]
    [InlineData("impot states.csv", "found 'impot', expected one of ", "; the nearest is import. Try 'recount --help'.")]
    [InlineData("frobnicate --help", "found 'frobnicate', expected one of ", "verify. Try 'recount --help'.")]
    public void A_command_that_does_not_exist_is_said_with_those_that_do(string line, string found, string end)
    {
        var run = CommandRun.Of(_folder, line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(found, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.EndsWith(end, run.Error.TrimEnd('\n'), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_system_refuses_is_one_line_and_no_trace()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        CommandRun.Of(_folder, "import", Checkout.At("samples", "states.csv"), "--kind", "states");

        var onFile = CommandRun.Of(_folder, "export", "--to", file);
        var below = CommandRun.Of(_folder, "export", "--to", Path.Combine(file, "below"));

        Assert.Equal((2, $"recount: --to: found the file '{file}', expected a folder, or the name of a new one.\n"), (onFile.ExitCode, onFile.Error));
        Assert.Equal(3, below.ExitCode);
        Assert.Contains("nothing of what was being written was kept", Assert.Single(below.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void No_argument_gives_the_help_with_a_line_on_each_command()
    {
        var run = CommandRun.Of(_folder);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("recount [command] [options]", run.Output, StringComparison.Ordinal);
        Assert.All(CommandLine.Create().Subcommands, command => Assert.Contains($"\n  {command.Name} ", run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("Example", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_of_every_command_has_an_example() =>
        Assert.All(CommandLine.Create().Subcommands, command => Assert.Contains("Example", command.Description, StringComparison.Ordinal));

    [Theory]
    [InlineData("status")]
    [InlineData("figures")]
    [InlineData("query --by article")]
    [InlineData("export --to out")]
    [InlineData("history KEN/2")]
    [InlineData("verify")]
    [InlineData("note --as-at 2023-01-01 --out n.docx")]
    public void Without_a_register_a_command_that_needs_one_makes_nothing_and_fails(string line)
    {
        var run = CommandRun.Of(Path.Combine(_folder, "none"), line.Split(' '));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("There is no register in ", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("ingest nofile.docx", "nofile.docx: there is no such file; look at the path.")]
    [InlineData("ingest no/file.docx", "no/file.docx: there is no such folder; look at the path.")]
    [InlineData("import nofile.csv --kind states", "nofile.csv: there is no such file; look at the path.")]
    public void A_file_that_is_not_there_makes_no_register(string line, string expected)
    {
        var run = CommandRun.Of(Path.Combine(_folder, "none"), line.Split(' '));

        Assert.Equal((1, expected), (run.ExitCode, run.Error.TrimEnd('\n')));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("query --by article --where foo=1", 2, "recount: --where: found 'foo', expected one of ")]
    [InlineData("query --by article --where 5", 2, "recount: --where: found '5', expected a dimension and a value, ")]
    [InlineData("query --by article --where article=5", 3, "There is no register in ")]
    public void Wrong_use_that_shows_without_a_register_is_said_without_one(string line, int exitCode, string expected)
    {
        var run = CommandRun.Of(Path.Combine(_folder, "none"), line.Split(' '));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    public void A_shell_gets_its_completion(string shell, string registers)
    {
        var run = CommandRun.Of(_folder, "completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_offers_options_and_their_words()
    {
        var options = CommandRun.Of(_folder, "[suggest:9]", "figures --");
        var words = CommandRun.Of(_folder, "[suggest:17]", "figures --format ");

        Assert.Contains("--as-at", options.Output.Split('\n'));
        Assert.Equal(["csv", "json", "table"], words.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order());
    }
}
