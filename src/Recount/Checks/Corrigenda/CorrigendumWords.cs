namespace Recount.Checks.Corrigenda;

/// <summary>The words of a corrigendum in one language: <c>data/notes/corrigendum.LANGUAGE.json</c>.</summary>
/// <param name="Words">Titles and patterns, by key.</param>
internal sealed record CorrigendumWords(IReadOnlyDictionary<string, string> Words)
{
    public static CorrigendumWords Of(Language language) => DataJson.Read<CorrigendumWords>($"notes/corrigendum.{language.Code}.json");
}
