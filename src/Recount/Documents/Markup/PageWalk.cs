using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Recount.Documents.Markup;

/// <summary>Walks a page's elements in reading order and leaves its paragraphs.</summary>
internal sealed partial class PageWalk
{
    private readonly List<SourceParagraph> _paragraphs = [];
    private readonly ParagraphText _text = new();
    private readonly ItemNumbers _numbers = new();

    /// <summary>The marks of notes that were met, with the paragraph that they stand in.</summary>
    private readonly Dictionary<string, int> _marks = [];
    private int _characters;
    private int _tables;
    private int _depth;
    private bool _lineEnded;
    private PageState _state = new();

    /// <summary>A list item's sign until its first paragraph takes it.</summary>
    private string? _label;

    public List<SourceNote> Notes { get; } = [];

    public List<string> RunningHeads { get; } = [];

    public static UnreadableDocumentException TooDeep() => new(
        ProblemCode.TooDeep,
        $"the page nests more than {Limits.Depth} elements in each other; save the text as .docx or .txt.");

    public void Read(IElement element)
    {
        if (++_depth > Limits.Depth)
        {
            throw TooDeep();
        }

        var outer = _state;
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data);
            }
            else if (child is IElement inner)
            {
                ReadElement(inner);
                _state = outer;
            }
        }

        _depth--;
    }

    public List<SourceParagraph> Finish()
    {
        EndParagraph(keepEmpty: false);
        return _paragraphs;
    }

    private void ReadElement(IElement element)
    {
        if (PageElements.IsUnseen(element))
        {
            return;
        }

        _state = _state.With(PageElements.EmphasisOf(element));
        switch (element.LocalName)
        {
            case "br":
                ReadLineBreak();
                break;
            case "sup" when IsNoteMark(element):
                break;
            case "input":
                Append((element as IHtmlInputElement)?.Type is "checkbox" or "radio"
                    ? element.HasAttribute("checked") ? "☒" : "☐"
                    : "");
                break;
            case "table":
                ReadTable(element);
                break;
            case "li":
                ReadItem(element);
                break;
            case "nav" or "footer":
                ReadApart(element, RunningHeads);
                break;
            default:
                ReadOther(element);
                break;
        }
    }

    private void ReadOther(IElement element)
    {
        if (PageElements.IsNotes(element))
        {
            ReadNotes(element);
        }
        else if (PageElements.IsBlock(element))
        {
            EndParagraph(keepEmpty: false);
            _state = _state with
            {
                ListDepth = element.LocalName is "ul" or "ol" ? _state.ListDepth + 1 : _state.ListDepth,
                HeadingLevel = PageElements.HeadingLevelOf(element) ?? _state.HeadingLevel,
            };
            Read(element);
            EndParagraph(keepEmpty: element.LocalName == "p");
        }
        else
        {
            Read(element);
        }
    }

    private void ReadItem(IElement element)
    {
        EndParagraph(keepEmpty: false);
        _label = _numbers.LabelOf(element);
        Read(element);
        EndParagraph(keepEmpty: _label is not null);
        _label = null;
    }

    /// <summary>One line break is a space; two, or one before a typed bullet, end the paragraph.</summary>
    private void ReadLineBreak()
    {
        if (_lineEnded)
        {
            EndParagraph(keepEmpty: false);
        }

        _text.AppendSpace();
        _lineEnded = true;
    }

    private void Append(string text)
    {
        var seen = text.AsSpan().Trim();
        if (_lineEnded && !seen.IsEmpty)
        {
            if (PageElements.StartsWithBullet(seen))
            {
                EndParagraph(keepEmpty: false);
            }

            _lineEnded = false;
        }

        _text.Append(text, _state.IsEmphasized);
    }

    private void EndParagraph(bool keepEmpty)
    {
        _lineEnded = false;
        var (text, emphasized) = _text.Take();
        if (text.Length == 0 && !keepEmpty)
        {
            return;
        }

        _characters += text.Length;
        if (_characters > Limits.Characters || _paragraphs.Count >= Limits.Paragraphs)
        {
            throw new UnreadableDocumentException(ProblemCode.TooLarge, "the page holds too much text; split it.");
        }

        _paragraphs.Add(new SourceParagraph
        {
            Index = _paragraphs.Count,
            Text = text,
            Label = _label,
            Level = _state.ListDepth > 0 ? _state.ListDepth - 1 : null,
            HeadingLevel = _state.HeadingLevel,
            Emphasized = emphasized,
            Cell = _state.Cell,
        });
        _label = null;
    }

    /// <summary>A raised number right behind a word is a note's.</summary>
    private bool IsNoteMark(IElement element)
    {
        var mark = element.TextContent.Trim().Trim('[', ']', '(', ')');
        var isMark = mark.Length is > 0 and <= 3
            && mark.All(c => char.IsAsciiDigit(c) || c == '*')
            && !_text.EndsInSpace
            && _text.Last is { } last
            && (char.IsLetter(last) || char.IsPunctuation(last));
        if (isMark)
        {
            _marks[mark] = _paragraphs.Count;
        }

        return isMark;
    }

    private void ReadNotes(IElement element)
    {
        EndParagraph(keepEmpty: false);
        var items = element.QuerySelectorAll("li");
        for (var i = 0; i < items.Length; i++)
        {
            var text = ParagraphText.Normalize(items[i].TextContent).TrimEnd('↩', '︎', ' ');
            var mark = _numbers.LabelOf(items[i])?.TrimEnd('.') ?? $"{i + 1}";
            Notes.Add(new SourceNote(_marks.GetValueOrDefault(mark, -1), mark, text));
        }
    }

    private void ReadApart(IElement element, List<string> lines)
    {
        EndParagraph(keepEmpty: false);
        var start = _paragraphs.Count;
        Read(element);
        EndParagraph(keepEmpty: false);
        lines.AddRange(_paragraphs.Skip(start).Select(paragraph => paragraph.Text).Where(text => text.Length > 0));
        _paragraphs.RemoveRange(start, _paragraphs.Count - start);
    }
}
