using System.Collections.Concurrent;

namespace Recount.Counting;

/// <summary>
/// A register at one revision, laid out for counting: immutable, read whole, swapped whole. Reviews stand by the day
/// they were finalized; the findings of a review stand together, and equal ones are one cell with a number.
/// Rejected and withdrawn findings, and reviews without a day, are not in it, for they count nowhere.
/// </summary>
public sealed class Snapshot
{
    private readonly SnapshotColumns _columns;
    private readonly Lazy<SnapshotFacets> _facets;
    private readonly ConcurrentDictionary<(int Cycle, ProvisionFit Fit, RegisterView View), FigureIndex> _figures = [];

    internal Snapshot(int revision, CountedState[] states, SnapshotReview[] reviews, Shape[] shapes, SnapshotColumns columns)
    {
        Revision = revision;
        States = states;
        Reviews = reviews;
        Shapes = shapes;
        _facets = new(() => new SnapshotFacets(shapes));
        _columns = columns;
    }

    /// <summary>The last sequence of the history that is in it; 0 for an empty register.</summary>
    public int Revision { get; }

    /// <summary>The roster, by name.</summary>
    public IReadOnlyList<CountedState> States { get; }

    /// <summary>How many findings count, of all kinds and both cycles, at any date.</summary>
    public int Findings => _columns.Ids.Length;

    /// <summary>How many findings differ in more than id and review.</summary>
    public int ShapeCount => Shapes.Length;

    /// <summary>What the columns take, in bytes; the ids of the findings, which no count reads, not among them.</summary>
    public long ColumnBytes => sizeof(int) * (long)(_columns.Shapes.Length + _columns.Starts.Length);

    /// <summary>What the figures' index by day takes so far, in bytes.</summary>
    public long IndexBytes => _figures.Values.Sum(index => index.Bytes);

    /// <summary>By the day they were finalized.</summary>
    internal SnapshotReview[] Reviews { get; }

    internal Shape[] Shapes { get; }

    /// <summary>What shapes and links have in each dimension; made when first asked for.</summary>
    internal SnapshotFacets Facets => _facets.Value;

    /// <summary>Lays out a register.</summary>
    public static Snapshot Of(CountedRegister register) => SnapshotLayout.Of(register);

    /// <summary>The name of the State of a row; null where rows are not by State.</summary>
    public string? NameOf(Query query, QueryRow row) =>
        query.By.Index().FirstOrDefault(by => by.Item == Dimension.State) is { Item: Dimension.State } place
            ? States.FirstOrDefault(state => state.Code == row.Keys[place.Index])?.Name // a State may have left the roster since
            : null;

    /// <summary>The shapes of the cells of a review.</summary>
    internal ReadOnlySpan<int> CellShapes(int review) => _columns.Shapes.AsSpan(Cells(review));

    /// <summary>The first finding of each of a review's cells, and behind them the first of the next review.</summary>
    internal ReadOnlySpan<int> CellStarts(int review)
    {
        var (offset, length) = Cells(review).GetOffsetAndLength(_columns.Shapes.Length);
        return _columns.Starts.AsSpan(offset, length + 1);
    }

    /// <summary>The ids of the findings of one cell of a review.</summary>
    internal ReadOnlySpan<Guid> Ids(int review, int cell)
    {
        var starts = CellStarts(review);
        return _columns.Ids.AsSpan(starts[cell]..starts[cell + 1]);
    }

    /// <summary>The figures' numbers by day; made when first asked for.</summary>
    internal FigureIndex Figures(int cycle, ProvisionFit fit, RegisterView view) =>
        _figures.GetOrAdd((cycle, fit, view), static (key, snapshot) => new(snapshot, key.Cycle, key.Fit, key.View), this);

    private Range Cells(int review)
    {
        var end = review + 1 < Reviews.Length ? Reviews[review + 1].FirstCell : _columns.Shapes.Length;
        return Reviews[review].FirstCell..end;
    }
}

/// <summary>The columns of a snapshot.</summary>
/// <param name="Shapes">One a cell: what the findings of the cell are like.</param>
/// <param name="Starts">One a cell and one behind the last: the cell's first finding.</param>
/// <param name="Ids">One a finding; read only where a number is explained.</param>
internal sealed record SnapshotColumns(int[] Shapes, int[] Starts, Guid[] Ids);
