using System.Diagnostics;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Recount.App.Ingest;
using Recount.Register;
using Recount.Register.Ingest;
using Recount.Register.Writing;

namespace Recount.App.Demo;

/// <summary>The executive summaries behind a part of the illustrative register; ingested like any others.</summary>
internal static class IllustrativeSummaries
{
    private const string Archive = "documents.zip";

    /// <summary>Whether all were attached, also where people replaced some since.</summary>
    public static async Task<bool> AreThereAsync(RegisterDb db, CancellationToken cancel)
    {
        await using var content = IllustrativeRegister.Open(Archive);
        await using var archive = new ZipArchive(content);
        return await db.Documents.CountAsync(cancel) >= archive.Entries.Count;
    }

    /// <summary>Ties the imported findings to their sentences; a summary that holds others does not belong to the register.</summary>
    public static async Task AttachAsync(RegisterDb db, RegisterPlace place, string folder, Author author, CancellationToken cancel)
    {
        await using (var archive = IllustrativeRegister.Open(Archive))
        {
            await ZipFile.ExtractToDirectoryAsync(archive, folder, cancel);
        }

        var files = SummaryFiles.Find(Directory.EnumerateFiles(folder, "*.docx"));
        var roster = await RegisterRoster.ReadAsync(db, cancel);
        var ingest = new SummaryIngest(db, place, roster, new IngestRequest());
        using var reading = new ReadAhead(files, roster, publishedByState: null, cancel);
        foreach (var file in files)
        {
            var (summary, rejection) = await reading.NextAsync();
            var outcome = summary is null
                ? IngestOutcome.Rejected(file, rejection!) // one of the two is there
                : await ingest.IngestAsync(summary, author, cancel);
            if (outcome.Result == IngestResult.Rejected)
            {
                throw new UnreachableException($"The illustrative register does not take {Path.GetFileName(file)}: {outcome.Message}");
            }
        }
    }
}
