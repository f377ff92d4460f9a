namespace Recount.App.Tests.Queries;

/// <summary>The illustrative register, imported once from its files into a folder of its own.</summary>
public sealed class IllustrativeRegister : IDisposable
{
    public IllustrativeRegister()
    {
        foreach (var kind in new[] { "states", "reviews", "findings" })
        {
            var run = CommandRun.Of(Folder, "import", Checkout.At("samples", "illustrative", kind + ".csv"), "--kind", kind);
            Assert.True(run.ExitCode == 0, run.Error);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("recount-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
