using System.Text.Json;
using Recount.Convention;

namespace Recount.App.Citing;

/// <summary>One line of input of <c>recount cite</c>.</summary>
/// <param name="Problem">What is wrong with the line; null: nothing.</param>
internal sealed record CiteQuestion(
    JsonElement? Id, Language Language, string Text, CitationContext Context, string? Problem)
{
    /// <summary>Reads a line.</summary>
    public static CiteQuestion Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return Wrong($"found '{Start(line)}', expected a JSON object such as {{\"id\":\"1\",\"language\":\"en\",\"text\":\"art. 5\"}}.");
        }
    }

    private static CiteQuestion Read(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            return Wrong($"found {row.ValueKind.ToString().ToLowerInvariant()}, expected a JSON object with language and text.");
        }

        if (TextOf(row, "language") is not { } code || LanguageCode.Find(code) is not { } language)
        {
            return Wrong($"language: found '{TextOf(row, "language")}', expected ar, zh, en, fr, ru or es.");
        }

        if (TextOf(row, "text") is not { } text)
        {
            return Wrong("text: found none, expected the text to read.");
        }

        var context = row.TryGetProperty("context", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        var isNumber = context.ValueKind == JsonValueKind.Object && context.TryGetProperty("article", out var article);
        return new CiteQuestion(
            row.TryGetProperty("id", out var id) ? id.Clone() : null,
            language,
            text,
            new CitationContext(
                isNumber ? Number(context.GetProperty("article")) : null,
                context.ValueKind == JsonValueKind.Object && TextOf(context, "cell") is "article"),
            null);
    }

    private static int? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var number) => number,
        JsonValueKind.String when Provision.TryParse(value.GetString(), out var provision) => provision.Article,
        _ => null,
    };

    private static string? TextOf(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Start(string line) => line.Length <= 40 ? line : line[..40] + "…";

    private static CiteQuestion Wrong(string problem) => new(null, Language.English, "", new CitationContext(), problem);
}
