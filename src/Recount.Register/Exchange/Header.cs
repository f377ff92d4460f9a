namespace Recount.Register.Exchange;

/// <summary>Checks a header row against the names that may stand there.</summary>
internal static class Header
{
    public static IEnumerable<RowProblem> Check(Sheet sheet, IReadOnlyList<string> known, IReadOnlyList<string> required)
    {
        if (sheet.Columns.Count(known.Contains) * 2 < sheet.Columns.Count)
        {
            return [new RowProblem(sheet.File, 1, null, string.Join(',', sheet.Columns), $"a table of another kind, with columns among {string.Join(", ", known)}; look at --kind and at the header row")];
        }

        var unknown = sheet.Columns.Where(column => !known.Contains(column)).Select(column =>
            new RowProblem(sheet.File, 1, null, column, $"the column {Nearest(column, known)}, or one of {string.Join(", ", known)}"));
        var twice = sheet.Columns.GroupBy(column => column).Where(same => same.Count() > 1).Select(same =>
            new RowProblem(sheet.File, 1, null, $"{same.Key} twice", "each column once"));
        var missing = required.Where(column => !sheet.Columns.Contains(column)).Select(column =>
            new RowProblem(sheet.File, 1, null, string.Join(',', sheet.Columns), $"a column {column}"));
        return [.. unknown, .. twice, .. missing];
    }

    /// <summary>The word with the least edits; the first of equals.</summary>
    public static string Nearest(string word, IEnumerable<string> words) =>
        words.MinBy(other => Edits(word.ToUpperInvariant(), other.ToUpperInvariant())) ?? "";

    /// <summary>Levenshtein's distance.</summary>
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
