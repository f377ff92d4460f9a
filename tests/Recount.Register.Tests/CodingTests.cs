using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Counting;
using Recount.Register.History;
using Recount.Register.Import;
using Recount.Register.Import.Findings;
using Recount.Register.Tests.Postgres;

namespace Recount.Register.Tests;

public sealed class SqliteCodingTests : CodingTests
{
    protected override Task<string?> DatabaseAsync() => Task.FromResult<string?>(null);
}

public sealed class PostgresCodingTests(PostgresServer server) : CodingTests
{
    protected override async Task<string?> DatabaseAsync() => await server.DatabaseAsync();
}

/// <summary>Each coding stands once, on both engines.</summary>
public abstract class CodingTests : IAsyncLifetime
{
    private const string Findings = """
        id,kind,state,cycle,provisions,scope,categories,text,betterFit,tags
        n1,need,KEN,2,6,,policymaking,One,,
        n2,need,KEN,2,6,,policymaking,Two,,
        n3,need,KEN,2,,general-II,policymaking,Three,,
        n4,challenge,KEN,2,6,,policymaking,Four,,
        n5,need,KEN,2,6,,policymaking,Five,31,gender
        """;

    private TestRegister? _register;

    private TestRegister Register => _register!; // made before each test

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract Task<string?> DatabaseAsync();

    public async ValueTask InitializeAsync()
    {
        _register = new TestRegister(await DatabaseAsync());
        await Register.ImportAsync("state,cycle,finalized\nKEN,2,2020-01-02\n", ImportKind.Reviews);
        Assert.Empty((await Register.ImportAsync(Findings, ImportKind.Findings)).Problems);
    }

    public ValueTask DisposeAsync()
    {
        _register?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Findings_that_are_coded_alike_share_one()
    {
        var counted = await Register.CountedAsync();

        Assert.Equal(3, await CountAsync());
        Assert.Same(counted.Findings[0].Coding, counted.Findings[1].Coding);
        Assert.Same(counted.Findings[0].Coding, counted.Findings[3].Coding);
        Assert.Equal((Scope.GeneralII, 0), (counted.Findings[2].Scope, counted.Findings[2].Provisions.Count));
        Assert.Equal([31], counted.Findings[4].BetterFit);
        Assert.Equal(["gender"], counted.Findings[4].Tags);
    }

    [Fact]
    public async Task Recoding_one_leaves_the_others_and_coding_it_back_takes_what_is_there()
    {
        await Register.ImportAsync("id,categories\nn1,capacity-building\n", ImportKind.Findings);
        await Register.ImportAsync("id,categories\nn1,policymaking\n", ImportKind.Findings);

        Assert.Equal(4, await CountAsync());
        Assert.Equal(["capacity-building"], Of(await Register.CountedAsync(revision: 3), 1).Categories);
        Assert.Equal(["policymaking"], Of(await Register.CountedAsync(), 1).Categories);
        Assert.Equal(["policymaking"], Of(await Register.CountedAsync(revision: 3), 2).Categories);
        Assert.Empty(await Register.VerifyAsync());
        await using var db = await Register.OpenAsync();
        var history = await EntryHistory.ReadAsync(db, "n1", Cancel);
        Assert.Equal([("policymaking", "capacity-building"), ("capacity-building", "policymaking")], history.Skip(1).Select(entry =>
            (entry.Changes.Single(change => change.Field == "categories").Before, entry.Changes.Single(change => change.Field == "categories").After)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_database_refuses_a_coding_that_it_has(int id)
    {
        var again = Register.ExecuteAsync($"""
            INSERT INTO codings (id, from_revision, provisions, scope, categories, better_fit, tags)
            SELECT 99, 2, provisions, scope, categories, better_fit, tags FROM codings WHERE id = {id}
            """);

        await Assert.ThrowsAnyAsync<DbException>(() => again);
    }

    /// <summary>An index has its limits.</summary>
    [Fact]
    public async Task A_need_may_name_every_article_with_its_paragraphs()
    {
        var all = string.Join(';', ConventionText.Places.Select(provision => provision.ToString()));

        var outcome = await Register.ImportAsync($"id,provisions\nn1,{all}\n", ImportKind.Findings);

        Assert.Empty(outcome.Problems);
        Assert.Equal(all, string.Join(';', Of(await Register.CountedAsync(), 1).Provisions));
    }

    private static CountedFinding Of(CountedRegister register, int number) =>
        register.Findings.Single(finding => finding.Id == FindingId.Of($"n{number}"));

    private async Task<int> CountAsync()
    {
        await using var db = await Register.OpenAsync();
        return await db.Codings.CountAsync(Cancel);
    }
}
