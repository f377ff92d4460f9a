using Recount.Findings;

namespace Recount.Counting;

/// <summary>
/// What a question asks of every shape, found once a shape: whether it is chosen, and the parts of rows that it
/// stands in. What is left to do for a cell is to add its number of findings to these rows.
/// </summary>
internal sealed class CutPlan
{
    private readonly SnapshotFacets _facets;
    private readonly LinkNumbers _shapeLinks;
    private readonly (FacetTable Table, bool[] Among)[] _filters;
    private readonly bool[]? _holds;
    private readonly bool[] _kinds;
    private readonly bool _hasNeedStates;
    private readonly FacetTable?[] _ofLinks;
    private readonly FacetTable[] _tables;
    private readonly int[] _partOf;
    private readonly List<(int First, int Second)> _parts = [];
    private readonly ShapeUse[] _uses;
    private readonly int[] _starts;
    private readonly List<UInt128> _places = [];
    private int[] _rows;
    private int[] _rowLinks;
    private int _count;

    public CutPlan(Snapshot snapshot, Query query)
    {
        _facets = snapshot.Facets;
        _shapeLinks = _facets.LinksOf(query.Fit);
        _filters =
        [
            .. query.Where
                .Where(filter => !filter.Dimension.IsOfLinks && !filter.Dimension.IsOfReviews && filter.Dimension != Dimension.Kind)
                .Select(filter => (_facets.OfShapes(filter.Dimension, query.Fit), filter.Values))
                .Select(filter => (filter.Item1, filter.Item1.Among(filter.Values))),
        ];
        var links = new LinkFilter(query);
        _holds = links.IsEmpty ? null : [.. _facets.Links.Select(links.Holds)];
        var kinds = query.Values(Dimension.Kind) ?? (query.By.Contains(Dimension.Kind) ? null : [FindingKind.Need.Code]);
        _kinds = [.. Enum.GetValues<FindingKind>().Select(kind => kinds?.Contains(kind.Code) ?? true)];
        _hasNeedStates = query.Measures.Any(measure => measure.Measure.IsOfChallengeStates);
        FacetTable?[] ofLinks = [.. query.By.Select(by => by.IsOfLinks ? _facets.OfLinks(by) : null)];
        _ofLinks = [ofLinks[0], ofLinks.ElementAtOrDefault(1)];
        _tables = [Table(0, query), Table(1, query)];
        _partOf = new int[_tables[0].Names.Length * _tables[1].Names.Length];
        if (query.By.All(dimension => dimension.IsOfReviews))
        {
            Number(0, 0); // reviews have rows, also where nothing was found in them
        }

        _uses = new ShapeUse[snapshot.Shapes.Length];
        _starts = new int[snapshot.Shapes.Length + 1];
        (_rows, _rowLinks) = (new int[snapshot.Shapes.Length], new int[snapshot.Shapes.Length]);
        for (var shape = 0; shape < snapshot.Shapes.Length; shape++)
        {
            _starts[shape] = _count;
            _uses[shape] = Use(shape);
        }

        _starts[^1] = _count;
    }

    /// <summary>How many parts of row keys come from findings.</summary>
    public int Parts => _parts.Count;

    /// <summary>What the question has to do with a shape.</summary>
    public ShapeUse this[int shape] => _uses[shape];

    /// <summary>The row parts that a shape stands in.</summary>
    public ReadOnlySpan<int> RowsOf(int shape) => _rows.AsSpan(_starts[shape].._starts[shape + 1]);

    /// <summary>For each of these, how many of its links stand there.</summary>
    public ReadOnlySpan<int> RowLinksOf(int shape) => _rowLinks.AsSpan(_starts[shape].._starts[shape + 1]);

    /// <summary>A part's values; null in the dimensions of reviews.</summary>
    public RowKey Key(int part) => new(_tables[0].Names[_parts[part].First], _tables[1].Names[_parts[part].Second]);

    private FacetTable Table(int place, Query query) =>
        place >= query.By.Count || query.By[place].IsOfReviews ? FacetTable.Same
        : query.By[place].IsOfLinks ? _facets.OfLinks(query.By[place])
        : _facets.OfShapes(query.By[place], query.Fit);

