using Recount.Documents.Ties;
using Recount.Notes.Texts;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>Writes a note from facts: text from the template, figures and tables from the counts.</summary>
public static class NoteBuilder
{
    /// <summary>The draft of a note.</summary>
    /// <param name="sources">What people wrote, and what that may ask of the register; null: nothing.</param>
    /// <exception cref="RecountException">The template or a text has a fault.</exception>
    public static NoteDraft Draft(NoteFacts facts, Language language, NoteSources? sources = null)
    {
        var words = NoteWords.Of(language);
        var names = Names(words);
        var figures = NoteFigures.Of(facts, names, words);
        sources ??= NoteSources.None;
        NoteRow? ValuesOn(DateOnly day) => sources.On is { } on ? NoteValues.Of(on(day), names, words) : null;
        var cells = Cells(facts, words, sources.On);
        var values = NoteValues.Of(facts, names, words).With("figureNumber", Numbers(figures, words.Setting));
        var origin = NoteOrigin.Of(facts, language, words.Numbers.Figures);
        var marks = new TieMarks(() => NoteOrigin.TermsOf(facts));
        var name = $"notes/note.{language.Code}.liquid";
        var page = new NotePage(words, values, marks, new NoteLookups(cells, ValuesOn), sources.Needs);
        var untrue = new List<string>();
        var blocks = sources.Texts.FillIn(page.Read(DataFile.ReadText(name), $"data/{name}"), page, untrue.Add);
        return new NoteDraft
        {
            Masthead = Masthead(facts, words),
            Title = words.Word("title"),
            Subtitle = words.Word("subtitle"),
            Summary = words.Word("summaryText", words.DayOf(facts.Figures.AsAt), Since(facts, words)),
            Blocks = blocks,
            Untrue = untrue,
            Figures = figures,
            Tables = new Dictionary<string, NoteTableContent> { ["topics"] = Topics(facts, names, words) with { Ties = TopicTies(facts, names, origin.Terms, words) } },
            Words = words.Words,
            Setting = words.Setting,
            Origin = origin with { Note = origin.Note with { Reminders = Reminders(blocks) } },
        };
    }

    private static string[] Reminders(IEnumerable<NoteBlock> blocks) =>
        [.. blocks.OfType<NotePlace>().Where(place => place.IsOpen).SelectMany(place => place.Blocks).OfType<NoteParagraph>().Select(paragraph => paragraph.Text)];

    /// <summary>The figures of a note.</summary>
    internal static IReadOnlyList<Recount.Figures.ChartSpec> Figures(NoteFacts facts, NoteWords words) => NoteFigures.Of(facts, Names(words), words);

    /// <summary>The numbers that a note can print.</summary>
    /// <param name="on">Counts another day; null: there are none.</param>
    internal static NoteCells Cells(NoteFacts facts, NoteWords words, Func<DateOnly, NoteFacts>? on = null) =>
        NoteCells.Of(NoteValues.Of(facts, Names(words), words), on is null ? null : day => Cells(on(day), words));

    /// <summary>A tie's numbers as its rule prints them; null where there is no such rule or noun.</summary>
    internal static string? Print(NoteTie tie, NoteWords words) =>
        tie.Rule == "digits" ? words.Numbers.Figures((int)tie.Value!) : TieMarks.Print(tie, words);

    /// <summary>The names that a note uses.</summary>
    internal static NoteNames Names(NoteWords words) => NoteNames.Of(words.Language, words.Word("betweenTitles"));

    private static string Since(NoteFacts facts, NoteWords words) =>
        facts.Figures.Since is { } since ? words.Word("summarySince", words.DayOf(since)) : "";

    private static NoteRow Numbers(IReadOnlyList<Recount.Figures.ChartSpec> figures, NoteSetting setting)
    {
        var row = new NoteRow();
        for (var at = 0; at < figures.Count; at++)
        {
            row.With(figures[at].Key, setting.FigureNumber(at + 1));
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
                words.Word("topicRow", names.Heading(topic.Key), string.Join(words.Word("comma"), topic.Provisions)),
                words.Numbers.Figures(topic.Needs),
                words.Numbers.Figures(topic.States),
                words.Numbers.Figures(Challenges(facts, topic)),
            ]),
        ],
        [words.Word("topicNote")]);

    /// <summary>What stands behind the cells of <see cref="Topics"/>.</summary>
    private static IReadOnlyList<IReadOnlyList<NoteTie?>> TopicTies(NoteFacts facts, NoteNames names, NoteTie terms, NoteWords words)
    {
        return [.. TopicClusters.Treated(facts, names).Select(topic => (IReadOnlyList<NoteTie?>)
        [
            null,
            Tie(topic, "needs", topic.Needs),
            Tie(topic, "states", topic.States),
            Tie(topic, "challenges", Challenges(facts, topic)),
        ])];

        NoteTie Tie(Recount.Figures.TopicRow topic, string measure, int number) =>
            NoteOrigin.Digits(terms, $"topics.{topic.Key}.{measure}", number, words.Numbers.Figures(number));
    }

    private static int Challenges(NoteFacts facts, Recount.Figures.TopicRow topic) => facts.Challenges.GetValueOrDefault(topic.Key)?.Challenges ?? 0;
}
