using Recount.Convention;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>Tells lines that stand above items from items.</summary>
internal sealed class InnerHeadings(Language language, int? cycle)
{
    private const int Longest = 400;

    private readonly OptionBook _options = OptionBook.Of(language);

    /// <summary>The heading that a block is for what comes next; null where it is an item or a paragraph.</summary>
    /// <param name="next">The part after it in the section; null for the last one.</param>
    public InnerHeading? Of(Block block, Part? next)
    {
        if (next is null || block.Text.Length > Longest || block.Children.Count > 0 || (block.IsItem && next is Block { IsItem: true }))
        {
            return null;
        }

        var isAbove = block.IsItem ? IsAboveUnlike(block, next) : IsAbove(block, next);
        if (!isAbove && block.EndsClosed)
        {
            return null;
        }

        var heading = Read(block.Text);
        var isArticle = heading is { IsOnly: true, Option: null };
        return isAbove || (!block.IsItem && heading.IsOnly) || (block.IsItem && isArticle)
            ? heading
            : null;
    }

    /// <summary>What a text says as a heading.</summary>
    public InnerHeading Read(string text)
    {
        var citations = CitationReader.Read(text, language);
        var options = _options.Read(text, cycle, citations);
        var isOption = options.Select(option => option.Code).Distinct().Count() == 1;
        var rest = Rest(text, citations);
        var isOnly = options.Count > 0 || (rest == 0 && citations.Spans.Count > 0);
        return new InnerHeading(
            citations.Provisions,
            citations.Chapters is [var only] ? only : null,
            isOption ? options[0] : null,
            isOption ? text[options[0].Start..options[0].End] : "",
            isOnly);
    }

    /// <summary>The chapter that a cell names, also by its number alone; null for none or several.</summary>
    public Chapter? ChapterOf(string text) => text.Trim(' ', '.') switch
    {
        "II" => Chapter.II,
        "III" => Chapter.III,
        "IV" => Chapter.IV,
        "V" => Chapter.V,
        var words => Read(words).Chapter,
    };

    // Words outside the citations: "Article 5:" has none, "Article 5 (Preventive policies)" two.
    private static int Rest(string text, Citations citations) =>
        Word.Of(text).Count(word => !citations.Spans.Any(span => span.Start <= word.Start && word.End <= span.End) && word.Text.Length > 1);

    private static bool IsAbove(Block block, Part next) =>
        block.EndsOpen
        || (block.Passage.LooksLikeHeading && !block.EndsClosed)
        || (!block.EndsClosed && next is Grid or Block { IsItem: true } && block.Text.Length <= 200);

    // "1. Legislative assistance" above plain lines or above a list with other marks.
    private static bool IsAboveUnlike(Block block, Part next) => (block.EndsOpen || block.Passage.LooksLikeHeading)
        && next is Grid or Block { IsItem: false };
}
