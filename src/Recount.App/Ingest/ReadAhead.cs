using Recount.App.Reading;
using Recount.Extraction;
using Recount.Mechanism;
using Recount.Register.Ingest;

namespace Recount.App.Ingest;

/// <summary>Reads files a few ahead of the register, which takes them one by one in their order.</summary>
internal sealed class ReadAhead : IDisposable
{
    private readonly ReaderPool _pool = new();
    private readonly Queue<Task<(ReadSummary? Summary, string? Rejection)>> _ahead = [];
    private readonly IEnumerator<string> _files;
    private readonly Roster _roster;
    private readonly DateOnly? _publishedByState;
    private readonly CancellationToken _cancel;

    /// <param name="roster">The States that the register knows.</param>
    /// <param name="publishedByState">The day a State made its full report public; null: such a report is refused.</param>
    public ReadAhead(IEnumerable<string> files, Roster roster, DateOnly? publishedByState, CancellationToken cancel)
    {
        _files = files.GetEnumerator();
        _roster = roster;
        _publishedByState = publishedByState;
        _cancel = cancel;
        for (var ahead = 0; ahead < 2 * _pool.Workers; ahead++)
        {
            Start();
        }
    }

    public void Dispose()
    {
        _files.Dispose();
        _pool.Dispose();
    }

    /// <summary>The next file, in the order given.</summary>
    public async Task<(ReadSummary? Summary, string? Rejection)> NextAsync()
    {
        var next = await _ahead.Dequeue();
        Start();
        return next;
    }

    private void Start()
    {
        if (_files.MoveNext())
        {
            var file = _files.Current;
            _ahead.Enqueue(Task.Run(() => ReadAsync(file), _cancel));
        }
    }

    private async Task<(ReadSummary? Summary, string? Rejection)> ReadAsync(string file)
    {
        var answer = await _pool.ReadAsync(file, _cancel);
        if (answer.Document is not { } document)
        {
            return (null, answer.Rejection!.Message); // one of the two is there
        }

        var summary = SummaryReader.Read(document, _roster, _publishedByState);
        return summary.Rejection is { } rejection
            ? (null, rejection.Message)
            : (new ReadSummary(file, answer.Sha256!, document, summary, RulePack()), null); // a document was read whole
    }

    private static string RulePack() => typeof(SummaryReader).Assembly.GetName().Version?.ToString(3) ?? "0";
}
