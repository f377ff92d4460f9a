using Recount.Findings;
using Recount.Register.Exchange;
using Recount.Register.Health;
using Recount.Register.History;
using Recount.Register.Import;
using Recount.Register.Ingest;
using Recount.Register.Tests.Postgres;

namespace Recount.Register.Tests;

public sealed class SqliteStoreTests : StoreTests
{
    protected override Task<string?> DatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresStoreTests(PostgresServer server) : StoreTests
{
    protected override async Task<string?> DatabaseAsync() => await server.DatabaseAsync();
}

/// <summary>What holds of a register on both engines.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private const string States = """
        iso3,m49,name,region,regionSince,partySince,partyUntil
        KEN,404,Kenya,african,,2004-01-02,
        XAB,,Otherland,asia-pacific,,2005-01-02,2010-01-01
        XAB,,Otherland,,2011-05-01,2012-01-02,
        """;

    private const string Reviews = """
        state,cycle,finalized,issued,symbol
        KEN,2,2020-01-02,2020-03-01,CAC/COSP/IRG/II/1/1/Add.5
        XAB,1,,,
        """;

    private const string Findings = """
        id,kind,state,cycle,chapter,provisions,scope,categories,text,betterFit,tags,priority,paragraph,status
        n1,need,KEN,2,II,8(5);6,,capacity-building;legislative-assistance,"=Train, officers",31,technology,Priority 1,5,
        ,need,KEN,2,V,,general-V,,Other,,,,,suggested
        ,challenge,XAB,1,III,17,,,"Criminalize ""all"" forms",,,,,
        """;

    private TestRegister? _register;

    private TestRegister Register => _register!; // made before each test

    protected abstract Task<string?> DatabaseAsync();

    public async ValueTask InitializeAsync() => _register = new TestRegister(await DatabaseAsync());

    public ValueTask DisposeAsync()
    {
        _register?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_new_register_has_the_built_in_roster_and_revision_0()
    {
        await using var db = await Register.OpenAsync();

        var counted = await Register.CountedAsync();

        Assert.Equal(0, counted.Revision);
        Assert.Contains(counted.States, state => state.Code == "KEN" && state.Groups[0].Value == "african");
    }

    [Fact]
    public async Task What_is_imported_is_what_counting_gets()
    {
        await ImportAllAsync();

        var counted = await Register.CountedAsync();

        Assert.Equal(3, counted.Revision);
        Assert.Equal(["Kenya", "Otherland"], counted.States.Select(state => state.Name));
        Assert.Equal(2, counted.States[1].Party.Count);
        Assert.Equal(new DateOnly(2011, 4, 30), Assert.Single(counted.States[1].Groups).Until);
        Assert.Equal([new DateOnly(2020, 1, 2), null], counted.Reviews.Select(review => review.Finalized));
        Assert.Equal(["8(5)", "6"], counted.Findings[0].Provisions.Select(provision => provision.ToString()));
        Assert.Equal([31], counted.Findings[0].BetterFit);
        Assert.Equal(Recount.Convention.Scope.GeneralV, counted.Findings[1].Scope);
    }

    [Fact]
    public async Task An_earlier_revision_stays_as_it_was_known()
    {
        await ImportAllAsync();
        await Register.ImportAsync("state,cycle,finalized\nXAB,1,2021-05-06\n", ImportKind.Reviews);

        var before = await Register.CountedAsync(revision: 3);
        var after = await Register.CountedAsync();

        Assert.Null(before.Reviews[1].Finalized);
        Assert.Equal(new DateOnly(2021, 5, 6), after.Reviews[1].Finalized);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        var outcome = await Register.ImportAsync(States, ImportKind.States, isDryRun: true);

        Assert.Equal(1, outcome.Added);
        Assert.Equal(0, (await Register.CountedAsync()).Revision);
    }

    [Theory]
    [InlineData("findings.csv")]
    [InlineData("findings.xlsx")]
    [InlineData("reviews.csv")]
    [InlineData("reviews.xlsx")]
    [InlineData("states.csv")]
    [InlineData("states.xlsx")]
    public async Task What_is_exported_and_imported_again_changes_nothing(string file)
    {
        await ImportAllAsync();
        await using var db = await Register.OpenAsync();
        await RegisterExport.WriteAsync(db, Register.Folder("out"), TestContext.Current.CancellationToken);
        var kind = Enum.Parse<ImportKind>(Path.GetFileNameWithoutExtension(file), ignoreCase: true);

        var outcome = await Register.ImportFileAsync(Path.Combine(Register.Folder("out"), file), kind);

        Assert.Empty(outcome.Problems);
        Assert.Equal((0, 0, 0), (outcome.Added, outcome.Changed, outcome.Removed));
        Assert.Null(outcome.Revision);
        Assert.True(outcome.Unchanged > 0);
    }

    [Fact]
    public async Task The_built_in_roster_comes_back_as_it_went()
    {
        await using var db = await Register.OpenAsync();
        await RegisterExport.WriteAsync(db, Register.Folder("out"), TestContext.Current.CancellationToken);

        var outcome = await Register.ImportFileAsync(Path.Combine(Register.Folder("out"), "states.csv"), ImportKind.States);

        Assert.Empty(outcome.Problems);
        Assert.Equal((0, 0, 0), (outcome.Added, outcome.Changed, outcome.Removed));
        Assert.True(outcome.Unchanged > 190);
    }

    [Fact]
    public async Task An_empty_cell_leaves_a_dash_empties_and_history_tells()
    {
        await ImportAllAsync();

        var outcome = await Register.ImportAsync("id,priority,tags,status\nn1,,-,rejected\n", ImportKind.Findings);

        Assert.Equal(1, outcome.Changed);
        await using var db = await Register.OpenAsync();
        var history = await EntryHistory.ReadAsync(db, "n1", TestContext.Current.CancellationToken);
        Assert.Equal([3, 4], history.Select(entry => entry.Revision));
        Assert.Equal(["status", "tags"], history[1].Changes.Select(change => change.Field).Order());
        Assert.Equal("tester", history[1].By);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        var first = await Register.IngestAsync(new TestSummary().In(Register));

        var second = await Register.IngestAsync(new TestSummary().In(Register));

        Assert.Equal((IngestResult.Read, IngestResult.Unchanged), (first.Result, second.Result));
        Assert.Equal(2, (await Register.CountedAsync()).Findings.Count);
        Assert.Equal(1, (await Register.CountedAsync()).Revision);
    }

    [Fact]
    public async Task Another_language_attaches_and_is_not_counted()
    {
        await Register.IngestAsync(new TestSummary().In(Register));

        var outcome = await Register.IngestAsync(
            new TestSummary { FileName = "fr.docx", Language = Language.French, State = "Kenya" }.In(Register));

        Assert.Equal(IngestResult.Attached, outcome.Result);
        Assert.Equal(2, (await Register.CountedAsync()).Findings.Count);
    }

    [Fact]
    public async Task Another_summary_of_the_same_State_and_cycle_is_refused_with_the_name_of_the_first()
    {
        await Register.IngestAsync(new TestSummary().In(Register));

        var outcome = await Register.IngestAsync(
            new TestSummary { FileName = "other.docx", Symbol = "CAC/COSP/IRG/II/1/1/Add.9" }.In(Register));

        Assert.Equal(IngestResult.Rejected, outcome.Result);
        Assert.Contains("kenya.docx", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_needs_to_be_announced_and_keeps_what_people_decided()
    {
        await Register.IngestAsync(new TestSummary().In(Register));
        var id = (await Register.CountedAsync()).Findings[0].Id;
        await Register.ImportAsync($"id,categories,status\n{id},policymaking,confirmed\n", ImportKind.Findings);
        var corrected = new TestSummary
        {
            FileName = "kenya-corr.docx",
            Needs = ["Training for all officials of the anti-corruption body (art. 6)", "Support for the judiciary (art. 11)"],
        };

        var silent = await Register.IngestAsync(corrected.In(Register));
        var announced = await Register.IngestAsync(corrected.In(Register), new IngestRequest { Replaces = true });

        Assert.Equal((IngestResult.Rejected, IngestResult.Replaced), (silent.Result, announced.Result));
        Assert.Equal(1, announced.Withdrawn);
        var findings = (await Register.CountedAsync()).Findings;
        var kept = findings.Single(finding => finding.Id == id);
        Assert.Equal((FindingStatus.Confirmed, "policymaking"), (kept.Status, kept.Categories[0]));
        Assert.Equal(
            [FindingStatus.Suggested, FindingStatus.Confirmed, FindingStatus.Withdrawn], findings.Select(finding => finding.Status).Order());
        Assert.Empty(await Register.VerifyAsync());
    }

    [Fact]
    public async Task A_summary_without_a_day_is_stored_and_waits()
    {
        var outcome = await Register.IngestAsync(new TestSummary { Finalized = null }.In(Register));

        Assert.True(outcome.LacksFinalized);
        await using var db = await Register.OpenAsync();
        var status = await RegisterStatus.ReadAsync(db, TestContext.Current.CancellationToken);
        Assert.Equal("KEN", Assert.Single(status.WithoutFinalized).State);
    }

    [Fact]
    public async Task The_masthead_s_day_is_taken_as_finalized_only_when_asked_and_marked()
    {
        await Register.IngestAsync(
            new TestSummary { Finalized = null }.In(Register), new IngestRequest { AssumesFinalizedFromIssued = true });

        await using var db = await Register.OpenAsync();
        var status = await RegisterStatus.ReadAsync(db, TestContext.Current.CancellationToken);
        Assert.Equal(new DateOnly(2020, 3, 4), Assert.Single(status.FinalizedAssumed).Finalized);
    }

    [Theory]
    [InlineData("UPDATE codings SET categories = 'policymaking' WHERE id = 1", "revision 3", "altered")]
    [InlineData("UPDATE finding_versions SET coding_id = 2 WHERE id = 1", "revision 3", "altered")]
    [InlineData("DELETE FROM finding_versions WHERE id = 2", "revision 3", "missing")]
    [InlineData("UPDATE revisions SET why = 'because' WHERE sequence = 2", "revision 2", "altered")]
    [InlineData("UPDATE revisions SET at = '2001-01-01T00:00:00.000Z' WHERE sequence = 1", "revision 1", "altered")]
    [InlineData("UPDATE revisions SET by = 'someone' WHERE sequence = 3", "revision 3", "someone")]
    [InlineData("DELETE FROM revisions WHERE sequence = 2", "revision 2", "missing")]
    [InlineData("UPDATE review_versions SET finalized = '2019-01-02' WHERE id = 1", "revision 2", "altered")]
    public async Task Whatever_is_changed_behind_the_program_s_back_is_found(string sql, string entry, string message)
    {
        await ImportAllAsync();
        Assert.Empty(await Register.VerifyAsync());

        await Register.ExecuteAsync(sql);

        Assert.Contains(
            await Register.VerifyAsync(),
            fault => fault.Entry == entry && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_erased_name_leaves_the_chain_whole()
    {
        await ImportAllAsync();

        await Register.ExecuteAsync("UPDATE revisions SET by = NULL, by_salt = NULL");

        Assert.Empty(await Register.VerifyAsync());
    }

    [Fact]
    public async Task A_head_that_was_noted_shows_when_the_end_is_missing()
    {
        await ImportAllAsync();
        await using var db = await Register.OpenAsync();
        var head = (await RegisterStatus.ReadAsync(db, TestContext.Current.CancellationToken)).Head;
        Assert.Empty(await Register.VerifyAsync(head));

        await Register.ExecuteAsync("DELETE FROM finding_versions WHERE from_revision = 3");
        await Register.ExecuteAsync("DELETE FROM codings WHERE from_revision = 3");
        await Register.ExecuteAsync("DELETE FROM passages WHERE from_revision = 3");
        await Register.ExecuteAsync("DELETE FROM revisions WHERE sequence = 3");

        Assert.Empty(await Register.VerifyAsync());
        Assert.Contains(await Register.VerifyAsync(head), fault => fault.Message.Contains(head, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_changed_original_or_paragraph_is_found()
    {
        await Register.IngestAsync(new TestSummary().In(Register));
        Assert.Empty(await Register.VerifyAsync());

        await Register.ExecuteAsync("UPDATE document_paragraphs SET text = 'nothing' WHERE position = 3");
        await File.AppendAllTextAsync(
            Directory.EnumerateFiles(Register.Place.Documents).Single(), "x", TestContext.Current.CancellationToken);

        var faults = await Register.VerifyAsync();
        Assert.Equal(["data", "documents", "documents"], faults.Select(fault => fault.Part).Order());
    }

    private async Task ImportAllAsync()
    {
        Assert.Empty((await Register.ImportAsync(States, ImportKind.States)).Problems);
        Assert.Empty((await Register.ImportAsync(Reviews, ImportKind.Reviews)).Problems);
        Assert.Empty((await Register.ImportAsync(Findings, ImportKind.Findings)).Problems);
    }
}
