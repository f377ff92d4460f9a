using Recount.Register.Exchange;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Import.Reviews;

/// <summary>Reviews by State and cycle: a new pair is a new review, a known one is corrected.</summary>
internal sealed class ReviewsImport
{
    public static readonly string[] Columns = ["state", "cycle", "finalized", "issued", "symbol"];

    private readonly RegisterChange _change;
    private readonly RowReader _reader;
    private readonly HashSet<string> _states;
    private readonly Dictionary<(string State, int Cycle), (Review Review, ReviewVersion Version)> _current;
    private readonly HashSet<(string, int)> _seen = [];
    private readonly ChangeCount _counts = new();

    private ReviewsImport(
        RegisterChange change,
        RowReader reader,
        HashSet<string> states,
        Dictionary<(string State, int Cycle), (Review Review, ReviewVersion Version)> current)
    {
        _change = change;
        _reader = reader;
        _states = states;
        _current = current;
    }

    public static async Task<ImportOutcome> PrepareAsync(
        RegisterDb db, RegisterChange change, Sheet sheet, CancellationToken cancel)
    {
        var problems = Header.Check(sheet, Columns, ["state", "cycle"]).ToList();
        if (problems.Count > 0)
        {
            return new ImportOutcome { File = sheet.File, Problems = problems };
        }

        var import = new ReviewsImport(
            change, RowReader.For(sheet, problems), await db.StateCodesAsync(cancel), await db.CurrentReviewsAsync(cancel));
        foreach (var row in sheet.Rows)
        {
            import._reader.MoveTo(row);
            import.Read(problems);
        }

        return import._counts.Outcome(sheet.File, problems);
    }

    private void Read(List<RowProblem> problems)
    {
        var before = problems.Count;
        var state = _reader.Cell("state").ToUpperInvariant();
        if (!_states.Contains(state))
        {
            _reader.Refuse("state", "the code of a State of the roster");
        }

        var cycle = _reader.Value("cycle", RowValues.Cycle, "1 or 2");
        if (cycle is null && _reader.Cell("cycle").Length == 0)
        {
            _reader.Refuse("cycle", "1 or 2");
        }

        var finalized = _reader.Cell("finalized") == "-" ? null : _reader.Day("finalized");
        var issued = _reader.Cell("issued") == "-" ? null : _reader.Day("issued");
        if (cycle is { } known && !_seen.Add((state, known)))
        {
            _reader.Refuse("state", $"{state} in cycle {known} once");
        }

        if (problems.Count == before)
        {
            Put((state, cycle!.Value), finalized, issued); // a row without a cycle was refused
        }
    }

    private void Put((string State, int Cycle) key, DateOnly? finalized, DateOnly? issued)
    {
        var isNew = !_current.TryGetValue(key, out var found);
        var before = isNew ? null : found.Version;
        var after = new ReviewVersion
        {
            Id = before?.Id ?? 0,
            FromRevision = before?.FromRevision ?? 0,
            ReviewId = isNew ? 0 : found.Review.Id,
            Finalized = Kept("finalized", finalized, before?.Finalized),
            FinalizedAssumed = before is { FinalizedAssumed: true } && (finalized is null || finalized == before.Finalized) && _reader.Cell("finalized") != "-",
            Issued = Kept("issued", issued, before?.Issued),
            Symbol = _reader.Cell("symbol") switch { "" => before?.Symbol, "-" => null, var symbol => symbol },
        };
        if (after == before)
        {
            _counts.Unchanged++;
            return;
        }

        _counts.Count(isNew);
        var review = isNew ? NewReview(key) : found.Review;
        if (before is not null)
        {
            _change.End(before);
        }

        _change.Add(after with { Id = _change.NextId<ReviewVersion>(), FromRevision = _change.Sequence, ReviewId = review.Id });
    }

    private DateOnly? Kept(string column, DateOnly? given, DateOnly? before) => _reader.Cell(column) switch
    {
        "" => before,
        "-" => null,
        _ => given,
    };

    private Review NewReview((string State, int Cycle) key)
    {
        var review = new Review
        {
            Id = _change.NextId<Review>(),
            FromRevision = _change.Sequence,
            State = key.State,
            Cycle = key.Cycle,
        };
        _change.Add(review);
        return review;
    }
}
