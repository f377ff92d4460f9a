using System.Buffers;
using Recount.Convention.Reading;

namespace Recount.Convention;

/// <summary>Reads citations of the Convention in the six languages; never takes a domestic law for it.</summary>
public static class CitationReader
{
    private static readonly SearchValues<char> Digits =
        SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９ⅠⅡⅢⅣⅤⅥⅦⅧ");

    private static readonly SearchValues<string> ChapterMarks = SearchValues.Create(
        ["chap", "ch.", "chs.", "cap.", "caps.", "capítulo", "capitulo", "глав", "гл.", "فصل", "فصول"], StringComparison.OrdinalIgnoreCase);

    private static readonly Citations None = new([], [], [], []);

    /// <summary>What a text cites.</summary>
    /// <param name="text">A sentence, an item, a cell, a paragraph; of any length.</param>
    /// <param name="language">The language whose words are looked for.</param>
    /// <param name="context">What is known from where the text stands.</param>
    public static Citations Read(string text, Language language, CitationContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= new CitationContext();
        if (!MayCite(text, language, context))
        {
            return None;
        }

        var source = NormalizedText.Of(text);
        var grammar = CitationGrammar.Of(language);
        if (language == Language.Chinese)
        {
            return new CitationCollector(source).Collect(ChineseParser.Read(source, grammar, context));
        }

        var tokens = new TokenStream(Lexer.Read(source, grammar), source.Text, grammar);
        return new CitationCollector(source).Collect(tokens, CitationParser.Read(tokens, source, context));
    }

    private static bool MayCite(string text, Language language, CitationContext context) =>
        language == Language.Chinese
            ? text.AsSpan().IndexOfAny("条款章项") >= 0 || context.IsArticleCell
            : text.AsSpan().ContainsAny(Digits) || context.Article is not null || text.AsSpan().ContainsAny(ChapterMarks)
                || (language == Language.French && text.Contains("article premier", StringComparison.OrdinalIgnoreCase));
}
