using System.Diagnostics;
using System.Text.Json;
using Recount.App.Reading;

namespace Recount.App.Tests.Reading;

public sealed class ReaderPoolTests : IDisposable
{
    private static readonly ReaderLimits Tight = new()
    {
        Workers = 1,
        Time = TimeSpan.FromSeconds(10),
        Memory = 128 << 20,
        KnowsMockDocuments = true,
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("recount-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Files_are_read_one_after_the_other()
    {
        using var pool = new ReaderPool(Tight);

        foreach (var text in (string[])["One.", "Two."])
        {
            var answer = await pool.ReadAsync(Write("a.txt", text), TestContext.Current.CancellationToken);

            Assert.Equal(text, Assert.Single(answer.Document!.Paragraphs).Text);
            Assert.Equal("text/plain", answer.MediaType);
            Assert.Equal(64, answer.Sha256!.Length);
        }
    }

    [Theory]
    [InlineData("allocate", "reader-memory")]
    [InlineData("crash", "reader-failed")]
    [InlineData("throw", "reader-failed")]
    [InlineData("exit", "reader-failed")]
    [InlineData("garbage", "reader-failed")]
    [InlineData("garbled answer", "reader-failed")]
    [InlineData("answer twice", "reader-failed")]
    public async Task A_file_that_harms_its_reader_is_rejected_and_the_next_is_read(string mock, string code)
    {
        using var pool = new ReaderPool(Tight);

        var harmed = await pool.ReadAsync(Write("a.txt", $"MOCK: {mock}"), TestContext.Current.CancellationToken);
        var next = await pool.ReadAsync(Write("b.txt", "Sound."), TestContext.Current.CancellationToken);

        Assert.Equal(code, harmed.Rejection?.Code);
        Assert.Null(harmed.Document);
        Assert.Equal("Sound.", next.Document?.Paragraphs[0].Text);
    }

    [Fact]
    public async Task A_file_that_hangs_is_given_up_at_the_limit()
    {
        using var pool = new ReaderPool(Tight with { Time = TimeSpan.FromSeconds(2) });

        var answer = await pool.ReadAsync(Write("a.txt", "MOCK: hang"), TestContext.Current.CancellationToken);

        Assert.Equal("reader-timeout", answer.Rejection?.Code);
        Assert.Contains("2 seconds", answer.Rejection?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mock_document_is_plain_text_to_everyone_else()
    {
        using var pool = new ReaderPool(Tight with { KnowsMockDocuments = false });

        var answer = await pool.ReadAsync(Write("a.txt", "MOCK: crash"), TestContext.Current.CancellationToken);

        Assert.Equal("MOCK: crash", answer.Document?.Paragraphs[0].Text);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_kept_waiting()
    {
        using var pool = new ReaderPool(Tight with { Time = TimeSpan.FromMinutes(5) });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => pool.ReadAsync(Write("a.txt", "MOCK: hang"), patience.Token));
    }

    [Fact]
    public async Task What_is_no_file_is_rejected()
    {
        using var pool = new ReaderPool(Tight);

        var missing = await pool.ReadAsync(Path.Combine(_folder, "none.docx"), TestContext.Current.CancellationToken);
        var folder = await pool.ReadAsync(_folder, TestContext.Current.CancellationToken);

        Assert.Equal(("unreadable-file", "unreadable-file"), (missing.Rejection?.Code, folder.Rejection?.Code));
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_not_even_read()
    {
        using var pool = new ReaderPool(Tight);
        var path = Path.Combine(_folder, "large.docx");
        using (var file = File.Create(path))
        {
            file.SetLength(1_000_000_000); // a sparse file: it takes no room on the disk
        }

        var answer = await pool.ReadAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal("too-large", answer.Rejection?.Code);
    }

    [Fact]
    public void A_worker_knows_nothing_of_its_parents_environment() =>
        Assert.All(
            WorkerStart.For(Tight with { KnowsMockDocuments = false }).Environment.Keys,
            name => Assert.Matches("^(DOTNET_|LC_ALL$)", name));

    [Fact]
    public void A_worker_goes_when_its_parent_goes_even_if_it_hangs()
    {
        using var worker = Process.Start(WorkerStart.For(Tight))!;
        var path = Write("a.txt", "MOCK: hang");

        Frame.Write(
            worker.StandardInput.BaseStream,
            JsonSerializer.SerializeToUtf8Bytes(new WorkerRequest(1, path), WorkerJson.Compact.WorkerRequest));
        worker.StandardInput.Close();

        Assert.True(worker.WaitForExit(TimeSpan.FromSeconds(10)));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
