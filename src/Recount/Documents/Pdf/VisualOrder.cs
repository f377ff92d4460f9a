using System.Text;

namespace Recount.Documents.Pdf;

/// <summary>
/// Puts the letters of a line, which stand as they are seen, into the order in which they are spoken.
/// </summary>
/// <remarks>
/// The inverse of rule L2 of the Unicode bidirectional algorithm (UAX #9) for two levels: on a page that reads from the
/// right the
/// units come mirrored, so only runs of Latin letters and numbers are turned; elsewhere only runs of Arabic and Hebrew
/// are.
/// </remarks>
internal static class VisualOrder
{
    public static void ToLogical(List<Unit> units, TextDirection direction)
    {
        var rightToLeft = direction == TextDirection.RightToLeft;
        if (!rightToLeft && !units.Exists(unit => KindOf(unit) == Kind.RightToLeft))
        {
            return;
        }

        // A line without Arabic letters on an Arabic page, "4 April 2022", was set from the left as a whole.
        if (rightToLeft && !units.Exists(unit => KindOf(unit) == Kind.RightToLeft)
            && units.Exists(unit => KindOf(unit) == Kind.LeftToRight))
        {
            units.Reverse();
            return;
        }

        var turned = rightToLeft ? Kind.LeftToRight : Kind.RightToLeft;
        for (var start = 0; start < units.Count; start++)
        {
            if (!Belongs(units[start], turned))
            {
                continue;
            }

            var end = RunEnd(units, start, turned);
            units.Reverse(start, end - start);
            KeepMarksBehind(units, start, end);
            start = end - 1;
        }

        if (rightToLeft)
        {
            KeepMarksBehind(units, 0, units.Count);
        }
    }

    /// <summary>One past the last unit of a run: neutral signs count where the run goes on behind them.</summary>
    private static int RunEnd(List<Unit> units, int start, Kind turned)
    {
        var end = start + 1;
        for (var i = end; i < units.Count; i++)
        {
            if (Belongs(units[i], turned))
            {
                if (!Bridged(units, end, i, turned))
                {
                    break;
                }

                end = i + 1;
            }
            else if (KindOf(units[i]) != Kind.Neutral)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether what stands between two units of a run belongs to it.</summary>
    /// <remarks>
    /// Two words bridge anything; beside a number only a separator does: "5/2" is one run, "5 6" are two.
    /// </remarks>
    private static bool Bridged(List<Unit> units, int from, int to, Kind turned)
    {
        var words = KindOf(units[from - 1]) == turned && KindOf(units[to]) == turned;
        return words || (to - from <= 1
            && units.GetRange(from, to - from).TrueForAll(unit =>
                unit.Text is "." or "," or "/" or ":" or "-" or "\u2011"));
    }

    private static bool Belongs(Unit unit, Kind turned)
    {
        var kind = KindOf(unit);
        return kind == turned || (turned == Kind.LeftToRight && kind == Kind.Number);
    }

    private static void KeepMarksBehind(List<Unit> units, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (IsMark(units[i]) && !IsMark(units[i + 1]) && KindOf(units[i + 1]) == Kind.RightToLeft)
            {
                (units[i], units[i + 1]) = (units[i + 1], units[i]);
                i++;
            }
        }
    }

    private static bool IsMark(Unit unit) => unit.Text[0] is >= '\u064B' and <= '\u065F' or '\u0670';

    private static Kind KindOf(Unit unit)
    {
        var rune = Rune.GetRuneAt(unit.Text, 0);
        return rune.Value switch
        {
            >= '0' and <= '9' or >= 0x0660 and <= 0x0669 or >= 0x06F0 and <= 0x06F9 => Kind.Number,
            >= 0x0590 and <= 0x08FF and not (0x060C or 0x061B or 0x061F or 0x066A or 0x066B or 0x066C) =>
                Kind.RightToLeft,
            _ => Rune.IsLetter(rune) ? Kind.LeftToRight : Kind.Neutral,
        };
    }

    private enum Kind
    {
        Neutral,
        Number,
        LeftToRight,
        RightToLeft,
    }
}
