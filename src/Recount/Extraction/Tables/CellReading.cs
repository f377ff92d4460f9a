using Recount.Convention;
using Recount.Extraction.Lists;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Tables;

/// <summary>What single cells say: articles, options, ticks.</summary>
internal sealed class CellReading(Language language, int? cycle)
{
    private static readonly CitationContext ArticleCell = new(IsArticleCell: true);

    /// <summary>The labels of the language.</summary>
    public OptionBook Options { get; } = OptionBook.Of(language);

    /// <summary>The cycle; null where it is not known.</summary>
    public int? Cycle => cycle;

    /// <summary>The provisions of a cell that holds nothing else; empty otherwise.</summary>
    public IReadOnlyList<Provision> ProvisionsOf(string text)
    {
        if (text.Length is 0 or > 200 || !text.Any(letter => char.IsDigit(letter) || letter == '条'))
        {
            return [];
        }

        var citations = CitationReader.Read(text, language, ArticleCell);
        var hasOther = Word.Of(text).Exists(word => word.Text.Length > 1 && !word.IsNumber
            && !citations.Spans.Any(span => span.Start <= word.Start && word.End <= span.End));
        return hasOther ? [] : citations.Provisions;
    }

    /// <summary>What an article cell cites, whatever else stands in it.</summary>
    public Citations CitedIn(string text) => CitationReader.Read(text, language, ArticleCell);

    /// <summary>The options of a cell that holds nothing else; empty otherwise.</summary>
    public IReadOnlyList<Option> OptionsOf(string text) =>
        text.Length is 0 or > 400 ? [] : Options.Read(text, cycle, CitationReader.Read(text, language));

    /// <summary>The one option that a cell is headed by; null for none or several.</summary>
    public Option? OptionOf(string text) => OptionsOf(text) is { Count: > 0 } all && all.DistinctBy(option => option.Code).Count() == 1
        ? all[0]
        : text.Length < 160 ? Options.First(text, cycle) : null;

    /// <summary>Whether a cell says no: a dash, a cross of an empty box.</summary>
    public static bool IsNo(string text) => text.Trim() is "" or "-" or "–" or "—" or "0" or "☐" or "□" or "N/A" or "n/a" or "No" or "no" or "Non" or "нет" or "否" or "无" or "لا";
}
