using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Recount.Findings;
using Recount.Register;
using Recount.Register.Model;

namespace Recount.App.Tests.Demo;

public sealed class IllustrativeSummariesTests(IllustrativeSummariesTests.Demonstration demo) : IClassFixture<IllustrativeSummariesTests.Demonstration>
{
    [Fact]
    public async Task Every_finding_of_a_State_with_a_summary_leads_to_its_sentence()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var db = await new RegisterPlace(demo.Folder, null).OpenAsync(cancel);
        var documents = await db.Documents.Where(document => document.IsCounted).ToDictionaryAsync(document => document.ReviewId, cancel);
        var findings = await StandingAsync(db, documents.Keys);
        var paragraphs = await db.DocumentParagraphs.ToDictionaryAsync(row => (row.DocumentId, row.Position), row => row.Text, cancel);

        Assert.Equal(9, documents.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal(documents[finding.Version.ReviewId].Id, finding.Passage.DocumentId);
            var paragraph = paragraphs[(finding.Passage.DocumentId!.Value, finding.Passage.Paragraph!.Value)];
            Assert.Equal(finding.Passage.Text, paragraph[finding.Passage.StartsAt!.Value..finding.Passage.EndsAt!.Value]);
        });
        Assert.All(documents.Values, document => Assert.True(File.Exists(Path.Combine(demo.Folder, "documents", document.Sha256))));
    }

    [Fact]
    public async Task Summaries_add_nothing_to_the_table_they_stand_behind_and_leave_no_doubt()
    {
        var cancel = TestContext.Current.CancellationToken;
        var rows = (await File.ReadAllLinesAsync(Checkout.At("samples/illustrative/findings.csv"), cancel)).Length - 1;
        await using var db = await new RegisterPlace(demo.Folder, null).OpenAsync(cancel);

        var statuses = await db.FindingVersions.Where(version => version.UntilRevision == null)
            .Select(version => version.Status).ToListAsync(cancel);

        Assert.Equal(rows, statuses.Count);
        Assert.All(statuses, status => Assert.Equal(FindingStatus.Confirmed, status));
        Assert.Empty(await db.DocumentDoubts.ToListAsync(cancel));
    }

    [Fact]
    public async Task Nothing_but_the_source_of_a_finding_changes_when_its_summary_comes()
    {
        await using var db = await new RegisterPlace(demo.Folder, null).OpenAsync(TestContext.Current.CancellationToken);
        var documented = await db.Documents.Select(document => document.ReviewId).ToListAsync(TestContext.Current.CancellationToken);

        var versions = await db.FindingVersions.Where(version => documented.Contains(version.ReviewId))
            .OrderBy(version => version.FromRevision).ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(versions.GroupBy(version => version.Finding), finding =>
        {
            var (given, tied) = (finding.First(), finding.Last());
            Assert.Equal(2, finding.Count());
            Assert.Equal(given, tied with
            {
                Id = given.Id,
                FromRevision = given.FromRevision,
                UntilRevision = given.UntilRevision,
                PassageId = given.PassageId,
            });
        });
    }

    [Fact]
    public void History_shows_the_document_and_the_sentence_of_a_finding()
    {
        var id = File.ReadLines(Checkout.At("samples/illustrative/findings.csv"))
            .First(line => line.Contains(",need,XAC,2,", StringComparison.Ordinal)).Split(',')[0];

        var run = CommandRun.Of(demo.Folder, "history", id, "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var changes = json.RootElement.GetProperty("versions").EnumerateArray().Last().GetProperty("changes").EnumerateArray()
            .ToDictionary(change => change.GetProperty("field").GetString()!, change => change.GetProperty("after").GetString());
        Assert.Equal("illustrative-state-a-03-cycle-2.docx", changes["document"]);
        Assert.Equal("2.4", changes["section"]);
        Assert.Equal("Drafting of a law that gives the anti-corruption strategy binding force (art. 5, para. 1)", changes["sentence"]);
        Assert.Matches("^[0-9a-f]{64}$", changes["sha256"]);
    }

    private static async Task<List<(FindingVersion Version, Passage Passage)>> StandingAsync(RegisterDb db, IEnumerable<int> reviews)
    {
        var rows = await db.FindingVersions.Where(version => version.UntilRevision == null && reviews.Contains(version.ReviewId))
            .Join(db.Passages, version => version.PassageId, passage => passage.Id, (version, passage) => new { version, passage })
            .ToListAsync(TestContext.Current.CancellationToken);
        return [.. rows.Select(row => (row.version, row.passage))];
    }

    /// <summary>The demo, made once.</summary>
    public sealed class Demonstration : IDisposable
    {
        public Demonstration()
        {
            var run = CommandRun.Of(Folder, "demo", "--data", Folder);
            Assert.True(run.ExitCode == 0, run.Error);
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("recount-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
