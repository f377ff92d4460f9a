using System.Text.Json;

namespace Recount.App.Tests.Ingest;

/// <summary>Whose summary a file is, and of which day, as the real process takes it.</summary>
public sealed class BelongingCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-whose-").FullName;

    public BelongingCommandTests()
    {
        Assert.Equal(0, Run("import", Checkout.At("samples", "states.csv"), "--kind", "states").ExitCode);
        Assert.Equal(0, Run("ingest", Write("first.txt", "Dunmarsh", "officials")).ExitCode);
    }

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--replace")]
    [InlineData("--format=table")]
    public void An_unknown_State_under_a_known_symbol_never_takes_that_symbol_s_State(string option)
    {
        var before = Run("query", "--by", "state", "--format", "json").Output;
        var file = Write("other.txt", "Outer Dunmarsh Land", "judges");

        var run = Run("ingest", file, option);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"{file}: it names the State 'Outer Dunmarsh Land', which is not in the roster, and carries the symbol CAC/COSP/IRG/II/9/1/Add.7, which the register has for XSC; "
            + "give --state XSC if it is that State's, else add it with 'import --kind states'.\n",
            run.Error);
        Assert.Equal(before, Run("query", "--by", "state", "--format", "json").Output);
    }

    [Fact]
    public void Said_to_be_that_State_s_it_is_a_correction_of_its_summary() =>
        Assert.Equal("replaced", Result(Run("ingest", Write("other.txt", "Outer Dunmarsh Land", "judges"), "--state", "XSC", "--replace", "--format", "json")).GetProperty("result").GetString());

    [Fact]
    public void A_day_given_later_is_taken_and_another_one_is_refused_aloud()
    {
        var file = Path.Combine(_folder, "first.txt");

        var taken = Run("ingest", file, "--finalized", "2023-02-01", "--format", "json");
        var again = Run("ingest", file, "--finalized", "2023-02-01", "--format", "json");
        var other = Run("ingest", file, "--finalized", "2024-05-06", "--format", "json");

        Assert.Equal("finalized on 2023-02-01, taken for XSC in cycle 2.", Result(taken).GetProperty("remark").GetString());
        Assert.Equal((0, ""), (taken.ExitCode, taken.Error));
        Assert.Equal(JsonValueKind.Null, Result(again).GetProperty("revision").ValueKind);
        Assert.Equal((0, JsonValueKind.Null), (other.ExitCode, Result(other).GetProperty("revision").ValueKind));
        Assert.Equal(
            $"{file}: XSC in cycle 2 was finalized on 2023-02-01 in the register, and 2024-05-06 was not taken; "
            + "to change it, import a table with state, cycle and finalized by --kind reviews.\n",
            other.Error);
        Assert.Equal(0, Run("verify").ExitCode);
    }

    private static JsonElement Result(CommandRun run) => JsonSerializer.Deserialize<JsonElement>(run.Output).GetProperty("files")[0];

    private CommandRun Run(params string[] arguments) => CommandRun.Of(Data, arguments);

    private string Write(string name, string state, string whom)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(
            path,
            $"""
            CAC/COSP/IRG/II/9/1/Add.7

            Executive summary

            {state}

            1. Introduction

            The legal system is based on a constitution.

            2. Chapter II: preventive measures

            2.4. Technical assistance needs identified to improve implementation of the Convention

            - Training of {whom} (art. 7);
            - Drafting of a law on public procurement (art. 9).
            """);
        return path;
    }
}
