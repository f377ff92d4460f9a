using Recount.Convention;
using Recount.Figures;
using Recount.Notes.Ties;

namespace Recount.Notes.Papers;

/// <summary>A briefing of three sentences and one chart, from the template <c>data/notes/briefing.LANGUAGE.liquid</c>.</summary>
public static class BriefingPaper
{
    private const string ByArticle = "figure2";

    /// <summary>The draft; its numbers are tied as those of the note.</summary>
    /// <exception cref="RecountException">No need counts under the chapters that it treats, or the template has a fault.</exception>
    public static NoteDraft Draft(NoteFacts facts, Language language)
    {
        var (scope, key) = ScopeOf(facts) ?? throw new RecountException(
            $"No need counts under {(facts.Chapters.Count == 1 ? "chapter" : "chapters")} {string.Join(", ", facts.Chapters)} as at {facts.Figures.AsAt:yyyy-MM-dd}, so there is nothing to write.");
        var words = NoteWords.Of(language);
        var names = NoteBuilder.Names(words);
        var values = NoteValues.Of(facts, names, words).With("scope", scope).With("figure", key);
        var marks = new TieMarks(() => NoteOrigin.TermsOf(facts));
        var name = $"notes/briefing.{language.Code}.liquid";
        var blocks = NoteMarkup.Read(NoteTemplate.Render(DataFile.ReadText(name), $"data/{name}", words, values, marks), marks);
        var figure = NoteBuilder.Figures(facts, words).Single(figure => figure.Key == key);
        var draft = PaperDraft.Of(facts, words, "briefingTitle", [key == ByArticle ? WithNote(figure, facts, words) : figure], blocks);
        return key == ByArticle ? draft with { Origin = draft.Origin.WithCaption(key, "figure5") } : draft;
    }

    /// <summary>In the note, the figures of the chapters say why articles add up to more; here there is but one.</summary>
    private static ChartSpec WithNote(ChartSpec figure, NoteFacts facts, NoteWords words)
    {
        var totals = facts.Figures.Cycle2;
        return totals.Links == totals.Needs
            ? figure
            : figure with { Footnotes = [.. figure.Footnotes, words.Word("severalArticles", words.Numbers.Figures(totals.Links), words.Numbers.Figures(totals.Needs))] };
    }

    /// <summary>Whether it tells of one chapter of cycle 2 alone, of which change is not counted.</summary>
    public static bool IsOfOneChapter(IReadOnlyList<Chapter> chapters) => chapters.Contains(Chapter.II) != chapters.Contains(Chapter.V);

    /// <summary>
    /// What it is about, and its chart: cycle 2 where both of its chapters are asked for, else the one that is, else cycle 1; null
    /// where nothing is to be told of it.
    /// </summary>
    private static (string Scope, string Figure)? ScopeOf(NoteFacts facts)
    {
        var (second, fifth) = (facts.Chapters.Contains(Chapter.II), facts.Chapters.Contains(Chapter.V));
        return second && fifth && facts.Figures.Cycle2.Needs > 0 ? ("cycle2", ByArticle)
            : second && !fifth && HasNeeds(facts, "II") ? ("II", "figure5")
            : fifth && !second && HasNeeds(facts, "V") ? ("V", "figure6")
            : facts.Figures.Cycle1.Needs > 0 && facts.Chapters.Any(chapter => chapter is Chapter.III or Chapter.IV) ? ("cycle1", "figure1")
            : null;
    }

    private static bool HasNeeds(NoteFacts facts, string chapter) => facts.Figures.Chapters.Any(row => row.Chapter == chapter && row.Needs > 0);
}
