using System.Diagnostics;
using System.Text;

namespace Recount;

/// <summary>Reads the CSV files of <c>data/</c> (RFC 4180, a header row).</summary>
internal static class CsvRows
{
    /// <summary>The rows of a file, each by column name.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var rows = Split(DataFile.ReadText(path));
        var header = rows[0];
        foreach (var row in rows.Skip(1))
        {
            if (row.Count != header.Count)
            {
                throw new UnreachableException($"data/{path}: {row.Count} cells, expected {header.Count}: {row[0]}");
            }

            yield return header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private static List<List<string>> Split(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append(text[at++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    rows.Add(row);
                    row = [];
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        return rows;
    }
}
