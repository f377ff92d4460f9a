using System.Text.Json;

namespace Recount.App.Tests.Samples;

/// <summary>The samples go into a register as the first steps say, and what must stay out stays out.</summary>
public sealed class SampleIngestTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("recount-samples-").FullName;

    [Fact]
    public void Samples_are_taken_once_and_what_is_no_summary_is_refused()
    {
        Assert.Equal(0, CommandRun.Of(_data, "import", Checkout.At("samples", "states.csv"), "--kind", "states").ExitCode);

        var (taken, sum) = Ingest(Checkout.At("samples"));
        Assert.Equal(0, taken.ExitCode);
        Assert.Equal(SampleFolder.Documents.Count - 2, sum.GetProperty("read").GetInt32()); // two are translations
        Assert.Equal(0, sum.GetProperty("rejected").GetInt32());

        var (refused, nothing) = Ingest(Checkout.At("tests", "Recount.App.Tests", "Data", "refused"));
        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(4, nothing.GetProperty("rejected").GetInt32());
        Assert.Contains("country-report.docx: it is a full country report", refused.Error, StringComparison.Ordinal);
        Assert.Contains("no-summary.docx: it is no executive summary", refused.Error, StringComparison.Ordinal);
        Assert.Contains("two-states.docx: the file holds summaries of two States", refused.Error, StringComparison.Ordinal);

        var (corrected, one) = Ingest(Checkout.At("tests", "Recount.App.Tests", "Data", "refused", "corrigendum.docx"), "--replace");
        Assert.Equal(0, corrected.ExitCode);
        Assert.Equal(1, one.GetProperty("replaced").GetInt32());
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private (CommandRun Run, JsonElement Sum) Ingest(params string[] arguments)
    {
        var run = CommandRun.Of(_data, ["ingest", .. arguments, "--finalized", "issued", "--format", "json"]);
        return (run, JsonSerializer.Deserialize<JsonElement>(run.Output));
    }
}
