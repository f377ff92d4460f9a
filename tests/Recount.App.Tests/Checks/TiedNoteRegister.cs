namespace Recount.App.Tests.Checks;

/// <summary>A small register and the note that was written from it, made once; tests work on copies.</summary>
public sealed class TiedNoteRegister : IAsyncLifetime
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public async ValueTask InitializeAsync()
    {
        await ImportAsync(Folder, "reviews", "state,cycle,finalized,issued,symbol\nKEN,2,2020-01-31,,\n");
        await ImportAsync(
            Folder,
            "findings",
            "id,kind,state,cycle,chapter,provisions,scope,categories,text\n"
            + ",need,KEN,2,II,5,,capacity-building,An invented need\n,need,KEN,2,II,6;5,,policymaking,Another invented need\n");
        CommandRun.Of(Folder, "note", "--as-at", "2021-01-01", "--out", Path.Combine(Folder, "note.docx"));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static async Task ImportAsync(string folder, string kind, string rows)
    {
        var file = Path.Combine(folder, kind + ".csv");
        await File.WriteAllTextAsync(file, rows);
        CommandRun.Of(folder, "import", file, "--kind", kind);
    }
}
