using System.Collections.Concurrent;
using Recount.Documents;

namespace Recount.App.Reading;

/// <summary>
/// Reads files in processes of their own, a few at once, each process one file after the other. A file that kills, blocks or
/// bloats its reader is rejected, and takes nothing with it.
/// </summary>
internal sealed class ReaderPool(ReaderLimits limits) : IDisposable
{
    private const string Remedy = "open it in the program that made it and save it again, or fetch another version.";

    private readonly ConcurrentBag<ReaderProcess> _idle = [];
    private readonly SemaphoreSlim _free = new(limits.Workers);
    private long _lastId;

    public ReaderPool()
        : this(new ReaderLimits())
    {
    }

    /// <summary>How many files are worth being asked for at once.</summary>
    public int Workers => limits.Workers;

    /// <summary>Reads a file; what cannot be read is a rejection in the answer.</summary>
    public Task<WorkerAnswer> ReadAsync(string path, CancellationToken cancel) => AskAsync(path, extraction: null, cancel);

    /// <summary>Reads a file and what it says as an executive summary, all in the other process.</summary>
    public Task<WorkerAnswer> ExtractAsync(string path, ExtractionTerms terms, CancellationToken cancel) =>
        AskAsync(path, terms, cancel);

    private async Task<WorkerAnswer> AskAsync(string path, ExtractionTerms? extraction, CancellationToken cancel)
    {
        var request = new WorkerRequest(Interlocked.Increment(ref _lastId), Path.GetFullPath(path), extraction);
        await _free.WaitAsync(cancel);
        try
        {
            var attempt = await TryAsync(request, cancel);
            if (attempt.Failure is ReaderFailure.Died or ReaderFailure.Garbled)
            {
                attempt = await TryAsync(request, cancel); // it may have been the file before: once more, in a fresh process
            }

            return attempt.Answer ?? new WorkerAnswer { Id = request.Id, Rejection = Reject(attempt.Failure!.Value) };
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var worker))
        {
            worker.Dispose();
        }

        _free.Dispose();
    }

    /// <summary>A worker that answered goes back to the idle ones; any other is killed.</summary>
    private async Task<Attempt> TryAsync(WorkerRequest request, CancellationToken cancel)
    {
        var worker = _idle.TryTake(out var idle) ? idle : new ReaderProcess(limits);
        var isSound = false;
        try
        {
            var attempt = await worker.AskAsync(request, cancel);
            isSound = attempt.Failure is null;
            return attempt;
        }
        finally
        {
            if (isSound)
            {
                _idle.Add(worker);
            }
            else
            {
                worker.Dispose();
            }
        }
    }

    private DocumentProblem Reject(ReaderFailure failure) => failure switch
    {
        ReaderFailure.TimedOut => new DocumentProblem(
            "reader-timeout", $"reading the file took longer than {limits.Time.TotalSeconds:0.#} seconds; {Remedy}"),
        ReaderFailure.OutOfMemory => new DocumentProblem(
            "reader-memory", $"reading the file needs more than {limits.Memory >> 20} MB of memory; {Remedy}"),
        ReaderFailure.Died or ReaderFailure.Garbled => new DocumentProblem(
            "reader-failed", $"the reader broke off at this file; {Remedy}"),
    };
}
