namespace Recount.Figures.Drawing;

/// <summary>Bars that stand: side by side, or one on the other with the sum on top.</summary>
internal sealed class UprightBars(ChartSpec spec, SvgCanvas canvas)
{
    private const decimal Height = 280;
    private const decimal Scale = 46;
    private const decimal BarShare = 0.76m;
    private const decimal LowestForNumber = 14;
    private const decimal NarrowestForNumber = 10;
    private const string Grid = "#D9D9D9";

    private readonly AxisScale _scale = AxisScale.Of(spec);
    private readonly decimal _start = SvgCanvas.Margin + Scale;
    private readonly decimal _top = canvas.Top + SvgCanvas.TextSize;
    private readonly decimal _slot = (SvgCanvas.Room - Scale) / Math.Max(1, spec.Categories.Count);

    public void Draw()
    {
        Axis();
        for (var at = 0; at < spec.Categories.Count; at++)
        {
            if (spec.Kind == ChartKind.StackedColumns)
            {
                Stack(at);
            }
            else
            {
                Group(at);
            }
        }

        canvas.Line(_start, Y(0), SvgCanvas.Margin + SvgCanvas.Room, Y(0), BarFill.Ink);
        canvas.Top = _top + Height + SvgCanvas.TextSize + Labels() + 6;
        if (spec.CategoryAxis is { } axis)
        {
            canvas.Text(axis, _start + ((SvgCanvas.Room - Scale) / 2), canvas.Top + SvgCanvas.TextSize, "middle");
            canvas.Top += SvgCanvas.LineHeight + 6;
        }
    }

    private void Axis()
    {
        if (ChartNumbers.AxisOf(spec) is { } axis)
        {
            canvas.Text(axis, SvgCanvas.Margin, canvas.Top + 4, "start");
        }

        for (var mark = _scale.Start; mark <= _scale.End; mark += _scale.Step)
        {
            canvas.Line(_start, Y(mark), SvgCanvas.Margin + SvgCanvas.Room, Y(mark), Grid);
            canvas.Text(canvas.Setting.Number(mark), _start - 6, Y(mark) + 4, "end");
        }
    }

    private void Group(int at)
    {
        var width = _slot * BarShare / spec.Series.Count;
        for (var series = 0; series < spec.Series.Count; series++)
        {
            var x = _start + (at * _slot) + (_slot * (1 - BarShare) / 2) + (series * width);
            var value = spec.Series[series].Values[at];
            Bar(x, width, 0, value ?? 0, series);
            if (width >= NarrowestForNumber && Label(series, at, canvas.Setting) is { } label)
            {
                Beside(label, x + (width / 2), value ?? 0, TextWidth.Of(label, SvgCanvas.TextSize) <= width * 1.3m);
            }
        }
    }

    /// <summary>What stands at a bar: its own words, else its number.</summary>
    private string? Label(int series, int at, SvgSetting setting) => ChartNumbers.Of(spec.Series[series], at, setting);

    private void Beside(string label, decimal middle, decimal value, bool hasRoom)
    {
        if (!hasRoom)
        {
            canvas.Upward(label, middle + 4, Y(Math.Max(value, 0)) - 4);
        }
        else
        {
            canvas.Text(label, middle, value < 0 ? Y(value) + SvgCanvas.TextSize + 2 : Y(value) - 4, "middle");
        }
    }

    private void Stack(int at)
    {
        var (x, width, foot) = (_start + (at * _slot) + (_slot * (1 - BarShare) / 2), _slot * BarShare, 0m);
        for (var series = 0; series < spec.Series.Count; series++)
        {
            var value = spec.Series[series].Values[at] ?? 0;
            Bar(x, width, foot, foot + value, series);
            if (Y(foot) - Y(foot + value) >= LowestForNumber && Label(series, at, canvas.Setting) is { } label
                && TextWidth.Of(label, SvgCanvas.TextSize) <= width + 4)
            {
                canvas.Text(label, x + (width / 2), ((Y(foot) + Y(foot + value)) / 2) + 4, "middle", ChartNumbers.Inside(series));
            }

            foot += value;
        }

        if (spec.Total is not null && spec.Sums[at] is { } sum)
        {
            var text = canvas.Setting.Number(sum);
            Beside(text, x + (width / 2), sum, TextWidth.Of(text, SvgCanvas.TextSize) <= _slot * 1.2m);
        }
    }

    private void Bar(decimal x, decimal width, decimal from, decimal to, int series)
    {
        if (from != to)
        {
            canvas.Box(x, Y(Math.Max(from, to)), width, Y(Math.Min(from, to)) - Y(Math.Max(from, to)), BarFill.Of(series, canvas.Setting.Prefix));
        }
    }

    /// <summary>The names of the rows under the axis, in lines, upright where a word is wider than its place; gives the room that the tallest takes.</summary>
    private decimal Labels()
    {
        var names = spec.Categories.Select(name => TextWidth.Lines(name, SvgCanvas.TextSize, _slot - 4)).ToArray();
        if (names.SelectMany(lines => lines).Any(line => TextWidth.Of(line, SvgCanvas.TextSize) > _slot + 4))
        {
            return UprightLabels();
        }

        var most = 0;
        for (var at = 0; at < names.Length; at++)
        {
            var lines = names[at];
            for (var line = 0; line < lines.Count; line++)
            {
                canvas.Text(lines[line], _start + ((at + 0.5m) * _slot), _top + Height + SvgCanvas.TextSize + 4 + (line * SvgCanvas.LineHeight), "middle");
            }

            most = Math.Max(most, lines.Count);
        }

        return most * SvgCanvas.LineHeight;
    }

    private decimal UprightLabels()
    {
        foreach (var (at, name) in spec.Categories.Index())
        {
            canvas.Upward(name, _start + ((at + 0.5m) * _slot) + 4, _top + Height + 6, hangs: true);
        }

        return spec.Categories.Max(name => TextWidth.Of(name, SvgCanvas.TextSize));
    }

    private decimal Y(decimal value) => _top + (Height * (_scale.End - value) / (_scale.End - _scale.Start));
}
