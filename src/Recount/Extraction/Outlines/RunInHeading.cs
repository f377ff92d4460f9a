using System.Buffers;
using System.Runtime.InteropServices;
using Recount.Documents;

namespace Recount.Extraction.Outlines;

/// <summary>Headings that share their paragraph with the text they open.</summary>
internal static class RunInHeading
{
    private const int LongestHeading = 220;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":：.。–—");

    /// <summary>The heading that a paragraph begins with: bold before plain text, before a colon or full stop, or after a number.</summary>
    public static Heading? Find(HeadingLexicon lexicon, Line line)
    {
        var paragraph = line.Paragraph;
        if (paragraph.Emphasized > line.Start + 2 && paragraph.Emphasized < paragraph.Text.Length - 2
            && FindUpTo(lexicon, line, paragraph.Emphasized, isEmphasized: true) is { } emphasized)
        {
            return emphasized;
        }

        var stop = line.Text.AsSpan(0, Math.Min(line.Text.Length, LongestHeading)).IndexOfAny(Stops);
        if (stop > 3 && stop < line.Text.Length - 2 && FindUpTo(lexicon, line, line.Start + stop, isEmphasized: false) is { } closed)
        {
            return closed;
        }

        return line.Depth >= 2 ? FindBeforeNewStart(lexicon, line) : null;
    }

    /// <summary>A numbered heading inside a paragraph, and where its number starts.</summary>
    public static (Heading Heading, int Start)? FindInside(HeadingLexicon lexicon, SourceParagraph paragraph, int from)
    {
        var text = paragraph.Text;
        for (var at = from + 1; at < text.Length - 8; at++)
        {
            if (!char.IsDigit(text[at]) || text[at - 1] != ' ' || text[at + 1] is not ('.' or '-') || !char.IsDigit(text[at + 2]))
            {
                continue;
            }

            var mark = LeadingMark.Of(text[at..]);
            if (mark.Depth < 2)
            {
                continue;
            }

            var line = new Line
            {
                Paragraph = paragraph,
                Text = text[(at + mark.Length)..],
                Start = at + mark.Length,
                Number = mark.Text,
                Depth = mark.Depth,
                IsBullet = false,
                LooksLikeHeading = true,
            };
            if (FindBeforeNewStart(lexicon, line) is { } heading)
            {
                return (heading, at);
            }
        }

        return null;
    }

    private static Heading? FindUpTo(HeadingLexicon lexicon, Line line, int end, bool isEmphasized)
    {
        var title = line.Paragraph.Text[line.Start..end].TrimEnd(' ', '.', ':', '：', '–', '—', '-', '。');
        var words = Word.Of(title);
        var wording = lexicon.Read(CollectionsMarshal.AsSpan(words));
        var head = line with { Text = title, LooksLikeHeading = isEmphasized || line.Depth >= 2 };
        var isSafe = isEmphasized || line.Depth >= 2 || (wording is { IsShort: false, Role: not null } && line.Paragraph.Cell is null);
        return title.Length > 0 && isSafe && wording.Unknown == 0 && HeadingRules.RoleOf(wording, head, words.Count) is { } role
            ? head.ToHeading(role, wording, title, line.Paragraph.Index) with { BodyStart = BodyAt(line.Paragraph.Text, end) }
            : null;
    }

    // "2.4 Technical assistance needs identified Training of …": the heading's words end where an unknown one begins.
    private static Heading? FindBeforeNewStart(HeadingLexicon lexicon, Line line)
    {
        var window = line.Text.AsSpan(0, Math.Min(line.Text.Length, LongestHeading));
        var words = Word.Of(window);
        var known = lexicon.KnownWords(CollectionsMarshal.AsSpan(words), window);
        if (known == 0 || known == words.Count)
        {
            return null;
        }

        var end = words[known - 1].End;
        var wording = lexicon.Read(CollectionsMarshal.AsSpan(words)[..known]);
        return wording is { IsShort: false, Role: { } role, First: <= 2 }
            ? line.ToHeading(role, wording, line.Text[..end], line.Paragraph.Index) with
            {
                BodyStart = BodyAt(line.Paragraph.Text, line.Start + end),
            }
            : null;
    }

    private static int BodyAt(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '.' or ':' or '：' or '–' or '—' or '-' or '。' or ')')
        {
            from++;
        }

        return from;
    }
}
