using Recount.Checks;

namespace Recount.Tests.Checks;

/// <summary>
/// The Secretariat's note of September 2023 (CAC/COSP/2023), which is not part of the project: taken from the folder that RECOUNT_SHARED
/// names, and skipped without it.
/// </summary>
public class FoundingNoteTests
{
    [Fact]
    public void Its_four_contradictions_are_found_and_nothing_else_is_called_impossible()
    {
        var result = Check();

        Assert.Equal(
            ["18: Thirty [>= 31]", "21: 74 [70]", "28: highest number of needs [5+6]", "39: highest number of technical assistance needs [5+6]"],
            Checked.Impossible(result));
        Assert.Equal(
            [
                "10: nearly 30 per cent [28.26 per cent]", "10: 12 per cent [12.74 per cent]", "16: 16 per cent [16.51 per cent]", "33: 190",
                "V: figure V", "VI: figure VI",
            ],
            Checked.Lines(result, CheckSeverity.Remark));
        Assert.Empty(result.NotUnderstood);
    }

    [Fact]
    public void Its_sums_are_reconciled_and_the_numbers_of_its_regional_groups_worked_out()
    {
        var result = Check();

        Assert.Equal("536 links = 527 needs + 9 shared: 6 (5+6), 1 (54+55), 2 (14+52+58)", result.Reconciliations[0]);
        Assert.Equal([313, 142, 36, 36, 0], result.Determined.Select(cell => cell.Value));
    }

    private static CheckResult Check()
    {
        var seed = Path.Combine(Environment.GetEnvironmentVariable("RECOUNT_SHARED") ?? "", "seed");
        Assert.SkipUnless(Directory.Exists(seed), "RECOUNT_SHARED names no folder with the founding note.");
        return Checked.Text(File.ReadAllText(Directory.GetFiles(seed, "*.txt").Single()));
    }
}
