using System.Text.Json;

namespace Recount.Register.Exchange;

/// <summary>A JSON array of flat objects; lists may be arrays.</summary>
internal static class JsonSheet
{
    public static SheetReading Read(Stream content, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = 8 });
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? Read(document.RootElement, file)
                : Refused(file, 0, document.RootElement.ValueKind.ToString(), "an array of objects");
        }
        catch (JsonException exception)
        {
            return Refused(file, (int)(exception.LineNumber ?? 0) + 1, "text that is no JSON", "an array of objects");
        }
    }

    private static SheetReading Read(JsonElement array, string file)
    {
        var columns = new List<string>();
        var objects = new List<Dictionary<string, string>>();
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                return Refused(file, objects.Count + 1, element.ValueKind.ToString(), "an object");
            }

            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in element.EnumerateObject())
            {
                if (!cells.TryAdd(property.Name, Text(property.Value)))
                {
                    return Refused(file, objects.Count + 1, property.Name, "each name once");
                }

                if (!columns.Contains(property.Name))
                {
                    columns.Add(property.Name);
                }
            }

            objects.Add(cells);
        }

        var rows = objects.Select((cells, at) =>
            new SheetRow(at + 1, [.. columns.Select(column => cells.GetValueOrDefault(column, ""))]));
        return new SheetReading(new Sheet(file, columns, [.. rows]), []);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!.Trim(), // not null for a string
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };

    private static SheetReading Refused(string file, int line, string found, string allowed) =>
        new(null, [new RowProblem(file, line, null, found, allowed)]);
}