    private ShapeUse Use(int shape)
    {
        var kind = _facets.Kinds[shape];
        var isSelected = _kinds[(int)kind];
        if ((!isSelected && kind == FindingKind.Need && !_hasNeedStates) || !MeetsFilters(shape))
        {
            return default;
        }

        var places = UInt128.Zero;
        var isChosen = _holds is null;
        foreach (var link in _shapeLinks[shape])
        {
            if (_holds is null || _holds[link])
            {
                isChosen = true;
                places |= _facets.Places[link];
            }
        }

        if (!isChosen)
        {
            return default;
        }

        var first = _count;
        AddRows(shape, places);
        var links = (byte)UInt128.PopCount(places);
        var isSimple = _count == first + 1 && _rowLinks[first] == links;
        var flags = UseFlags.OfInterest
            | (isSelected ? UseFlags.Selected : 0)
            | (_facets.AreUnconfirmed[shape] ? UseFlags.Unconfirmed : 0)
            | (_count > first ? UseFlags.InRows : 0)
            | (isSimple ? UseFlags.Simple : 0);
        return new ShapeUse(flags, kind, links, isSimple ? _rows[first] : 0);
    }

    private bool MeetsFilters(int shape)
    {
        foreach (var (table, among) in _filters)
        {
            var isMet = false;
            foreach (var number in table[shape])
            {
                isMet |= among[number];
            }

            if (!isMet)
            {
                return false;
            }
        }

        return true;
    }

    private void AddRows(int shape, UInt128 places)
    {
        if (_ofLinks[0] is null && _ofLinks[1] is null)
        {
            AddRows(_tables[0][shape], _tables[1][shape], places);
        }
        else
        {
            foreach (var link in _shapeLinks[shape])
            {
                if (_holds is null || _holds[link])
                {
                    AddRows(
                        _ofLinks[0] is { } first ? first[link] : _tables[0][shape],
                        _ofLinks[1] is { } second ? second[link] : _tables[1][shape],
                        _facets.Places[link]);
                }
            }
        }

        for (var i = 0; i < _places.Count; i++)
        {
            _rowLinks[_count - _places.Count + i] = (int)UInt128.PopCount(_places[i]);
        }

        _places.Clear();
    }

    /// <summary>Rows of one shape, few enough to look through; a place counts once in each.</summary>
    private void AddRows(ReadOnlySpan<int> first, ReadOnlySpan<int> second, UInt128 places)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var part = Number(one, other);
                var firstRow = _count - _places.Count;
                var row = _rows.AsSpan(firstRow, _places.Count).IndexOf(part);
                if (row < 0)
                {
                    AddRow(part);
                    _places.Add(places);
                }
                else
                {
                    _places[row] |= places;
                }
            }
        }
    }

    private void AddRow(int part)
    {
        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * (_count + 1));
            Array.Resize(ref _rowLinks, _rows.Length);
        }

        _rows[_count++] = part;
    }

    private int Number(int first, int second)
    {
        ref var number = ref _partOf[(first * _tables[1].Names.Length) + second];
        if (number == 0)
        {
            _parts.Add((first, second));
            number = _parts.Count;
        }

        return number - 1;
    }
}

/// <summary>What a finding of a shape is to a question, packed: a count reads it for every cell.</summary>
internal readonly struct ShapeUse(UseFlags flags, FindingKind kind, byte links, int onlyRow)
{
    private readonly UseFlags _flags = flags;
    private readonly byte _kind = (byte)kind;

    /// <summary>The row part of a simple one.</summary>
    public int OnlyRow { get; } = onlyRow;

    /// <summary>Its links that meet the filters.</summary>
    public byte Links { get; } = links;

    public FindingKind Kind => (FindingKind)_kind;

    /// <summary>Whether it meets the filters and its kind is counted in some measure.</summary>
    public bool IsOfInterest => (_flags & UseFlags.OfInterest) != 0;

    /// <summary>Whether it is of a kind that is asked for; if not, it is there for the measures of its kind.</summary>
    public bool IsSelected => (_flags & UseFlags.Selected) != 0;

    public bool IsUnconfirmed => (_flags & UseFlags.Unconfirmed) != 0;

    /// <summary>Whether it stands in a row.</summary>
    public bool IsInRows => (_flags & UseFlags.InRows) != 0;

    /// <summary>Whether it stands in one row part only, with all its links.</summary>
    public bool IsSimple => (_flags & UseFlags.Simple) != 0;
}

/// <summary>What holds of a shape in a question.</summary>
[Flags]
internal enum UseFlags : byte
{
    OfInterest = 1,
    Selected = 2,
    Unconfirmed = 4,
    InRows = 8,
    Simple = 16,
}
