using System.Diagnostics;
using Recount.Counting;
using Recount.Register;
using Recount.Register.Import;
using Recount.Register.Writing;

namespace Recount.App.Demo;

/// <summary>The register that travels inside the program: States that are not real, counts that are the note's.</summary>
internal static class IllustrativeRegister
{
    /// <summary>What every State of it is called, and no real one.</summary>
    private const string NameStart = "Illustrative State ";

    private static readonly (string File, ImportKind Kind)[] Files =
    [
        ("states.csv", ImportKind.States), ("reviews.csv", ImportKind.Reviews), ("findings.csv", ImportKind.Findings),
    ];

    /// <summary>Makes it in a place, or takes the one that is there, with whatever people changed in it since.</summary>
    /// <returns>Whether it was made now.</returns>
    /// <exception cref="RecountException">Another register is there.</exception>
    public static async Task<bool> MakeAsync(RegisterPlace place, TimeProvider clock, CancellationToken cancel)
    {
        var isThere = await IsThereAsync(place, cancel);
        await using var db = await place.OpenOrCreateAsync(clock, cancel);
        if (isThere && await IllustrativeSummaries.AreThereAsync(db, cancel))
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("recount-demo-");
        var author = new Author("recount demo", "The illustrative register", clock);
        try
        {
            if (!isThere)
            {
                await ImportAsync(db, folder.FullName, author, cancel);
            }

            await IllustrativeSummaries.AttachAsync(db, place, folder.FullName, author, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return !isThere;
    }

    /// <summary>A file of it.</summary>
    public static Stream Open(string name) =>
        typeof(IllustrativeRegister).Assembly.GetManifestResourceStream($"illustrative/{name}")
        ?? throw new UnreachableException($"illustrative/{name} is not part of this build.");

    private static async Task<bool> IsThereAsync(RegisterPlace place, CancellationToken cancel)
    {
        if (!await place.ExistsAsync(cancel))
        {
            return false;
        }

        var there = await place.ReadCountedAsync(revision: null, cancel);
        return there.Reviews.Count == 0 || IsIllustrative(there)
            ? IsWhole(there)
            : throw new RecountException(
                $"{place.Folder} holds a register of its own, which demo does not touch; name another folder with --data.");
    }

    private static async Task ImportAsync(RegisterDb db, string folder, Author author, CancellationToken cancel)
    {
        foreach (var (name, kind) in Files)
        {
            var path = Path.Combine(folder, name);
            await using (var file = File.Create(path))
            await using (var content = Open(name))
            {
                await content.CopyToAsync(file, cancel);
            }

            var outcome = await TableImport.ImportAsync(db, path, kind, isDryRun: false, author, cancel);
            if (outcome.Problems is [var problem, ..])
            {
                throw new UnreachableException($"The illustrative register does not import: {problem}");
            }
        }
    }

    private static bool IsIllustrative(CountedRegister register) =>
        register.States.All(state => state.Name.StartsWith(NameStart, StringComparison.Ordinal));

    private static bool IsWhole(CountedRegister register) => IsIllustrative(register) && register.Findings.Count > 0;
}
