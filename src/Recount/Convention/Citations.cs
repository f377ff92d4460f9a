namespace Recount.Convention;

/// <summary>What a text cites of the Convention.</summary>
/// <param name="Provisions">Each once, in the order of first mention.</param>
/// <param name="Chapters">Each once, in the order of first mention.</param>
/// <param name="Invalid">What the Convention does not have, in canonical form (<c>75</c>, <c>8(7)</c>); never corrected.</param>
/// <param name="Spans">Where each group of citations stands in the text, in its order.</param>
public sealed record Citations(
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<string> Invalid,
    IReadOnlyList<CitationSpan> Spans);

/// <summary>One group of citations in a text.</summary>
/// <param name="Start">First character in the text as it was given, UTF-16.</param>
/// <param name="End">The character behind the last one; brackets around the group are not part of it.</param>
public sealed record CitationSpan(
    int Start,
    int End,
    IReadOnlyList<Provision> Provisions,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<string> Invalid);

/// <summary>What is known of a text from where it stands.</summary>
/// <param name="Article">The article that "paragraph 5 of the same article" means; null without one.</param>
/// <param name="IsArticleCell">Whether it is a table cell under a heading such as "Article": "52 (5)" is then a citation.</param>
public sealed record CitationContext(int? Article = null, bool IsArticleCell = false);
