using System.Text.Json;

namespace Recount.Register.Import.Workbook;

/// <summary>How an analyst's own sheet says things: its headings and its words for ours; written once, kept beside the sheet.</summary>
public sealed record WorkbookMap
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Our column by name, theirs as value: <c>"provisions": "Article(s)"</c>.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }

    /// <summary>What holds for every row where the sheet has no such column: <c>"cycle": "2"</c>.</summary>
    public IReadOnlyDictionary<string, string> Defaults { get; init; } = new Dictionary<string, string>();

    /// <summary>Their words by column: <c>"categories": { "Cap. building": "capacity-building" }</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    /// <exception cref="RecountException">The file is not there, or is no such map.</exception>
    public static WorkbookMap Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new RecountException($"{path} is not there; docs/import.md shows a map.");
        }

        try
        {
            return JsonSerializer.Deserialize<WorkbookMap>(File.ReadAllText(path), Reading)
                ?? throw new RecountException($"{path} is empty; docs/import.md shows a map.");
        }
        catch (JsonException exception)
        {
            throw new RecountException($"{path}, line {exception.LineNumber + 1}: it is no map ({exception.Message.Split('|')[0].Trim()}); docs/import.md shows one.", exception);
        }
    }

    /// <summary>Our word for theirs; theirs where the map has none. Letter case and spaces around it do not matter.</summary>
    public string Translate(string column, string word)
    {
        var trimmed = word.Trim();
        return Values.GetValueOrDefault(column)?.FirstOrDefault(value =>
            string.Equals(value.Key.Trim(), trimmed, StringComparison.OrdinalIgnoreCase)).Value ?? trimmed;
    }
}
