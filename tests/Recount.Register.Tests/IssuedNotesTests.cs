using Recount.Register.Issuing;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Tests;

public sealed class IssuedNotesTests : IDisposable
{
    private readonly TestRegister _register = new(database: null);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _register.Dispose();

    [Fact]
    public async Task A_note_is_recorded_in_a_revision_of_its_own_and_the_history_stays_whole()
    {
        await using (var db = await _register.OpenAsync())
        {
            Assert.Equal(1, await RecordAsync(db, countedRevision: 0));
            Assert.NotNull(await IssuedNotes.FindAsync(db, "CAC/COSP/2027/9", "en", Cancel));
            Assert.Null(await IssuedNotes.FindAsync(db, "CAC/COSP/2027/9", "fr", Cancel));
        }

        Assert.Empty(await _register.VerifyAsync());
    }

    [Fact]
    public async Task A_register_that_changed_since_it_was_counted_keeps_no_record()
    {
        await using var db = await _register.OpenAsync();
        await RecordAsync(db, countedRevision: 0);

        var refused = await Assert.ThrowsAsync<RecountException>(() => RecordAsync(db, countedRevision: 0));

        Assert.StartsWith("The register was changed while the note was written", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_symbol_is_recorded_once()
    {
        await using var db = await _register.OpenAsync();
        await RecordAsync(db, countedRevision: 0);

        var refused = await Assert.ThrowsAsync<RecountException>(() => RecordAsync(db, countedRevision: 1));

        Assert.StartsWith("CAC/COSP/2027/9 was issued by somebody else meanwhile", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_the_one_that_was_sealed_is_not_recorded()
    {
        await using var db = await _register.OpenAsync();

        await Assert.ThrowsAsync<RecountException>(() => RecordAsync(db, countedRevision: 0, sealedContent: "another note"));

        Assert.Null(await IssuedNotes.FindAsync(db, "CAC/COSP/2027/9", "en", Cancel));
    }

    private Task<int> RecordAsync(RegisterDb db, int countedRevision, string sealedContent = "a note") => IssuedNotes.RecordAsync(
        db,
        _register.Place,
        new IssuedNote
        {
            Id = 0,
            FromRevision = 0,
            Symbol = "CAC/COSP/2027/9",
            Language = "en",
            AsAt = new DateOnly(2027, 6, 30),
            CountedRevision = countedRevision,
            Version = "1",
            NoteSha256 = IssuedNotes.Sha256(System.Text.Encoding.UTF8.GetBytes(sealedContent)),
            PublishedSha256 = IssuedNotes.Sha256("data"u8),
        },
        _register.Write("note.docx", "a note"),
        _register.Write("data.zip", "data"),
        new Author("tester", "issue", TimeProvider.System),
        Cancel);
}
