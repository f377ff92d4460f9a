using System.Runtime.InteropServices;
using Recount.Documents;

namespace Recount.Extraction.Outlines;

/// <summary>Tells headings from text, by their wording first and by their looks second.</summary>
internal sealed class HeadingFinder(SourceDocument document, HeadingLexicon lexicon)
{
    private const int LongestHeading = 320;

    private readonly IReadOnlyList<SourceParagraph> _paragraphs = document.Paragraphs;

    /// <summary>The heading that a paragraph is or begins with; null where it is text.</summary>
    public Heading? Find(int index)
    {
        var paragraph = _paragraphs[index];
        if (paragraph.Text.Length == 0 || !StandsAlone(paragraph))
        {
            return null;
        }

        var line = Line.Of(paragraph);
        if (line.Text.Length == 0)
        {
            return FindBelowNumber(index, line);
        }

        return FindWhole(index, line) ?? FindSplit(index, line) ?? (line.IsBullet ? null : RunInHeading.Find(lexicon, line));
    }

    /// <summary>A heading with its number that stands in the middle of a paragraph, at or after a place; null without one.</summary>
    public (Heading Heading, int Start)? FindInside(SourceParagraph paragraph, int from) =>
        RunInHeading.FindInside(lexicon, paragraph, from);

    private Heading? FindWhole(int index, Line line)
    {
        if (line.Text.Length > LongestHeading || line.IsListOfContents)
        {
            return null;
        }

        var words = Word.Of(line.Text);
        var wording = lexicon.Read(CollectionsMarshal.AsSpan(words));
        return HeadingRules.RoleOf(wording, line, words.Count) is { } role
            ? Continue(line.ToHeading(role, wording, line.Text, index))
            : null;
    }

    // A heading over two lines: the first one says too little alone.
    private Heading? FindSplit(int index, Line line)
    {
        var mayGoOn = line.LooksLikeHeading && !line.IsBullet && line.Text[^1] is not ('.' or ';' or ':' or '。');
        if (!mayGoOn || NextLine(index) is not { } next || next.Text.Length + line.Text.Length > LongestHeading)
        {
            return null;
        }

        var joined = line with { Text = $"{line.Text} {next.Text}" };
        var words = Word.Of(joined.Text);
        var wording = lexicon.Read(CollectionsMarshal.AsSpan(words));
        return wording is { Unknown: 0, IsShort: false, Role: { } role } && HeadingRules.RoleOf(wording, joined, words.Count) == role
            ? line.ToHeading(role, wording, joined.Text, next.Paragraph.Index)
            : null;
    }

    private Heading? FindBelowNumber(int index, Line number)
    {
        if (number.IsBullet || Following(index) is not { } next)
        {
            return null;
        }

        var line = Line.Of(next);
        return line.Number is null && line.Text.Length > 0
            ? FindWhole(next.Index, line with { Number = number.Number, Depth = number.Depth })
            : null;
    }

    // The second line of a heading whose first line was enough.
    private Heading Continue(Heading heading)
    {
        if (heading.Role is HeadingRole.ExecutiveSummary || NextLine(heading.LastParagraph) is not { } next)
        {
            return heading;
        }

        var words = Word.Of(next.Text);
        var wording = lexicon.Read(CollectionsMarshal.AsSpan(words));
        var isSame = wording.Role is null || wording.Role == heading.Role || wording.IsShort;
        var isLower = char.IsLower(next.Text[0]);
        var goesOn = words.Count is > 0 and <= 16 && wording is { Unknown: 0, Numbers: 0 } && isSame
            && heading.Title[^1] is not ('.' or ':' or '。' or '：')
            && (isLower || (heading.Level is not null && next.Paragraph.HeadingLevel == heading.Level && wording.ChapterNaming == 0
                && wording.Role is null));
        return goesOn
            ? heading with
            {
                Title = $"{heading.Title} {next.Text}",
                Chapters = [.. heading.Chapters.Union(wording.Chapters)],
                LastParagraph = next.Paragraph.Index,
            }
            : heading;
    }

    private Line? NextLine(int index) =>
        Following(index) is { Cell: null } next && Line.Of(next) is { Number: null, IsBullet: false, Text.Length: > 0 } line ? line : null;

    private SourceParagraph? Following(int index)
    {
        for (var next = index + 1; next < _paragraphs.Count && next <= index + 2; next++)
        {
            if (_paragraphs[next].Text.Length > 0)
            {
                return _paragraphs[next];
            }
        }

        return null;
    }

    // In a table only a row of one cell may hold a heading.
    private bool StandsAlone(SourceParagraph paragraph)
    {
        if (paragraph.Cell is not { } cell)
        {
            return true;
        }

        return !IsBeside(paragraph.Index - 1, cell) && !IsBeside(paragraph.Index + 1, cell);
    }

    private bool IsBeside(int index, TableCell cell) =>
        index >= 0 && index < _paragraphs.Count
        && _paragraphs[index].Cell is { } other && other.Table == cell.Table && other.Row == cell.Row && other.Column != cell.Column;
}
