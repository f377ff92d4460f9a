namespace Recount.Notes.Texts;

/// <summary>
/// What people write into a note, by the places of its template: a file with a line <c>[place]</c> before the text of each, which has the
/// template's own lines and rules. A line that begins with <c>;</c> is a remark.
/// </summary>
public sealed record NoteTexts
{
    /// <summary>A note to which nobody has written anything.</summary>
    public static NoteTexts None { get; } = new() { Name = "", Sections = [] };

    /// <summary>The file, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>The texts, in the order of the file.</summary>
    public required IReadOnlyList<NoteSection> Sections { get; init; }

    /// <summary>Whether sentences of it say what needs they rest on.</summary>
    public bool MayRest => Sections.Any(section => section.Text.Contains("needs:", StringComparison.Ordinal));

    /// <summary>Reads a file of texts.</summary>
    /// <exception cref="RecountException">Text stands before the first place, or a place stands twice.</exception>
    public static NoteTexts Read(string text, string name)
    {
        var sections = new List<NoteSection>();
        var (place, line, lines) = (default(string), 0, new List<string>());
        foreach (var (at, read) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (read is ['[', .. var inside, ']'] && !inside.Contains(':', StringComparison.Ordinal))
            {
                Close();
                (place, line) = (inside.Trim(), at + 1);
                if (sections.Find(section => section.Place == place) is { } same)
                {
                    throw new RecountException($"{name}, line {at + 1}: [{place}] stands in line {same.Line} already; write its text there.");
                }
            }
            else if (read.StartsWith(';'))
            {
                lines.Add("");
            }
            else if (place is null && read.Trim().Length > 0)
            {
                throw new RecountException($"{name}, line {at + 1}: found '{NoteMarkup.Short(read)}', expected a place such as [mandates] before the first text.");
            }
            else
            {
                lines.Add(read);
            }
        }

        Close();
        return new NoteTexts { Name = name, Sections = sections };

        void Close()
        {
            if (place is not null && lines.Exists(one => one.Trim().Length > 0))
            {
                sections.Add(new NoteSection(place, string.Join('\n', lines), line));
            }

            lines.Clear();
        }
    }

    /// <summary>The blocks of a note, people's texts in their places.</summary>
    /// <exception cref="RecountException">A text has a fault, or is for a place that the note does not have.</exception>
    /// <param name="untrue">Is told what texts of the last note say that is not so any more, and of those that have no place.</param>
    internal IReadOnlyList<NoteBlock> FillIn(IReadOnlyList<NoteBlock> blocks, NotePage page, Action<string> untrue)
    {
        var places = blocks.OfType<NotePlace>().Select(place => place.Name).ToList();
        foreach (var gone in Sections.Where(section => section.From is not null && !places.Contains(section.Place)))
        {
            untrue($"{gone.From}: this note has no such place, so its text is not kept.");
        }

        if (Sections.FirstOrDefault(section => section.From is null && !places.Contains(section.Place)) is { } lost)
        {
            throw new RecountException(
                $"{Name}, line {lost.Line}: found [{lost.Place}], which is no place of this note"
                + $"{(NearestMatch.Of(lost.Place, places) is { } near ? $", did you mean [{near}]?" : "")}; places are {string.Join(", ", places)}.");
        }

        return [.. blocks
            .Select(block => block is NotePlace place && Sections.FirstOrDefault(section => section.Place == place.Name) is { } section
                ? place with { Blocks = Page(section).Read(section.Text, section.From ?? Name, section.Line) }
                : block)
            .Where(block => block is not NotePlace { Blocks.Count: 0 })];

        NotePage Page(NoteSection section) => section.From is { } from
            ? page.With(section.Place) with { Lookups = page.Lookups.Telling(why => untrue($"{from}: {why[..^1]}; the words stand in square brackets.")) }
            : page.With(section.Place);
    }

    /// <summary>These texts, and of another's those for places that have none here.</summary>
    public NoteTexts Over(NoteTexts kept) => this with
    {
        Name = Name.Length == 0 ? kept.Name : Name,
        Sections = [.. Sections, .. kept.Sections.Where(section => Sections.All(own => own.Place != section.Place))],
    };
}

/// <summary>The text for one place.</summary>
/// <param name="Place">The place's name in the template.</param>
/// <param name="Text">Lines and rules as in a template.</param>
/// <param name="Line">The line of the file that names the place; 0 where the text comes from elsewhere.</param>
/// <param name="From">Where it comes from, if not from the file of the others.</param>
public sealed record NoteSection(string Place, string Text, int Line, string? From = null);
