using Recount.Figures;
using Recount.Figures.Drawing;

namespace Recount.Notes.Papers;

/// <summary>The figures of the note without its text.</summary>
public static class FiguresPaper
{
    /// <summary>What is said of the numbers, then each figure with its notes, as the note sets them.</summary>
    public static NoteDraft Draft(NoteFacts facts, Language language)
    {
        var words = NoteWords.Of(language);
        var figures = NoteBuilder.Figures(facts, words);
        var draft = PaperDraft.Of(facts, words, "figuresTitle", figures, []);
        return draft with { Blocks = [.. draft.Blocks, .. figures.Select(figure => new NoteFigure(figure.Key))] };
    }

    /// <summary>What the figures show, each with its source.</summary>
    public static IReadOnlyList<ChartSpec> Of(NoteFacts facts, Language language)
    {
        var source = PaperTerms.Of(facts, language).Line;
        return [.. NoteBuilder.Figures(facts, NoteWords.Of(language)).Select(figure => figure with { Source = source })];
    }

    /// <summary>How they are drawn in a language.</summary>
    /// <param name="prefix">Stands before every id in the drawing.</param>
    public static SvgSetting Drawing(Language language, string prefix)
    {
        var words = NoteWords.Of(language);
        return new SvgSetting
        {
            Prefix = prefix,
            Language = language.Code,
            IsRightToLeft = words.Setting.IsRightToLeft,
            Number = value => words.Numbers.Figures((int)value),
            NoteMark = words.Setting.NoteMark,
        };
    }
}
