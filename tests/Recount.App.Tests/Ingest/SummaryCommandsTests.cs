using System.Text.Json;

namespace Recount.App.Tests.Ingest;

/// <summary>What the real process says about summaries and about the register they are in.</summary>
public class SummaryCommandsTests(SampleRegister register) : IClassFixture<SampleRegister>
{
    [Fact]
    public void A_file_that_is_not_there_is_named_and_the_others_go_on()
    {
        var run = register.Ingested;

        Assert.Equal((1, "nothing.docx: there is no such file; look at the path.\n"), (run.ExitCode, run.Error));
        Assert.Contains("2 read, 0 replaced, 1 attached, 0 unchanged, 1 rejected; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing()
    {
        var run = Run("ingest", SampleRegister.Summary("02-corvenia.docx"), "--format", "json");

        var answer = Read(run);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("unchanged", answer.GetProperty("files")[0].GetProperty("result").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("files")[0].GetProperty("revision").ValueKind);
    }

    [Fact]
    public void A_folder_without_summaries_is_named()
    {
        var folder = Directory.CreateDirectory(Path.Combine(register.Folder, "empty")).FullName;

        var run = Run("ingest", folder);

        Assert.Equal((1, $"{folder}: the folder holds no docx, html, txt or pdf; look at the path.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Summaries_of_unknown_day_are_listed_and_not_counted()
    {
        var status = Read(Run("status", "--format", "json"));
        var figures = Read(Run("figures", "--format", "json"));

        Assert.Equal(["XSB", "XSF"], status.GetProperty("withoutFinalized").EnumerateArray().Select(review => review.GetProperty("state").GetString()));
        Assert.Equal(0, figures.GetProperty("cycles").GetProperty("2").GetProperty("needs").GetInt32());
    }

    [Fact]
    public void Extract_has_the_fields_of_the_contract_in_its_order_and_names_what_it_cannot_read()
    {
        var wrong = Path.Combine(register.Folder, "letter.txt");
        File.WriteAllText(wrong, "Dear colleague,\n\nthank you.\n");

        var run = Run("extract", SampleRegister.Summary("02-corvenia.docx"), wrong, "--format", "json");

        var files = Read(run);
        string[] fields =
        [
            "file", "sha256", "mediaType", "language", "status", "state", "cycle", "symbol", "issued", "finalized", "findings",
            "statements", "noNeedsStated", "problems",
        ];
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{wrong}: it has no words of", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.All(files.EnumerateArray(), file => Assert.Equal(fields, file.EnumerateObject().Select(field => field.Name)));
        Assert.Equal(["read", "rejected"], files.EnumerateArray().Select(file => file.GetProperty("status").GetString()));
        Assert.Equal(JsonValueKind.Null, files[0].GetProperty("finalized").ValueKind);
    }

    [Fact]
    public void Two_States_in_one_file_are_a_problem_at_its_place_and_no_masthead_is_a_need()
    {
        var file = Path.Combine(register.Folder, "two.txt");
        File.WriteAllText(file, (OfState("Kenya") + OfState("Norway")).ReplaceLineEndings("\n\n")); // lines without space between are one paragraph

        var read = Read(Run("extract", file, "--format", "json", "--with-text"))[0];
        var ingested = Run("ingest", file);

        var problem = Assert.Single(read.GetProperty("problems").EnumerateArray());
        Assert.Equal("two-states", problem.GetProperty("code").GetString());
        Assert.Contains("Norway", read.GetProperty("paragraphs")[problem.GetProperty("paragraph").GetInt32()].ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, read.GetProperty("state").GetProperty("iso3").ValueKind);
        Assert.Equal(
            ["Training of officials of Kenya (art. 7)", "Training of officials of Norway (art. 7)"],
            read.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("text").GetString()));
        Assert.Equal(1, ingested.ExitCode);
        Assert.StartsWith($"{file}: the file holds summaries of two States, 'Kenya' and 'Norway'; ", ingested.Error, StringComparison.Ordinal);
    }

    private static string OfState(string name) =>
        $"""
        United Nations
        CAC/COSP/IRG/II/9/1/Add.7
        Distr.: General
        1 March 2023
        Original: English
        Implementation Review Group
        State of implementation of the Convention
        Executive summary
        {name}
        1. Introduction
        The legal system is based on a constitution.
        2. Chapter II: preventive measures
        2.4. Technical assistance needs identified
        - Training of officials of {name} (art. 7);

        """;

    [Fact]
    public void What_export_writes_import_reads_back_unchanged()
    {
        var folder = Path.Combine(register.Folder, "out");

        var written = Read(Run("export", "--to", folder, "--format", "json")).EnumerateArray().ToList();

        Assert.Equal(6, written.Count);
        foreach (var file in written)
        {
            var path = file.GetProperty("file").GetString()!; // every file has a name
            var kind = Path.GetFileNameWithoutExtension(path);
            var back = Read(Run("import", path, "--kind", kind, "--format", "json"))[0];
            Assert.Equal(file.GetProperty("rows").GetInt32(), back.GetProperty("unchanged").GetInt32());
            Assert.Equal(JsonValueKind.Null, back.GetProperty("revision").ValueKind);
        }
    }

    [Fact]
    public void History_says_who_why_and_what()
    {
        var versions = Read(Run("history", "XSB/2", "--format", "json")).GetProperty("versions");

        var first = versions[0];
        Assert.Equal("ingest 02-corvenia.docx", first.GetProperty("why").GetString());
        Assert.Contains(first.GetProperty("changes").EnumerateArray(), change => change.GetProperty("field").GetString() == "issued");
    }

    [Fact]
    public void What_the_register_does_not_know_has_no_history()
    {
        var run = Run("history", "nobody");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("The register has no finding or review 'nobody';", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_looks_at_everything_unless_told()
    {
        var folder = Directory.CreateTempSubdirectory("recount-").FullName;
        try
        {
            Assert.Equal(0, CommandRun.Of(folder, "ingest", SampleRegister.Summary("06-galdria.docx"), "--state", "KEN").ExitCode);
            Assert.Equal(0, CommandRun.Of(folder, "verify").ExitCode);
            File.AppendAllText(Assert.Single(Directory.GetFiles(Path.Combine(folder, "documents"))), "x");

            Assert.Equal(1, CommandRun.Of(folder, "verify").ExitCode);
            Assert.Equal(0, CommandRun.Of(folder, "verify", "revisions").ExitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static JsonElement Read(CommandRun run) => JsonSerializer.Deserialize<JsonElement>(run.Output);

    private CommandRun Run(params string[] arguments) => CommandRun.Of(register.Folder, arguments);
}
