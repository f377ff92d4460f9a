using Recount.Counting;
using Recount.Register.Health;
using Recount.Register.Import;
using Recount.Register.Ingest;
using Recount.Register.Writing;

namespace Recount.Register.Tests;

/// <summary>One test's register with a folder for its files; gone afterwards.</summary>
internal sealed class TestRegister(string? database) : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public RegisterPlace Place => new(Path.Combine(_root, "data"), database);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Folder(string name) => Path.Combine(_root, name);

    public string Write(string name, string content)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, content);
        return path;
    }

    public Task<ImportOutcome> ImportAsync(string csv, ImportKind kind, bool isDryRun = false) =>
        ImportFileAsync(Write("table.csv", csv), kind, isDryRun);

    public async Task<ImportOutcome> ImportFileAsync(string file, ImportKind kind, bool isDryRun = false)
    {
        await using var db = await OpenAsync();
        return await TableImport.ImportAsync(db, file, kind, isDryRun, Author("import"), Cancel);
    }

    public async Task<IngestOutcome> IngestAsync(ReadSummary file, IngestRequest? request = null) =>
        (await IngestAsync([file], request))[0];

    /// <summary>Several files in one run.</summary>
    public async Task<IReadOnlyList<IngestOutcome>> IngestAsync(IEnumerable<ReadSummary> files, IngestRequest? request = null)
    {
        await using var db = await OpenAsync();
        var ingest = new SummaryIngest(db, Place, await RegisterRoster.ReadAsync(db, Cancel), request ?? new IngestRequest());
        var outcomes = new List<IngestOutcome>();
        foreach (var file in files)
        {
            outcomes.Add(await ingest.IngestAsync(file, Author("ingest"), Cancel));
        }

        return outcomes;
    }

    public Task<CountedRegister> CountedAsync(int? revision = null) => Place.ReadCountedAsync(revision, Cancel);

    public async Task<IReadOnlyList<RegisterFault>> VerifyAsync(string? head = null)
    {
        await using var db = await OpenAsync();
        return await RegisterVerification.RunAsync(db, Place, VerifiedParts.All, head, Cancel);
    }

    public Task<RegisterDb> OpenAsync() => Place.OpenOrCreateAsync(TimeProvider.System, Cancel);

    public async Task ExecuteAsync(string sql)
    {
        await using var db = await OpenAsync();
        await using var command = db.Connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static Author Author(string why) => new("tester", why, TimeProvider.System);
}
