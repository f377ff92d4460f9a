namespace Recount.Illustrative.Writing;

/// <summary>Rows of a file under <c>texts/</c>: fields divided by bars; the last one may hold bars itself.</summary>
internal static class TextFile
{
    public static IReadOnlyList<string[]> Read(string name, int fields) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "texts", name))
            .Where(line => line is not ("" or ['#', ..]))
            .Select(line => line.Split('|', fields, StringSplitOptions.TrimEntries))
            .Select(row => row.Length == fields
                ? row
                : throw new RecountException($"{name}: found '{string.Join('|', row)}', expected {fields} fields.")),
    ];

    public static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
