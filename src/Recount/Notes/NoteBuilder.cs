using System.Globalization;

namespace Recount.Notes;

/// <summary>Writes a note from facts: text from the template, figures and tables from the counts.</summary>
public static class NoteBuilder
{
    /// <summary>The draft of a note.</summary>
    /// <exception cref="RecountException">The template has a fault, or there is none in that language.</exception>
    public static NoteDraft Draft(NoteFacts facts, Language language)
    {
        var words = NoteWords.Of(language);
        var names = NoteNames.Of(language);
        var figures = NoteFigures.Of(facts, names, words);
        var values = NoteValues.Of(facts, names, words).With("figureNumber", Numbers(figures));
        var name = $"notes/note.{language.Code}.liquid";
        return new NoteDraft
        {
            Masthead = Masthead(facts, words),
            Title = words.Word("title"),
            Subtitle = words.Word("subtitle"),
            Summary = words.Word("summaryText", words.Day(facts.Figures.AsAt), Since(facts, words)),
            Blocks = NoteMarkup.Read(NoteTemplate.Render(DataFile.ReadText(name), $"data/{name}", words, values)),
            Figures = figures,
            Tables = new Dictionary<string, NoteTableContent> { ["topics"] = Topics(facts, names, words) },
            Words = words.Words,
        };
    }

    private static string Since(NoteFacts facts, NoteWords words) =>
        facts.Figures.Since is { } since ? words.Word("summarySince", words.Day(since)) : "";

    private static NoteRow Numbers(IReadOnlyList<Figures.ChartSpec> figures)
    {
        var row = new NoteRow();
        for (var at = 0; at < figures.Count; at++)
        {
            row.With(figures[at].Key, RomanNumber.Of(at + 1));
        }

        return row;
    }

    private static NoteMasthead Masthead(NoteFacts facts, NoteWords words) => new(
        words.Word("organization"),
        facts.Symbol ?? words.Word("symbol"),
        words.Word(facts.Occasion == NoteOccasion.Conference ? "conference" : "group").Split('|'),
        [words.Word("distribution"), words.Word("date"), words.Word("language"), words.Word("original")],
        words.Word("session").Split('|'));

    private static NoteTableContent Topics(NoteFacts facts, NoteNames names, NoteWords words) => new(
        words.Word("topicsTitle"),
        [words.Word("topic"), words.Word("needsShort"), words.Word("statesShort"), words.Word("challengesShort")],
        [
            .. TopicClusters.Treated(facts, names).Select(topic => (IReadOnlyList<string>)
            [
                $"{names.Heading(topic.Key)} ({string.Join(", ", topic.Provisions)})",
                Number(topic.Needs),
                Number(topic.States),
                Number(facts.Challenges.GetValueOrDefault(topic.Key)?.Challenges ?? 0),
            ]),
        ],
        [words.Word("topicNote")]);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
