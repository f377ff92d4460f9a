using Microsoft.EntityFrameworkCore;
using Recount.Register.Opening;
using Recount.Register.Tests.Postgres;

namespace Recount.Register.Tests.Opening;

public sealed class RegisterSchemaTests(PostgresServer server) : IDisposable
{
    private readonly TestRegister _register = new(database: null);

    public void Dispose() => _register.Dispose();

    [Fact]
    public async Task Both_engines_know_the_same_last_migration_and_lack_none()
    {
        using var onPostgres = new TestRegister(await server.DatabaseAsync());

        foreach (var register in new[] { _register, onPostgres })
        {
            await using var db = await register.OpenAsync();

            Assert.Equal(RegisterSchema.Latest, db.Database.GetMigrations().Last());
            Assert.False(db.Database.HasPendingModelChanges());
        }
    }

    [Fact]
    public async Task A_register_of_a_newer_program_is_refused()
    {
        await _register.ExecuteAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '12')");

        var refusal = await Assert.ThrowsAsync<RecountException>(() => _register.CountedAsync());

        Assert.Contains("newer Recount", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_register_reading_says_so()
    {
        var refusal = await Assert.ThrowsAsync<RecountException>(() => _register.CountedAsync());

        Assert.Contains("There is no register", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_was_never_made_is_refused()
    {
        await using var db = await _register.OpenAsync();

        var refusal = await Assert.ThrowsAsync<RecountException>(() => _register.CountedAsync(revision: 5));

        Assert.Contains("no revision 5", refusal.Message, StringComparison.Ordinal);
    }
}
