using Recount.Register.Exchange;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Import.Findings;

/// <summary>Findings by id: a known one is corrected, an unknown or empty one is new.</summary>
internal sealed class FindingsImport
{
    private readonly RowReader _reader;
    private readonly FindingCells _cells;
    private readonly FindingsInReviews _known;
    private readonly FindingWriter _writer;
    private readonly HashSet<string> _seen = [];
    private readonly ChangeCount _counts = new();

    private FindingsImport(RowReader reader, FindingsInReviews known, RegisterChange change)
    {
        _reader = reader;
        _cells = new FindingCells(reader);
        _known = known;
        _writer = new FindingWriter(change);
    }

    public static async Task<ImportOutcome> PrepareAsync(
        RegisterDb db, RegisterChange change, Sheet sheet, CancellationToken cancel)
    {
        var problems = Header.Check(sheet, FindingColumns.All, []).ToList();
        if (problems.Count > 0)
        {
            return new ImportOutcome { File = sheet.File, Problems = problems };
        }

        var import = new FindingsImport(
            RowReader.For(sheet, problems), await FindingsInReviews.ReadAsync(db, cancel), change);
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
        var id = ReadId();
        var known = id is null ? null : _known.Find(id);
        var review = ReadReview(known);
        if (review is null)
        {
            return;
        }

        var current = known is null ? null : FindingRow.Of(known.Version, known.Passage);
        var row = _cells.Read(review.Id, review.Cycle, current);
        if (problems.Count > before)
        {
            return;
        }

        if (known is null)
        {
            _writer.Add(id, row);
            _counts.Count(isNew: true);
        }
        else if (_writer.Correct(known, row))
        {
            _counts.Count(isNew: false);
        }
        else
        {
            _counts.Unchanged++;
        }
    }

    private string? ReadId()
    {
        var id = _reader.Text("id");
        if (id is { Length: > 100 } || id?.Any(char.IsControl) == true)
        {
            _reader.Refuse("id", "at most 100 characters in one line");
        }
        else if (id is not null && !_seen.Add(FindingId.Of(id).ToString()))
        {
            _reader.Refuse("id", "each finding once");
        }

        return id;
    }

    private Review? ReadReview(KnownFinding? known)
    {
        var state = _reader.Text("state")?.ToUpperInvariant() ?? known?.Review.State;
        var cycle = _reader.Value("cycle", RowValues.Cycle, "1 or 2") ?? known?.Review.Cycle;
        if (state is null)
        {
            _reader.Refuse("state", "the code of a State with a review");
        }
        else if (cycle is null && _reader.Cell("cycle").Length == 0)
        {
            _reader.Refuse("cycle", "1 or 2");
        }
        else if (cycle is not null && _known.Review(state, cycle.Value) is { } review)
        {
            return review;
        }
        else if (cycle is not null)
        {
            _reader.Refuse("state", state, $"a State with a review of cycle {cycle} in the register (import the reviews first)");
        }

        return null;
    }
}
