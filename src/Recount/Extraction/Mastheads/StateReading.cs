using Recount.Documents;
using Recount.Extraction.Outlines;
using Recount.Mechanism;

namespace Recount.Extraction.Mastheads;

/// <summary>The State that a summary is about.</summary>
/// <param name="Name">As written; null where the document names none, or two.</param>
/// <param name="Code">Null where the roster does not know the name.</param>
internal sealed record StateReading(string? Name, string? Code, DocumentProblem? Problem)
{
    private const int LongestName = 90;

    public static StateReading Of(Outline outline, Language language, Roster roster)
    {
        if (Second(outline, roster) is var (first, second) && first.Text != second.Text)
        {
            return new StateReading(null, null, TwoStates(first, second));
        }

        var name = UnderTitle(outline, roster) ?? BeforeIntroduction(outline, roster)
            ?? IntroductionTitle.Name(outline, language) ?? StateMention.Find(outline, language, roster);
        return name is null ? new StateReading(null, null, NoState) : Known(name, roster);
    }

    private static readonly DocumentProblem NoState = new(
        "no-state",
        "No State's name stands under 'Executive summary' or in the introduction; give --state when it is taken into a register.");

    private static StateReading Known(string name, Roster roster)
    {
        var code = roster.ByName(name)?.Code;
        return new StateReading(name, code, code is not null ? null : new DocumentProblem(
            "unknown-state",
            $"The roster has no State called '{name}'; import it with --kind states, or correct the name."));
    }

    private static DocumentProblem TwoStates(Passage first, Passage second) => new(
        "two-states",
        $"The file holds summaries of two States, '{first.Text}' and '{second.Text}'; split it and read each part by itself.",
        second.Paragraph.Index);

    // The last title with text under it: contents have one without.
    private static string? UnderTitle(Outline outline, Roster roster)
    {
        var lines = outline.Of(HeadingRole.ExecutiveSummary).Where(section => section.Passages.Count > 0)
            .Select(section => section.Passages.Where(line => MayBeName(line, roster)).ToList()).LastOrDefault(names => names.Count > 0);
        return lines is null ? null : (lines.Find(line => roster.ByName(line.Text) is not null) ?? lines[0]).Text;
    }

    // Lines above the title are the masthead's: of them only a name that the roster knows is taken.
    private static string? BeforeIntroduction(Outline outline, Roster roster)
    {
        var lines = outline.Preamble.Where(line => MayBeName(line, roster)).ToList();
        var known = lines.FindLast(line => roster.ByName(line.Text) is not null);
        var hasTitle = outline.Of(HeadingRole.ExecutiveSummary).Any();
        return (known ?? (hasTitle ? null : lines.FindLast(line => line.LooksLikeHeading)))?.Text;
    }

    // Two introductions, each with chapters after it, are two summaries; so are two States under one title.
    private static (Passage First, Passage Second)? Second(Outline outline, Roster roster)
    {
        var states = outline.Of(HeadingRole.ExecutiveSummary).SelectMany(section => section.Passages.Where(line => MayBeName(line, roster)))
            .Concat(outline.Preamble.Where(line => MayBeName(line, roster)))
            .Where(line => roster.ByName(line.Text) is not null).DistinctBy(line => roster.ByName(line.Text)).ToList();
        if (states.Count > 1)
        {
            return (states[0], states[1]);
        }

        var introductions = outline.Sections.Where(section => section.Role == HeadingRole.Introduction).ToList();
        var lines = outline.Of(HeadingRole.ExecutiveSummary).SelectMany(section => section.Passages.Where(line => MayBeName(line, roster))).ToList();
        return introductions.Count > 1 && lines.Count > 1 && lines[^1].Paragraph.Index > introductions[0].Heading.Paragraph
            ? (lines[0], lines[^1])
            : null;
    }

    // Digits mark a date or a symbol, unless the roster knows the name with them.
    private static bool MayBeName(Passage passage, Roster roster)
    {
        var text = passage.Text;
        return text.Length is > 1 and <= LongestName && text[^1] is not ('.' or ':' or ';' or '。') && char.IsLetter(text[0])
            && (!text.Any(char.IsDigit) || roster.ByName(text) is not null) && !text.Contains('/', StringComparison.Ordinal) && !Wording.IsMastheadLine(text);
    }
}
