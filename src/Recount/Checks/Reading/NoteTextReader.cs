using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Convention;
using Recount.Documents;

namespace Recount.Checks.Reading;

/// <summary>Puts a document's paragraphs together as a reader sees them: numbered paragraphs, captions, headings with what they tell.</summary>
internal sealed partial class NoteTextReader
{
    private const int LongestHeading = 260;
    private const int MostSkipped = 3;

    private readonly string _file;
    private readonly List<NoteLine> _lines = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _data = [];
    private LineContext _context = LineContext.None;
    private int _last;
    private string? _caption;
    private bool _isOpen;

    private NoteTextReader(string file) => _file = file;

    public static NoteText Read(SourceDocument document, string file)
    {
        var reader = new NoteTextReader(file);
        reader._notes.AddRange(document.Notes.Select(note => note.Text));
        foreach (var paragraph in CountedSentences.LeftOut(document).Where(paragraph => paragraph.Cell is null && paragraph.Text.Length > 0))
        {
            reader.Add(paragraph);
        }

        if (document.Pages is not null)
        {
            reader._data.Clear(); // on pages, numbers without sentences are pieces of drawings
        }

        return new NoteText(file, reader._lines, string.Join(' ', reader._data), reader._notes);
    }

    private void Add(SourceParagraph paragraph)
    {
        var text = WithoutFootnotes(paragraph.Text);
        if (Caption().Match(text) is { Success: true } caption)
        {
            (_caption, _isOpen) = (caption.Groups["number"].Value, false);
            AddCaption(caption.Groups["text"].Value);
        }
        else if (NumberOf(paragraph, text) is var (number, rest))
        {
            _lines.Add(new NoteLine(number, null, rest, _context));
            (_last, _caption, _isOpen) = (number, null, !IsClosed(rest));
            _data.Clear(); // the numbers behind the figures stand at the end
        }
        else if (_data.Count > 0 && !IsHeading(paragraph, text))
        {
            _data.Add(text);
        }
        else if (_isOpen || (_last > 0 && _lines.Count > 0 && char.IsLower(text[0]) && _lines[^1].Number is not null && !IsFootnote(text)))
        {
            _lines[^1] = _lines[^1] with { Text = $"{_lines[^1].Text} {text}" };
            _isOpen = !IsClosed(text);
        }
        else if (_caption is not null && !IsFootnote(text) && !ArticlesInBrackets().IsMatch(text))
        {
            AddCaption(text);
            _caption = null;
        }
        else
        {
            AddOther(paragraph, text);
        }
    }

    private void AddCaption(string text)
    {
        if (text.Length > 0)
        {
            _lines.Add(new NoteLine(null, _caption, text, _context));
            _caption = null;
        }
        else
        {
            _lines.Add(new NoteLine(null, _caption, "", _context));
        }
    }

    private void AddOther(SourceParagraph paragraph, string text)
    {
        if (IsFootnote(text))
        {
            _notes.Add(text);
        }
        else if (!IsHeading(paragraph, text) && Numbers().Count(text) is >= 5 and var numbers && 8 * numbers >= text.Count(' ') && !text.EndsWith('.'))
        {
            _data.Add(text);
        }
        else if (paragraph.HeadingLevel is not null || (text.Length <= LongestHeading && !text.EndsWith('.')))
        {
            _context = Under(text, paragraph.Label is { } label && Section().IsMatch($"{label} "));
        }
        else
        {
            _lines.Add(new NoteLine(Sub().IsMatch(text) && _last > 0 ? _last : null, null, text, _context));
        }
    }

    /// <summary>A heading of articles narrows; one of a chapter or a cycle starts anew; any other of a section ends all.</summary>
    private LineContext Under(string heading, bool isSection)
    {
        var cited = CitationReader.Read(heading, Language.English);
        string[] articles = ArticlesInBrackets().IsMatch(heading)
            ? [.. cited.Provisions.Select(provision => provision.Article.ToString(CultureInfo.InvariantCulture)).Distinct()]
            : [];
        var cycle = Wording.English.CycleOf(heading);
        return articles.Length > 0 ? _context with { Articles = articles }
            : cycle > 0 ? new LineContext(cycle, null, [])
            : cited.Chapters.Count == 1 ? new LineContext(_context.Cycle, cited.Chapters[0].ToString(), [])
            : Section().IsMatch(heading) || isSection ? LineContext.None
            : new LineContext(_context.Cycle, null, []);
    }

    private string WithoutFootnotes(string text)
    {
        foreach (Match note in FootnoteText().Matches(text))
        {
            _notes.Add(note.Groups["text"].Value);
        }

        return FootnoteText().Replace(FootnoteMark().Replace(text, ""), "").Trim() is { Length: > 0 } rest ? rest : text;
    }

    private (int Number, string Text)? NumberOf(SourceParagraph paragraph, string text)
    {
        var typed = paragraph.Label is null ? Typed().Match(text) : Typed().Match($"{paragraph.Label} {text}");
        if (!typed.Success || paragraph.HeadingLevel is not null)
        {
            return null;
        }

        var (number, rest) = (int.Parse(typed.Groups["number"].Value, CultureInfo.InvariantCulture), typed.Groups["text"].Value);
        var follows = number == _last + 1 || (number > _last && number <= _last + 1 + MostSkipped && rest.Length > LongestHeading / 2);
        return follows && !(rest.Length < 60 && !rest.EndsWith('.') && !rest.EndsWith(':') && number != _last + 1) ? (number, rest) : null;
    }

    private static bool IsHeading(SourceParagraph paragraph, string text) =>
        paragraph.HeadingLevel is not null || ArticlesInBrackets().IsMatch(text) || (paragraph.Label is not null && Section().IsMatch($"{paragraph.Label} {text}"));

    private static bool IsClosed(string text) => text.Length == 0 || ".:;!?”’)]".Contains(text[^1], StringComparison.Ordinal);

    private static bool IsFootnote(string text) => TableFootnote().IsMatch(text);

    [GeneratedRegex(@"^Figure (?<number>[IVXLC]+|[0-9]+)(?:[.:]|\b)\s*(?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})\.\s+(?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Typed();

    [GeneratedRegex(@"\(arts?\. ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ArticlesInBrackets();

    [GeneratedRegex(@"^\([a-z]\)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Sub();

    [GeneratedRegex(@"^[IVX]+\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"\[footnoteRef:[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"\s*\[[0-9]+:(?<text>[^\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteText();

    [GeneratedRegex(@"^(?:[a-z*†]|Note:|Notes:|Source:|Sources:)\s+[A-Z]|^(?:Note|Notes|Source|Sources):", RegexOptions.CultureInvariant)]
    private static partial Regex TableFootnote();

    [GeneratedRegex(@"(?<![\w/])[0-9][0-9,.]*(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
