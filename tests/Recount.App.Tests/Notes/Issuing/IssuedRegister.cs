using System.IO.Compression;
using Recount.App.Tests.Checks;

namespace Recount.App.Tests.Notes.Issuing;

/// <summary>A small register with one summary that is public and one that is not yet, made once; tests work on copies.</summary>
public sealed class IssuedRegister : IAsyncLifetime, IDisposable
{
    /// <summary>What the summary that is not public says.</summary>
    public const string Secret = "Nobody may read this sentence yet";

    public string Folder { get; } = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public string Note => Path.Combine(Folder, "9.docx");

    public string Archive => Path.Combine(Folder, "9.data.zip");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public async ValueTask InitializeAsync()
    {
        await TiedNoteRegister.ImportAsync(Folder, "reviews", "state,cycle,finalized,issued,symbol\nKEN,2,2020-01-31,2020-03-01,\nGHA,2,2020-06-30,,\n");
        await TiedNoteRegister.ImportAsync(
            Folder,
            "findings",
            "id,kind,state,cycle,chapter,provisions,scope,categories,text\n"
            + "inner-name,need,KEN,2,II,5,,capacity-building,An invented need\n,need,KEN,2,II,6;5,,policymaking,Another invented need\n"
            + $",need,GHA,2,V,52,,capacity-building,{Secret}\n,challenge,GHA,2,V,52,,,{Secret}\n,good-practice,KEN,2,II,5,,,A practice\n");
    }

    public IssuedRegister Copy()
    {
        var copy = new IssuedRegister();
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        }

        return copy;
    }

    internal CommandRun Issue(params string[] more) =>
        CommandRun.Of(Folder, ["note", "--as-at", "2021-01-01", "--issue", "CAC/COSP/2021/9", "--out", Note, .. more]);

    /// <summary>Every file of the archive as text.</summary>
    public IReadOnlyDictionary<string, string> Published()
    {
        using var archive = ZipFile.OpenRead(Archive);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
