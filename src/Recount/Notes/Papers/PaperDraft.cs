using Recount.Figures;
using Recount.Notes.Ties;

namespace Recount.Notes.Papers;

/// <summary>A draft without a masthead, set like the note.</summary>
internal static class PaperDraft
{
    /// <param name="title">A key of <see cref="PaperWords"/>.</param>
    /// <param name="blocks">Stand between the title and what is said of the numbers.</param>
    public static NoteDraft Of(NoteFacts facts, NoteWords words, string title, IReadOnlyList<ChartSpec> figures, IEnumerable<NoteBlock> blocks)
    {
        var paper = PaperWords.Of(words.Language);
        return new NoteDraft
        {
            Title = paper.Word(title),
            Blocks = [.. blocks, new NoteParagraph(NoteParagraphKind.Plain, PaperTerms.Of(facts, words.Language).Line)],
            Figures = figures,
            Tables = new Dictionary<string, NoteTableContent>(),
            Words = new Dictionary<string, string>(words.Words) { ["draft"] = paper.Word("unofficial"), ["draftShort"] = paper.Word("unofficial") },
            Setting = words.Setting,
            Origin = NoteOrigin.Of(facts, words.Language, words.Numbers.Figures),
        };
    }
}
