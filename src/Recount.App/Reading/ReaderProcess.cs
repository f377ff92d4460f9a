using System.Diagnostics;
using System.Text.Json;

namespace Recount.App.Reading;

/// <summary>Why a worker gave no answer.</summary>
internal enum ReaderFailure
{
    Died,
    OutOfMemory,
    TimedOut,

    /// <summary>What it said was no answer to the question.</summary>
    Garbled,
}

/// <summary>What came of asking a worker; exactly one is set.</summary>
internal sealed record Attempt(WorkerAnswer? Answer, ReaderFailure? Failure);

/// <summary>One worker process, asked one question at a time.</summary>
internal sealed class ReaderProcess : IDisposable
{
    private readonly ReaderLimits _limits;
    private readonly Process _process;

    public ReaderProcess(ReaderLimits limits)
    {
        _limits = limits;
        _process = Process.Start(WorkerStart.For(limits))!;
        _process.ErrorDataReceived += (_, _) => { }; // read, so that the worker never waits for a reader
        _process.BeginErrorReadLine();
    }

    /// <summary>Asks; at the limit of time, or when the caller gives up, the process is killed.</summary>
    public async Task<Attempt> AskAsync(WorkerRequest request, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(_limits.Time);
        using var onLimit = limit.Token.Register(Kill);
        using var onCancel = cancel.Register(Kill);
        var message = await ExchangeAsync(JsonSerializer.SerializeToUtf8Bytes(request, WorkerJson.Compact.WorkerRequest));
        cancel.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
        {
            return new Attempt(null, ReaderFailure.TimedOut);
        }

        if (message is not null)
        {
            return Parse(message, request.Id) is { } answer ? new Attempt(answer, null) : new Attempt(null, ReaderFailure.Garbled);
        }

        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        return new Attempt(
            null, _process.ExitCode == DocumentWorker.OutOfMemory ? ReaderFailure.OutOfMemory : ReaderFailure.Died);
    }

    /// <summary>The worker sees the end of its input and goes; one that hangs is killed.</summary>
    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private async Task<byte[]?> ExchangeAsync(byte[] request)
    {
        try
        {
            Frame.Write(_process.StandardInput.BaseStream, request);
            return await Frame.ReadAsync(_process.StandardOutput.BaseStream);
        }
        catch (IOException)
        {
            return null; // the pipe broke: the process died
        }
    }

    private static WorkerAnswer? Parse(byte[] message, long id)
    {
        try
        {
            var answer = JsonSerializer.Deserialize(message, WorkerJson.Compact.WorkerAnswer);
            return answer?.Id == id && IsWhole(answer) ? answer : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A rejection and nothing else, or no rejection and something.</summary>
    private static bool IsWhole(WorkerAnswer answer) =>
        answer.Rejection is null == (answer.Document is not null || answer.Summary is not null);

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
