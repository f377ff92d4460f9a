namespace Recount.Register.Exchange;

/// <summary>Reads a table of any kind that people keep: CSV, XLSX, JSON; told by the file's ending.</summary>
public static class SheetReader
{
    private const long LargestFile = 200 << 20;

    public static SheetReading Read(string path)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            return Unreadable(file, Directory.Exists(path) ? "a folder" : "no file");
        }

        using var content = Open(path);
        if (content is null)
        {
            return Unreadable(file, "a file that may not be opened");
        }

        if (content.Length > LargestFile)
        {
            return new SheetReading(null, [new RowProblem(file, 0, null, $"{content.Length} bytes", "at most 200 MB")]);
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" or ".TXT" => CsvSheet.Read(content, file),
            ".JSON" => JsonSheet.Read(content, file),
            ".XLSX" => XlsxSheet.Read(content, file),
            var other => new SheetReading(null, [new RowProblem(file, 0, null, $"a file ending in '{other}'", "one in .csv, .xlsx or .json")]),
        };
    }

    private static SheetReading Unreadable(string file, string found) =>
        new(null, [new RowProblem(file, 0, null, found, "a table; check the name and the permissions")]);

    private static FileStream? Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
