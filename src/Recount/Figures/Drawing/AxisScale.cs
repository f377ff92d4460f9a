namespace Recount.Figures.Drawing;

/// <summary>The value axis of a chart: round steps, and room behind the longest bar for its label.</summary>
/// <param name="Start">Where it begins: 0, or below where there are values below.</param>
internal sealed record AxisScale(int End, int Step, int Start = 0)
{
    private const int MostSteps = 6;
    private const decimal RoomForLabel = 1.18m;

    public static AxisScale Of(ChartSpec spec)
    {
        var values = spec.Kind == ChartKind.StackedColumns ? spec.Sums : spec.Series.SelectMany(series => series.Values);
        var (least, most) = values.Aggregate((Least: 0m, Most: 0m), (ends, value) => (Math.Min(ends.Least, value ?? 0), Math.Max(ends.Most, value ?? 0)));
        var step = Steps().First(step => step * MostSteps >= most - least);
        return new AxisScale(Math.Max(least < 0 ? 0 : 1, Marks(most, step)) * step, step, -Marks(-least, step) * step);
    }

    private static int Marks(decimal value, int step) => (int)Math.Ceiling(value * RoomForLabel / step);

    /// <summary>1, 2, 5, 10, 20, 50, 100 …</summary>
    private static IEnumerable<int> Steps()
    {
        for (var power = 1; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
