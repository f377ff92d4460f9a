namespace Recount.App.Tests.Ingest;

/// <summary>A register of the sample States with two summaries, made once by the real process.</summary>
public sealed class SampleRegister : IDisposable
{
    public SampleRegister()
    {
        Assert.Equal(0, CommandRun.Of(Folder, "import", Checkout.At("samples", "states.csv"), "--kind", "states").ExitCode);
        Ingested = CommandRun.Of(Folder, "ingest", Summary("02-corvenia.docx"), "nothing.docx", Summary("06-galdria.docx"), Summary("02-corvenia.pdf"));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("recount-").FullName;

    /// <summary>What ingesting three files and one that is not there said.</summary>
    internal CommandRun Ingested { get; }

    public static string Summary(string name) => Checkout.At("samples", "summaries", name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
