using System.Text;
using System.Text.RegularExpressions;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>
/// Reads the lines that a template gives: <c># </c> to <c>#### </c> headings, <c>1. </c> a numbered paragraph, <c>(a) </c> a
/// subparagraph, whatever their number, <c>!figure KEY</c> and <c>!table KEY</c> places, <c>!place NAME</c> one for people's text, <c>!write PLACE | </c> a
/// place for people's text with a reminder, <c>!write </c> a reminder alone; anything else is plain text. A blank line ends a block.
/// </summary>
public static partial class NoteMarkup
{
    /// <summary>The blocks of a rendered template.</summary>
    /// <exception cref="RecountException">A line starts with a mark that does not exist.</exception>
    public static IReadOnlyList<NoteBlock> Read(string text) => [.. Lines(text).Select(Block)];

    /// <summary>The blocks of a rendered template in which numbers are marked.</summary>
    internal static IReadOnlyList<NoteBlock> Read(string text, TieMarks marks) => [.. Lines(text).Select(Block).Select(block => Tied(block, marks))];

    private static NoteBlock Tied(NoteBlock block, TieMarks marks)
    {
        switch (block)
        {
            case NoteParagraph paragraph:
                var (text, spans) = marks.Read(paragraph.Text);
                return paragraph with { Text = text, Spans = spans };
            case NoteHeading heading:
                return heading with { Text = marks.Read(heading.Text).Text };
            case NotePlace place:
                return place with { Blocks = [.. place.Blocks.Select(inner => Tied(inner, marks))] };
            default:
                return block;
        }
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        var pending = new StringBuilder();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Append(""))
        {
            var starts = line.Length == 0 || Starts(line);
            if (starts && pending.Length > 0)
            {
                lines.Add(pending.ToString());
                pending.Clear();
            }

            pending.Append(pending.Length > 0 && line.Length > 0 ? " " : "").Append(line);
        }

        return lines;
    }

    private static bool Starts(string line) =>
        line.StartsWith('#') || line.StartsWith('!') || Numbered().IsMatch(line);

    private static NoteBlock Block(string line) => line switch
    {
        ['#', '#', '#', '#', ' ', .. var text] => new NoteHeading(4, text),
        ['#', '#', '#', ' ', .. var text] => new NoteHeading(3, text),
        ['#', '#', ' ', .. var text] => new NoteHeading(2, text),
        ['#', ' ', .. var text] => new NoteHeading(1, text),
        _ when Numbered().Match(line) is { Success: true } number => new NoteParagraph(
            number.Value[0] == '(' ? NoteParagraphKind.Sub : NoteParagraphKind.Numbered, line[number.Length..])
        {
            Name = number.Groups["name"] is { Success: true } name ? name.Value : null,
        },
        _ when line.StartsWith("!figure ", StringComparison.Ordinal) => new NoteFigure(line[8..].Trim()),
        _ when line.StartsWith("!table ", StringComparison.Ordinal) => new NoteTablePlace(line[7..].Trim()),
        _ when line.StartsWith("!write ", StringComparison.Ordinal) && line.IndexOf(" | ", StringComparison.Ordinal) is > 0 and var bar =>
            new NotePlace(line[7..bar].Trim(), [new NoteParagraph(NoteParagraphKind.ToWrite, line[(bar + 3)..].Trim())]),
        _ when line.StartsWith("!write ", StringComparison.Ordinal) => new NoteParagraph(NoteParagraphKind.ToWrite, line[7..]),
        _ when line.StartsWith("!place ", StringComparison.Ordinal) => new NotePlace(line[7..].Trim(), []),
        ['!' or '#', ..] => throw new RecountException(
            $"note template: found '{Short(line)}', expected a line that starts with #, ##, ###, ####, '1. ', '(a) ', !figure, !table, !place or !write."),
        _ => new NoteParagraph(NoteParagraphKind.Plain, line),
    };

    [GeneratedRegex(@"^(?:[0-9]{1,3}\.|\([a-z]\)) +(?:\[#(?<name>[a-z0-9_]{1,30})\] *)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    internal static string Short(string line) => line.Length <= 40 ? line : line[..40] + "…";
}
