using Recount.Figures;

namespace Recount.Notes.Docx;

/// <summary>The value axis of lying bars: round steps, and room behind the longest bar for its label.</summary>
internal sealed record AxisScale(int End, int Step)
{
    private const int MostSteps = 6;
    private const decimal RoomForLabel = 1.18m;

    public static AxisScale Of(ChartSpec spec)
    {
        var longest = spec.Series.SelectMany(series => series.Values).Max() ?? 0;
        var step = Steps().First(step => step * MostSteps >= longest);
        return new AxisScale(Math.Max(1, (int)Math.Ceiling(longest * RoomForLabel / step)) * step, step);
    }

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
