namespace Recount.Figures.Drawing;

/// <summary>Bars that lie, one row under the other, with room for long names beside them.</summary>
internal sealed class LyingBars(ChartSpec spec, SvgCanvas canvas)
{
    private const decimal Bar = 20;
    private const decimal Between = 12;
    private const decimal WidestNames = 270;

    /// <summary>Behind the axis, for the half of its last number.</summary>
    private const decimal End = 20;
    private const string Grid = "#D9D9D9";

    private readonly AxisScale _scale = AxisScale.Of(spec);
    private readonly decimal _start = SvgCanvas.Margin + Names(spec);

    /// <summary>The room for names: as much as the longest needs, within reason.</summary>
    private static decimal Names(ChartSpec spec) =>
        Math.Min(WidestNames, spec.Categories.Select(name => TextWidth.Of(name, SvgCanvas.TextSize)).DefaultIfEmpty().Max() + Between);

    public void Draw()
    {
        if (spec.CategoryAxis is { } axis)
        {
            canvas.Text(axis, SvgCanvas.Margin, canvas.Top + SvgCanvas.TextSize, "start");
            canvas.Top += SvgCanvas.LineHeight + 4;
        }

        var rows = spec.Categories.Select(name => TextWidth.Lines(name, SvgCanvas.TextSize, _start - SvgCanvas.Margin - 8)).ToArray();
        var heights = rows.Select(lines => Between + Math.Max(Bar * spec.Series.Count, SvgCanvas.LineHeight * lines.Count)).ToArray();
        var bottom = canvas.Top + heights.Sum();
        Axis(bottom);
        for (var at = 0; at < rows.Length; at++)
        {
            Name(rows[at], heights[at]);
            Row(at, heights[at]);
            canvas.Top += heights[at];
        }

        canvas.Line(X(0), bottom - heights.Sum(), X(0), bottom, BarFill.Ink);
        canvas.Top = bottom + SvgCanvas.LineHeight + 6;
        if (ChartNumbers.AxisOf(spec) is { } values)
        {
            canvas.Text(values, (X(_scale.Start) + X(_scale.End)) / 2, canvas.Top + SvgCanvas.TextSize, "middle");
            canvas.Top += SvgCanvas.LineHeight + 6;
        }
    }

    private void Axis(decimal bottom)
    {
        for (var mark = _scale.Start; mark <= _scale.End; mark += _scale.Step)
        {
            canvas.Line(X(mark), canvas.Top, X(mark), bottom, Grid);
            canvas.Text(canvas.Setting.Number(mark), X(mark), bottom + SvgCanvas.TextSize + 2, "middle");
        }
    }

    private void Name(IReadOnlyList<string> lines, decimal height)
    {
        var first = canvas.Top + ((height - (lines.Count * SvgCanvas.LineHeight)) / 2) + SvgCanvas.TextSize;
        for (var line = 0; line < lines.Count; line++)
        {
            canvas.Text(lines[line], _start - 8, first + (line * SvgCanvas.LineHeight), "end");
        }
    }

    private void Row(int at, decimal height)
    {
        var y = canvas.Top + ((height - (Bar * spec.Series.Count)) / 2);
        for (var series = 0; series < spec.Series.Count; series++, y += Bar)
        {
            var value = spec.Series[series].Values[at] ?? 0;
            if (value != 0)
            {
                canvas.Box(Math.Min(X(0), X(value)), y, Math.Abs(X(value) - X(0)), Bar, BarFill.Of(series, canvas.Setting.Prefix));
            }

            if (ChartNumbers.Of(spec.Series[series], at, canvas.Setting) is { } label)
            {
                canvas.Text(label, X(value) + (value < 0 ? -6 : 6), y + (Bar / 2) + 4, value < 0 ? "end" : "start");
            }
        }
    }

    private decimal X(decimal value) => _start + ((SvgCanvas.Margin + SvgCanvas.Room - End - _start) * (value - _scale.Start) / (_scale.End - _scale.Start));
}
