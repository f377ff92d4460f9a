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
    private readonly ExtractionTerms _terms;
    private readonly CancellationToken _cancel;

    /// <param name="roster">The States that the register knows.</param>
    /// <param name="publishedByState">The day a State made its full report public; null: such a report is refused.</param>
    public ReadAhead(IEnumerable<string> files, Roster roster, DateOnly? publishedByState, CancellationToken cancel)
    {
        _files = files.GetEnumerator();
        _terms = new ExtractionTerms(PublishedByState: publishedByState, WithDocument: true, States: OwnStates(roster));
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
        var answer = await _pool.ExtractAsync(file, _terms, _cancel);
        if (answer is not { Document: { } document, Summary: { } summary, Sha256: { } sha256 })
        {
            return (null, answer.Rejection!.Message);
        }

        return summary.Rejection is { } rejection
            ? (null, rejection.Message)
            : (new ReadSummary(file, sha256, document, summary, RulePack()), null);
    }

    /// <summary>The register's States where they are not those that travel with the library.</summary>
    private static NamedState[]? OwnStates(Roster roster)
    {
        NamedState[] own = [.. roster.States.Select(Named)];
        return own.Select(Key).SequenceEqual(Roster.BuiltIn.States.Select(Named).Select(Key)) ? null : own;
    }

    private static NamedState Named(State state) =>
        new(state.Code, [state.Name(Language.English), .. state.Names.Values.Concat(state.OtherNames).Distinct()]);

    private static string Key(NamedState state) => $"{state.Code} {string.Join('|', state.Names.Order(StringComparer.Ordinal))}";

    private static string RulePack() => typeof(SummaryReader).Assembly.GetName().Version?.ToString(3) ?? "0";
}
