using Recount.Documents;
using Recount.Extraction.Mastheads;

namespace Recount.Extraction.Outlines;

/// <summary>Divides a document by its headings.</summary>
internal sealed class OutlineReader
{
    private readonly SourceDocument _document;
    private readonly HeadingFinder _finder;
    private readonly List<Passage> _preamble = [];
    private readonly List<Section> _sections = [];
    private readonly List<Heading> _chapterHeadings = [];
    private bool _isTopicalDeeper;

    private OutlineReader(SourceDocument document, Language language)
    {
        _document = document;
        _finder = new HeadingFinder(document, HeadingLexicon.Of(language));
    }

    private Section? Current => _sections.Count > 0 ? _sections[^1] : null;

    /// <summary>The outline of a document in a language.</summary>
    /// <param name="part">The paragraphs that are read.</param>
    public static Outline Read(SourceDocument document, Language language, Range part)
    {
        var reader = new OutlineReader(document, language);
        var (first, count) = part.GetOffsetAndLength(document.Paragraphs.Count);
        for (var at = first; at < first + count; at++)
        {
            at = reader.Take(document.Paragraphs[at]);
        }

        return new Outline(reader._preamble, OutlineRepair.Mend(reader._sections, reader._chapterHeadings, language));
    }

    /// <returns>The last paragraph that was taken.</returns>
    private int Take(SourceParagraph paragraph)
    {
        if (paragraph.Text.Length == 0)
        {
            return paragraph.Index;
        }

        if (_finder.Find(paragraph.Index) is { } heading && Fits(heading, paragraph))
        {
            Open(heading);
            var last = _document.Paragraphs[heading.LastParagraph];
            if (heading.BodyStart is { } body && body < last.Text.Length)
            {
                Add(last, body);
            }

            return heading.LastParagraph;
        }

        if (Current is { IsTopical: true } section && UnknownHeading.Of(paragraph, section.Heading, _document.MediaType) is { } other)
        {
            _sections.Add(new Section { Role = HeadingRole.Other, Chapters = [], Heading = other });
            return paragraph.Index;
        }

        Add(paragraph, 0);
        return paragraph.Index;
    }

    private void Add(SourceParagraph paragraph, int start)
    {
        if (_finder.FindInside(paragraph, start) is not var (heading, at))
        {
            (Current?.Passages ?? _preamble).Add(new Passage(paragraph, start, paragraph.Text.Length));
            return;
        }

        var end = paragraph.Text.AsSpan(0, at).TrimEnd().Length;
        if (end > start)
        {
            (Current?.Passages ?? _preamble).Add(new Passage(paragraph, start, end));
        }

        Open(heading);
        if (heading.BodyStart is { } body && body < paragraph.Text.Length)
        {
            Add(paragraph, body);
        }
    }

    // Words that open a section elsewhere may be an item's or a column's heading where they stand.
    private bool Fits(Heading heading, SourceParagraph paragraph)
    {
        if (heading.Role == HeadingRole.Chapter && heading.ChapterNaming == HeadingWording.Naming.Name)
        {
            var seen = _chapterHeadings.Where(other => other.ChapterNaming == HeadingWording.Naming.Number);
            return seen.All(other => Cycles.Of(other.Chapters[0]) == Cycles.Of(heading.Chapters[0]));
        }

        if (Current is not { Role: HeadingRole.Needs or HeadingRole.GoodPractices or HeadingRole.Challenges } section)
        {
            return true;
        }

        var isSame = heading.Role == section.Role && heading.Chapters.Count == 0 && heading.Depth == 0;
        if (isSame && (paragraph.Cell is not null || section.Passages.Count == 0 || heading.BodyStart is not null))
        {
            return false;
        }

        var isPlain = paragraph.HeadingLevel is null && heading.Depth < 2;
        return !(section.Role == HeadingRole.Needs && heading is { Role: HeadingRole.GoodPractices, IsShort: true } && isPlain);
    }

    private void Open(Heading heading)
    {
        if (heading.Role == HeadingRole.Chapter)
        {
            OpenChapter(heading);
            return;
        }

        if (heading.Role is HeadingRole.ExecutiveSummary or HeadingRole.Introduction && _chapterHeadings.Count > 0)
        {
            SetMastheadApart(heading);
        }

        var above = _chapterHeadings.LastOrDefault();
        var isForBoth = _chapterHeadings.Count > 1 && _isTopicalDeeper && above is not null && heading.IsAtLeast(above) == true;
        var isNamed = heading.Chapters.Count > 0 && heading.Role is not (HeadingRole.Introduction or HeadingRole.ExecutiveSummary);
        _isTopicalDeeper |= above is not null && heading.IsAtLeast(above) == false;
        _sections.Add(new Section
        {
            Role = heading.Role,
            Chapters = isNamed ? heading.Chapters : isForBoth || above is null ? [] : above.Chapters,
            Heading = heading,
            IsInherited = !isNamed && !isForBoth && above is not null,
        });
    }

    // Above a second summary stand its masthead and the name of its State, not the last items of the first one.
    private void SetMastheadApart(Heading heading)
    {
        if (Current is not { } section)
        {
            return;
        }

        var title = new Section { Role = HeadingRole.ExecutiveSummary, Chapters = [], Heading = heading };
        if (heading.Role == HeadingRole.Introduction && section.Passages is [.., { Text: { Length: < 90 } text } last]
            && text[^1] is not ('.' or ';' or ':') && LeadingMark.Of(text).Kind == MarkKind.None)
        {
            section.Passages.Remove(last);
            title.Passages.Add(last);
        }

        if (section.IsTopical && section.Passages.FindIndex(line => Masthead.Opens(line.Text)) is >= 0 and var start)
        {
            section.Passages.RemoveRange(start, section.Passages.Count - start);
        }

        if (title.Passages.Count > 0)
        {
            _sections.Add(title);
        }
    }

    private void OpenChapter(Heading heading)
    {
        if (Current is { IsTopical: true } section && IsBelow(heading, section))
        {
            _sections.Add(new Section { Role = section.Role, Chapters = heading.Chapters, Heading = section.Heading });
            return;
        }

        _chapterHeadings.Add(heading);
        _sections.Add(new Section { Role = HeadingRole.Chapter, Chapters = heading.Chapters, Heading = heading });
    }

    // A chapter's name inside a section divides the section; elsewhere it opens the chapter.
    private bool IsBelow(Heading chapter, Section section) => chapter.IsAtLeast(section.Heading) switch
    {
        true => false,
        false => !_chapterHeadings.Any(other => other.Level is not null && other.Level == chapter.Level),
        null => _chapterHeadings.Any(other => other.Chapters.Intersect(chapter.Chapters).Any())
            || (section.Passages.Count == 0 && section.Chapters.Count == 0),
    };
}
