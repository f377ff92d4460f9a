using System.Text.Json;
using Recount.Convention;

namespace Recount.App.Coding;

/// <summary>A line that <c>code</c> reads.</summary>
/// <param name="ListedUnder">Provisions, or a chapter such as <c>V</c>.</param>
/// <param name="Language">A code; null: guessed from the text.</param>
internal sealed record CodeRequest(string Id, int? Cycle, IReadOnlyList<string>? ListedUnder, string Text, string? Language)
{
    private static readonly Dictionary<string, Chapter> Chapters =
        Enum.GetValues<Chapter>().ToDictionary(chapter => chapter.ToString());

    /// <summary>The provisions of the heading.</summary>
    public IReadOnlyList<Provision> Provisions =>
        [.. (ListedUnder ?? []).Where(u => Provision.TryParse(u, out _)).Select(Provision.Parse)];

    /// <summary>The chapter of the heading; null where it names none, or several.</summary>
    public Chapter? Chapter
    {
        get
        {
            var chapters = (ListedUnder ?? []).Where(Chapters.ContainsKey).Select(u => Chapters[u])
                .Concat(Provisions.Select(ChapterOf)).Distinct().ToList();
            return chapters is [var only] ? only : null;
        }
    }

    /// <summary>Reads a line; null with the problem in one sentence.</summary>
    public static CodeRequest? Read(string line, int number, out string? problem)
    {
        try
        {
            var request = JsonSerializer.Deserialize(line, CodeRequestJson.Default.CodeRequest);
            problem = Problem(request) is { } found ? $"standard input, line {number}, {found}" : null;
            return problem is null ? request : null;
        }
        catch (JsonException exception)
        {
            problem = $"standard input, line {number}: not the JSON expected at {exception.Path ?? "the start"}; "
                + "write {\"id\":\"1\",\"cycle\":2,\"listedUnder\":[],\"text\":\"…\"}.";
            return null;
        }
    }

    private static string? Problem(CodeRequest? request) => request switch
    {
        null or { Id: null } => "id: missing, expected a text that the answer carries.",
        { Text: null } => "text: missing, expected the item's wording.",
        { Cycle: not (null or 1 or 2) } => $"cycle: found {request.Cycle}, expected 1 or 2.",
        { Language: not null } when LanguageCode.Find(request.Language) is null =>
            $"language: found '{request.Language}', expected ar, zh, en, fr, ru or es.",
        _ => request.ListedUnder?.FirstOrDefault(u => !Chapters.ContainsKey(u) && !Provision.TryParse(u, out _)) is { } wrong
            ? $"listedUnder: found '{wrong}', expected a provision such as 8(5) or a chapter such as V."
            : null,
    };

    private static Chapter ChapterOf(Provision provision) => ConventionText.ChapterOf(provision.Article);
}
