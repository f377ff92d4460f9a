using System.Runtime.InteropServices;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>
/// What a question asks of every shape, found once a shape: whether it is chosen, and the parts of rows that it
/// stands in. Shapes that differ in nothing that is asked share a use, so that a cell adds its number of findings to one sum.
/// </summary>
internal sealed class CutPlan
{
    private const int MostLinks = 128;
    private const int FirstSteps = 3 * 2 * (MostLinks + 1);

    private readonly SnapshotFacets _facets;
    private readonly LinkNumbers _shapeLinks;
    private readonly (FacetTable Table, bool[] Among)[] _filters;
    private readonly bool[]? _holds;
    private readonly bool[] _kinds;
    private readonly bool _hasNeedStates;
    private readonly FacetTable? _categories;
    private readonly FacetTable?[] _ofLinks;
    private readonly FacetTable[] _tables;
    private readonly int[] _partOf;
    private readonly List<(int First, int Second)> _parts = [];
    private readonly int[] _useOf;
    private readonly ShapeUse[] _uses;
    private readonly UseRow[] _useRows;
    private readonly List<ShapeUse> _found = [default];
    private readonly List<UseRow> _foundRows = [];
    private readonly Dictionary<ulong, int> _steps = [];
    private readonly List<int> _useOfStep = [.. new int[FirstSteps]];
    private readonly List<int> _shapeParts = [];
    private readonly List<UInt128> _shapePlaces = [];

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
        _categories = query.By.Contains(Dimension.Category) || query.By.Contains(Dimension.CategoryNamed) || query.Values(Dimension.Category) is not null
            ? _facets.OfShapes(Dimension.Category, query.Fit)
            : null;
        FacetTable?[] ofLinks = [.. query.By.Select(by => by.IsOfLinks ? _facets.OfLinks(by) : null)];
        _ofLinks = [ofLinks[0], ofLinks.ElementAtOrDefault(1)];
        _tables = [Table(0, query), Table(1, query)];
        _partOf = new int[_tables[0].Names.Length * _tables[1].Names.Length];
        if (query.By.All(dimension => dimension.IsOfReviews))
        {
            Number(0, 0); // reviews have rows, also where nothing was found in them
        }

        _useOf = new int[snapshot.Shapes.Length];
        for (var shape = 0; shape < _useOf.Length; shape++)
        {
            _useOf[shape] = Use(shape);
        }

        (_uses, _useRows) = ([.. _found], [.. _foundRows]);
    }

    /// <summary>How many parts of row keys come from findings.</summary>
    public int Parts => _parts.Count;

    /// <summary>Whether the question has to do with categories; then the shapes of a use have the same primary one.</summary>
    public bool IsOfCategories => _categories is not null;

    /// <summary>How many uses there are, none among them.</summary>
    public int Uses => _uses.Length;

    /// <summary>The number of each shape's use; 0: the question has nothing to do with it.</summary>
    public ReadOnlySpan<int> UseOf => _useOf;

    /// <summary>A use by its number from 1 on.</summary>
    public ref readonly ShapeUse this[int use] => ref _uses[use];

    /// <summary>The row parts of a use.</summary>
    public ReadOnlySpan<UseRow> RowsOf(in ShapeUse use) => _useRows.AsSpan(use.FirstRow, use.RowCount);

    /// <summary>A part's values; null in the dimensions of reviews.</summary>
    public RowKey Key(int part) => new(_tables[0].Names[_parts[part].First], _tables[1].Names[_parts[part].Second]);

    /// <summary>Another number for each number; keys that count up would fall together in a dictionary.</summary>
    private static ulong Mixed(ulong key) => key * 0x9E3779B97F4A7C15;

    private FacetTable Table(int place, Query query) =>
        place >= query.By.Count || query.By[place].IsOfReviews ? FacetTable.Same
        : query.By[place].IsOfLinks ? _facets.OfLinks(query.By[place])
        : _facets.OfShapes(query.By[place], query.Fit);

    private int Use(int shape)
    {
        var kind = _facets.Kinds[shape];
        var isSelected = _kinds[(int)kind];
        if ((!isSelected && kind == FindingKind.Need && !_hasNeedStates) || !MeetsFilters(shape))
        {
            return 0;
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
            return 0;
        }

        AddRows(shape, places);
        var category = _categories is null || _categories[shape] is [] ? -1 : _categories[shape][0];
        return Use(kind, isSelected, _facets.AreUnconfirmed[shape], (int)UInt128.PopCount(places), category);
    }

    /// <summary>The number of the use of a shape whose rows have been found: steps for what it is, then a step a row. Whether it is selected, its kind tells.</summary>
    private int Use(FindingKind kind, bool isSelected, bool isUnconfirmed, int links, int category)
    {
        var step = ((((int)kind * 2) + (isUnconfirmed ? 1 : 0)) * (MostLinks + 1)) + links;
        step = _categories is null ? step : Step(step, category, 0);
        for (var i = 0; i < _shapeParts.Count; i++)
        {
            step = Step(step, _shapeParts[i], (int)UInt128.PopCount(_shapePlaces[i]));
        }

        if (_useOfStep[step] == 0)
        {
            _useOfStep[step] = _found.Count;
            _found.Add(new ShapeUse(kind, isSelected, isUnconfirmed, links, category < 0 ? null : _categories!.Names[category], _foundRows.Count, _shapeParts.Count));
            _foundRows.AddRange(_shapeParts.Zip(_shapePlaces, (part, places) => new UseRow(part, (int)UInt128.PopCount(places))));
        }

        _shapeParts.Clear();
        _shapePlaces.Clear();
        return _useOfStep[step];
    }

    /// <summary>A step after another, as one number: row parts are far fewer than 2^24, and a shape has at most 128 places.</summary>
    private int Step(int before, int part, int links)
    {
        ref var step = ref CollectionsMarshal.GetValueRefOrAddDefault(_steps, Mixed(((ulong)(uint)before << 32) | ((uint)part << 8) | (uint)links), out var exists);
        if (!exists)
        {
            step = _useOfStep.Count;
            _useOfStep.Add(0);
        }

        return step;
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
    }

    /// <summary>Rows of one shape, few enough to look through; a place counts once in each.</summary>
    private void AddRows(ReadOnlySpan<int> first, ReadOnlySpan<int> second, UInt128 places)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var part = Number(one, other);
                var row = _shapeParts.IndexOf(part);
                if (row < 0)
                {
                    _shapeParts.Add(part);
                    _shapePlaces.Add(places);
                }
                else
                {
                    _shapePlaces[row] |= places;
                }
            }
        }
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
