using System.Globalization;
using Recount.Convention;
using Recount.Notes.Texts;

namespace Recount.Notes.Papers;

/// <summary>
/// The digest for the writer of a note: for each topic what its needs ask for, word for word, those first that are new since the note before, then
/// by theme, then by kind of assistance. Each need stands once a topic. No State is named, but what States said is quoted.
/// </summary>
public static class DigestPaper
{
    /// <summary>The digest.</summary>
    /// <param name="needs">Those of cycle 2 that count.</param>
    public static NoteDraft Draft(NoteFacts facts, Language language, IReadOnlyList<DigestNeed> needs)
    {
        var words = NoteWords.Of(language);
        var (paper, names) = (PaperWords.Of(language), NoteNames.Of(language, words.Word("betweenTitles")));
        return PaperDraft.Of(
            facts,
            words,
            "digestTitle",
            [],
            [
                new NoteParagraph(NoteParagraphKind.ToWrite, paper.Word("digestPrivate")),
                .. TopicClusters.Treated(facts, names).SelectMany(topic => Topic(
                    facts, words, names, $"{names.Heading(topic.Key)} ({string.Join(words.Word("comma"), topic.Provisions)})", Of(topic.Provisions, needs))),
            ]);
    }

    private static DigestNeed[] Of(IReadOnlyList<string> articles, IReadOnlyList<DigestNeed> needs) =>
        [.. needs.Where(need => need.Articles.Any(article => articles.Contains(article.ToString(CultureInfo.InvariantCulture))))];

    private static IEnumerable<NoteBlock> Topic(NoteFacts facts, NoteWords words, NoteNames names, string heading, DigestNeed[] needs)
    {
        var paper = PaperWords.Of(words.Language);
        yield return new NoteHeading(2, heading);
        if (needs.Length == 0)
        {
            yield return new NoteParagraph(NoteParagraphKind.Plain, paper.Word("digestNone"));
            yield break;
        }

        DigestNeed[] added = [.. needs.Where(need => need.IsNew)];
        yield return new NoteParagraph(NoteParagraphKind.Plain, facts.Figures.Since is null
            ? paper.Word("digestCountsNoSince", Count(needs), States(needs))
            : paper.Word("digestCounts", Count(needs), States(needs), Count(added), States(added)));
        if (added.Length > 0 && facts.Figures.Since is { } since)
        {
            foreach (var block in Group(paper.Word("digestNew", words.DayOf(since), Count(added)), added))
            {
                yield return block;
            }
        }

        var groups = needs.Where(need => !need.IsNew).GroupBy(GroupOf).OrderBy(group => group.Key.Order);
        foreach (var group in groups)
        {
            foreach (var block in Group(paper.Word("digestTheme", Capital(group.Key.Name), Count([.. group])), [.. group]))
            {
                yield return block;
            }
        }

        string Count(DigestNeed[] some) => words.Counted(some.Length, "need");

        string States(DigestNeed[] some) => words.Language == Language.English ? words.Counted(StatesOf(some), "State") : words.Numbers.Figures(StatesOf(some));

        IEnumerable<NoteBlock> Group(string title, DigestNeed[] some) =>
        [
            new NoteHeading(4, title),
            .. StatesOf(some) < TextWarnings.FewStates
                ? [new NoteParagraph(NoteParagraphKind.ToWrite, paper.Word("digestFew", TextWarnings.FewStates))]
                : Enumerable.Empty<NoteBlock>(),
            .. some.OrderBy(need => need.Text, StringComparer.Ordinal).ThenBy(need => need.Id, StringComparer.Ordinal).SelectMany(Need), // the register has them State by State
        ];

        IEnumerable<NoteBlock> Need(DigestNeed need) =>
        [
            new NoteParagraph(NoteParagraphKind.Plain, paper.Word("digestNeed", need.Text.Replace("[^", "[ ^", StringComparison.Ordinal), need.Id, Told(need))),
            .. need.NamesState ? [new NoteParagraph(NoteParagraphKind.ToWrite, paper.Word("digestNamed"))] : Enumerable.Empty<NoteBlock>(),
        ];

        string Told(DigestNeed need) => string.Join(
            words.Word("comma"),
            need.Provisions.Concat(need.Themes.Select(theme => paper.Word($"theme.{theme}"))).Append(need.Category is { } code ? names.Category(2, code) : paper.Word("digestOther")));

        (int Order, string Name) GroupOf(DigestNeed need)
        {
            if (need.Themes.Count > 0)
            {
                return (Theme.All.Index().First(theme => theme.Item.Key == need.Themes[0]).Index, paper.Word($"theme.{need.Themes[0]}"));
            }

            var kinds = Category.OfCycle(2).Select(category => category.Code).ToList();
            return need.Category is { } code
                ? (Theme.All.Count + kinds.IndexOf(code), names.Category(2, code))
                : (int.MaxValue, paper.Word("digestOther"));
        }
    }

    private static int StatesOf(DigestNeed[] needs) => needs.Select(need => need.State).Distinct().Count();

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
