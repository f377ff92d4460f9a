using System.Text;
using System.Text.Json;
using Recount.App.Notes.Issuing;
using Recount.App.Reading;
using Recount.Counting;
using Recount.Documents.Archives;
using Recount.Register;
using Recount.Register.Import;
using Recount.Register.Issuing;
using Recount.Register.Writing;

namespace Recount.App.Reproducing;

/// <summary>What a note is counted again from: the register as it was known, or the data that were published with it.</summary>
/// <param name="Source">In words.</param>
/// <param name="IsAsIssued">Whether the note's file is the one that was issued; null where nobody knows of it.</param>
/// <param name="NotPublic">What the note counts and the data do not hold; null where they hold all.</param>
/// <param name="NotPublicFigures">The keys of figures that count some of that; null where the data hold all.</param>
/// <param name="Faults">Why these are not the data that the note is sealed with.</param>
internal sealed record RecountSource(
    CountedRegister Register,
    string Source,
    bool? IsAsIssued,
    NotPublicResponse? NotPublic,
    IReadOnlyCollection<string>? NotPublicFigures,
    IReadOnlyList<string> Faults)
{
    /// <summary>The register as it was known when the note was counted.</summary>
    public static async Task<RecountSource> OfRegisterAsync(RegisterPlace place, NoteInHand note, CancellationToken cancel)
    {
        var ties = note.Document.Ties;
        var register = await place.ReadCountedAsync(ties?.Revision, cancel);
        bool? isAsIssued = null;
        if (ties?.Symbol is { } symbol)
        {
            await using var db = await place.OpenAsync(cancel);
            var issued = await IssuedNotes.FindAsync(db, symbol, ties.Language, cancel);
            isAsIssued = issued is null ? null : issued.NoteSha256 == note.Sha256;
        }

        return new RecountSource(register, "the register", isAsIssued, null, null, []);
    }

    /// <summary>The data that were published with the note, brought into a register that is gone afterwards.</summary>
    /// <exception cref="RecountException">It is no such archive.</exception>
    public static async Task<RecountSource> OfPackageAsync(string file, NoteInHand note, CancellationToken cancel)
    {
        if (!SourceFile.TryRead(file, out var content, out var rejection))
        {
            throw new RecountException($"{file}: {rejection.Message}");
        }

        var files = FlatArchive.Read(content, file);
        var manifest = Manifest(files, file);
        var notPublic = manifest.NotPublic.Reviews == 0 ? null : manifest.Figures.Where(figure => !figure.FromPublicData).Select(figure => figure.Key).ToHashSet();
        return new RecountSource(
            await CountAsync(files, file, cancel),
            file,
            manifest.Note.Sha256 == note.Sha256,
            manifest.NotPublic,
            notPublic,
            [.. FaultsOf(files, note, manifest)]);
    }

    private static IssueManifest Manifest(IReadOnlyDictionary<string, byte[]> files, string file)
    {
        try
        {
            return files.TryGetValue(PublishedPackage.Manifest, out var manifest) && JsonSerializer.Deserialize(manifest, ManifestJson.Default.IssueManifest) is { } read
                ? read
                : throw new RecountException($"{file}: it has no {PublishedPackage.Manifest}; give the archive that 'recount note --issue' wrote.");
        }
        catch (JsonException exception)
        {
            throw new RecountException($"{file}: its {PublishedPackage.Manifest} cannot be read ({exception.Message})");
        }
    }

    /// <summary>The note holds the seal of the list, the list those of the tables.</summary>
    private static IEnumerable<string> FaultsOf(IReadOnlyDictionary<string, byte[]> files, NoteInHand note, IssueManifest manifest)
    {
        var sums = files.GetValueOrDefault(PublishedPackage.Sums, []);
        if (note.Document.Ties?.Seal is not { } seal)
        {
            yield return "the note is a draft, which is sealed with no data";
        }
        else if (seal != IssuedNotes.Sha256(sums))
        {
            yield return $"these are not the data that the note is sealed with, but those of {manifest.Symbol} as at {manifest.AsAt:yyyy-MM-dd}";
        }

        var listed = Encoding.UTF8.GetString(sums).Split('\n');
        foreach (var (name, _) in Tables)
        {
            if (!listed.Contains($"{IssuedNotes.Sha256(files.GetValueOrDefault(name, []))}  {name}"))
            {
                yield return $"{name} is not the file that was published";
            }
        }
    }

    private static readonly (string Name, ImportKind Kind)[] Tables =
        [("states.csv", ImportKind.States), ("reviews.csv", ImportKind.Reviews), ("findings.csv", ImportKind.Findings)];

    private static async Task<CountedRegister> CountAsync(IReadOnlyDictionary<string, byte[]> files, string file, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("recount-reproduce-").FullName;
        try
        {
            var place = new RegisterPlace(Path.Combine(folder, "data"), Database: null);
            await using (var db = await place.OpenOrCreateAsync(TimeProvider.System, cancel))
            {
                foreach (var (name, kind) in Tables)
                {
                    await ImportAsync(db, Path.Combine(folder, name), files.GetValueOrDefault(name), kind, file, cancel);
                }
            }

            return await place.ReadCountedAsync(revision: null, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task ImportAsync(RegisterDb db, string path, byte[]? content, ImportKind kind, string file, CancellationToken cancel)
    {
        var name = Path.GetFileName(path);
        await File.WriteAllBytesAsync(path, content ?? throw new RecountException($"{file}: it has no {name}; give the archive that 'recount note --issue' wrote."), cancel);
        var outcome = await TableImport.ImportAsync(db, path, kind, isDryRun: false, new Author("recount reproduce", file, TimeProvider.System), cancel);
        if (outcome.Problems is [var problem, ..])
        {
            throw new RecountException($"{file}: {problem}");
        }
    }
}
