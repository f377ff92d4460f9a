namespace Recount.Extraction.Items;

/// <summary>Finds the numbers of a series inside a text: (a) … (b) …, i) … ii) …, 1. … 2. …</summary>
internal static class Enumeration
{
    private static readonly string[][] Sequences =
    [
        ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p"],
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
        ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"],
        ["а", "б", "в", "г", "д", "е", "ж", "з", "и", "к"],
        ["أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"],
        ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
    ];

    /// <summary>A number: where it begins, and where the text behind it does.</summary>
    internal readonly record struct Label(string Value, int Start, int End);

    /// <summary>The numbers of the longest series of two or more within a stretch; empty without one.</summary>
    /// <param name="isOutside">Whether a character is outside every citation.</param>
    public static IReadOnlyList<Label> Find(string text, int from, int to, Func<int, bool> isOutside)
    {
        var labels = new List<Label>();
        for (var at = from; at < to; at++)
        {
            if (LabelAt(text, at, from, to) is { } label && isOutside(at))
            {
                labels.Add(label);
                at = label.End - 1;
            }
        }

        return labels.Count < 2
            ? []
            : Sequences.Select(sequence => Run(labels, sequence)).MaxBy(run => run.Count) is { Count: > 1 } best ? best : [];
    }

    /// <summary>The number that opens a text; null without one.</summary>
    public static Label? Opening(string text, int at) => LabelAt(text, at, at, text.Length);

    private static List<Label> Run(List<Label> labels, string[] sequence)
    {
        var run = new List<Label>();
        foreach (var label in labels)
        {
            if (run.Count < sequence.Length && label.Value == sequence[run.Count])
            {
                run.Add(label);
            }
        }

        return run;
    }

    private static Label? LabelAt(string text, int at, int from, int to)
    {
        if (at > from && !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ';' or ':' or ',' or '；' or '：' or '，' or '؛'))
        {
            return null;
        }

        var open = text[at] is '(' or '（';
        var start = open ? at + 1 : at;
        var end = start;
        while (end < to && end - start < 5 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == start || end >= to)
        {
            return null;
        }

        var closes = text[end] is ')' or '）' || (!open && (text[end] is '、' || (text[end] == '.' && IsNumber(text, start, end))));
        return closes && (end + 1 >= to || open || text[end + 1] is ' ' || text[end] is '、' || text[end + 1] > '\u2e80')
            ? new Label(text[start..end].ToLowerInvariant(), at, end + 1)
            : null;
    }

    private static bool IsNumber(string text, int start, int end) =>
        end - start <= 2 && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0;
}
