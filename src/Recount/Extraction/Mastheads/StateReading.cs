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
        var titles = TitleName.Find(outline, HeadingRole.ExecutiveSummary, language).ToList();
        if (Second(outline, roster, titles) is var (first, second) && first.Name != second.Name)
        {
            return new StateReading(null, null, TwoStates(first, second));
        }

        var name = titles.Find(title => roster.ByName(title.Name) is not null)?.Name
            ?? UnderTitle(outline, roster) ?? BeforeIntroduction(outline, roster)
            ?? TitleName.Find(outline, HeadingRole.Introduction, language).FirstOrDefault()?.Name
            ?? titles.FirstOrDefault()?.Name ?? StateMention.Find(outline, language, roster);
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

    private static DocumentProblem TwoStates(NamedPlace first, NamedPlace second) => new(
        "two-states",
        $"The file holds summaries of two States, '{first.Name}' and '{second.Name}'; split it and read each part by itself.",
        second.Paragraph);

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
    private static (NamedPlace First, NamedPlace Second)? Second(Outline outline, Roster roster, List<NamedPlace> titles)
    {
        var under = outline.Of(HeadingRole.ExecutiveSummary).SelectMany(section => section.Passages.Where(line => MayBeName(line, roster))).ToList();
        var states = under.Concat(outline.Preamble.Where(line => MayBeName(line, roster))).Select(Place).Concat(titles)
            .Where(named => roster.ByName(named.Name) is not null).DistinctBy(named => roster.ByName(named.Name)).ToList();
        if (states.Count > 1)
        {
            states.Sort((one, other) => one.Paragraph.CompareTo(other.Paragraph));
            return (states[0], states[1]);
        }

        var introductions = outline.Sections.Where(section => section.Role == HeadingRole.Introduction).ToList();
        return introductions.Count > 1 && under.Count > 1 && under[^1].Paragraph.Index > introductions[0].Heading.Paragraph
            ? (Place(under[0]), Place(under[^1]))
            : null;
    }

    private static NamedPlace Place(Passage line) => new(line.Text, line.Paragraph.Index);

    // Digits mark a date or a symbol, unless the roster knows the name with them.
    private static bool MayBeName(Passage passage, Roster roster)
    {
        var text = passage.Text;
        return text.Length is > 1 and <= LongestName && text[^1] is not ('.' or ':' or ';' or '。') && char.IsLetter(text[0])
            && (!text.Any(char.IsDigit) || roster.ByName(text) is not null) && !text.Contains('/', StringComparison.Ordinal) && !Wording.IsMastheadLine(text);
    }
}
