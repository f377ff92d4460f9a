namespace Recount.Documents.Pdf;

/// <summary>The grid that connected ruled lines draw.</summary>
internal sealed class RuledGrid
{
    private const double Near = 3;

    private readonly List<Rule> _rules;
    private readonly List<double> _xs;
    private readonly List<double> _ys;
    private readonly int[] _owner;

    private RuledGrid(List<Rule> rules, List<double> xs, List<double> ys)
    {
        (_rules, _xs, _ys) = (rules, xs, ys);
        _owner = [.. Enumerable.Range(0, Rows * Columns)];
        MergeUnseparated();
    }

    private int Rows => _ys.Count - 1;

    private int Columns => _xs.Count - 1;

    /// <summary>Null where the lines draw less than two cells: a frame, or an underline.</summary>
    public static RuledGrid? Of(List<Rule> rules)
    {
        var (horizontal, vertical) = (rules.Where(rule => rule.Horizontal).ToList(), rules
            .Where(rule => !rule.Horizontal).ToList());
        if (horizontal.Count == 0 || vertical.Count == 0)
        {
            return null;
        }

        var xs = Edges(vertical.Select(rule => rule.X1), horizontal.Min(rule => rule.X1),
            horizontal.Max(rule => rule.X2));
        var ys = Edges(horizontal.Select(rule => rule.Y1), vertical.Min(rule => rule.Y1),
            vertical.Max(rule => rule.Y2));
        if (xs.Count < 2 || ys.Count < 2 || (long)xs.Count * ys.Count > 40_000)
        {
            return null;
        }

        var grid = new RuledGrid(rules, xs, ys);
        return grid._owner.Distinct().Count() >= 2 ? grid : null;
    }

    public RuledTable Fill(PageContent page, TextDirection direction)
    {
        var box = new Rule(_xs[0], _ys[0], _xs[^1], _ys[^1]);
        var inside = new Dictionary<int, List<Glyph>>();
        foreach (var glyph in page.Glyphs)
        {
            var (row, column) = (Interval(_ys, glyph.Y - (0.3 * glyph.Size)), Interval(_xs, glyph.Middle));
            if (row >= 0 && column >= 0)
            {
                var key = _owner[(row * Columns) + column];
                (inside.TryGetValue(key, out var list) ? list : inside[key] = []).Add(glyph);
            }
        }

        var lines = inside.ToDictionary(pair => pair.Key, pair => LineAssembly.Lines(pair.Value, direction));
        var padding = Padding(lines);
        var cells = _owner.Distinct().Order().Select(key => Cell(key, lines.GetValueOrDefault(key, []), padding));
        return new RuledTable(box, new TableBlock(page.Number, _xs, [.. cells]) { Top = _ys[0], Bottom = _ys[^1] });
    }

    private GridCell Cell(int key, IReadOnlyList<Piece> lines, double padding)
    {
        var members = Enumerable.Range(0, _owner.Length).Where(i => _owner[i] == key).ToList();
        var (row, column) = (members.Min(i => i / Columns), members.Min(i => i % Columns));
        var (rowEnd, columnEnd) = (members.Max(i => i / Columns) + 1, members.Max(i => i % Columns) + 1);
        var space = new Column { Left = _xs[column] + padding, Right = _xs[columnEnd] - padding };
        return new GridCell(row, column, rowEnd - row, columnEnd - column, space, lines);
    }

    /// <summary>The white space inside a cell's edge: the least that any cell's text leaves.</summary>
    private double Padding(Dictionary<int, IReadOnlyList<Piece>> lines)
    {
        var gaps = lines.SelectMany(pair => pair.Value.Select(piece => piece.Left - _xs[pair.Key % Columns]))
            .Where(gap => gap > 0);
        return gaps.DefaultIfEmpty(4).Min() is var least && least < 15 ? least : 4;
    }

    private void MergeUnseparated()
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var here = (row * Columns) + column;
                if (column + 1 < Columns && !Separated(_xs[column + 1], _ys[row], _ys[row + 1], horizontal: false))
                {
                    Merge(here, here + 1);
                }

                if (row + 1 < Rows && !Separated(_ys[row + 1], _xs[column], _xs[column + 1], horizontal: true))
                {
                    Merge(here, here + Columns);
                }
            }
        }
    }

    private void Merge(int a, int b)
    {
        var (keep, drop) = (Math.Min(_owner[a], _owner[b]), Math.Max(_owner[a], _owner[b]));
        for (var i = 0; keep != drop && i < _owner.Length; i++)
        {
            _owner[i] = _owner[i] == drop ? keep : _owner[i];
        }
    }

    private bool Separated(double at, double from, double to, bool horizontal)
    {
        var covered = _rules.Where(rule => rule.Horizontal == horizontal
            && Math.Abs((horizontal ? rule.Y1 : rule.X1) - at) < Near)
            .Sum(rule => horizontal ? Overlap(rule.X1, rule.X2, from, to) : Overlap(rule.Y1, rule.Y2, from, to));
        return covered >= 0.6 * (to - from);
    }

    private static double Overlap(double a1, double a2, double b1, double b2) =>
        Math.Max(0, Math.Min(a2, b2) - Math.Max(a1, b1));

    private static List<double> Edges(IEnumerable<double> lines, double first, double last)
    {
        var edges = new List<double>();
        foreach (var at in lines.Append(first).Append(last).Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Near)
            {
                edges.Add(at);
            }
        }

        return edges;
    }

    private static int Interval(List<double> edges, double at)
    {
        if (at < edges[0] || at >= edges[^1])
        {
            return -1;
        }

        var found = edges.BinarySearch(at);
        return found >= 0 ? Math.Min(found, edges.Count - 2) : ~found - 1;
    }
}
