using System.Text.RegularExpressions;
using Recount.Checks.Reading;

namespace Recount.Checks.References;

/// <summary>
/// Finds where a note refers to a part of itself, or to one of a document by its symbol. A paragraph of an article, of a resolution or of any
/// other text is none of the note's; one that may be either is left alone.
/// </summary>
internal sealed class ReferenceReader
{
    private const int Around = 160; // characters before a reference that can tell whose it is

    private readonly ReferenceWording _words;
    private readonly Regex _reference;
    private readonly Regex _several;
    private readonly Regex _number;
    private readonly Regex _other;
    private readonly Regex _own;
    private readonly Regex _see;
    private readonly Regex _otherBehind;
    private readonly Regex _otherBefore;
    private readonly Regex _goesOn;
    private readonly Regex _ofSymbol;
    private readonly Regex _symbolBehind;

    public ReferenceReader(Wording wording)
    {
        _words = wording.References;
        Regex Of(string pattern) => wording.Pattern(_words.Whole(pattern));
        var number = $@"{_words.Number}(?: ?\([a-z]+\))*";
        _reference = Of($@"(?<![\p{{L}}\p{{N}}])(?:{_words.KindPattern}) (?<numbers>{number}(?:{_words.Joint}{number})*)(?![.,]?[0-9]|-?\p{{L}})");
        (_several, _number, _other) = (Of(_words.Several), Of($@"(?<![\p{{L}}\p{{N}}(]){_words.Number}(?!\p{{L}})"), Of($@"\b(?:{_words.Other})"));
        (_own, _see, _otherBehind, _otherBefore) = (Of(_words.Own), Of(_words.See), Of(_words.OtherBehind), Of(_words.OtherBefore));
        (_goesOn, _ofSymbol, _symbolBehind) = (Of(_words.GoesOn), Of(_words.OfSymbol), Of(_words.SymbolBehind));
    }

    /// <summary>The references of a note, in the order of its text, then those of its footnotes.</summary>
    public IEnumerable<NoteReference> Read(NoteText note)
    {
        foreach (var line in note.Lines)
        {
            foreach (var sentence in Sentences.Of(line.Text))
            {
                foreach (var found in Read(sentence, line.Text, new TextPlace(note.File, line.Number, line.Figure, sentence)))
                {
                    yield return found;
                }
            }
        }

        foreach (var found in note.Notes.SelectMany(text => Read(text, text, new TextPlace(note.File, null, null, text))))
        {
            yield return found;
        }
    }

    private IEnumerable<NoteReference> Read(string text, string around, TextPlace place)
    {
        var (end, symbol, wasOther) = (0, (string?)null, false);
        foreach (Match match in _reference.Matches(text))
        {
            var kind = ReferenceWording.KindOf(match);
            var (before, behind) = (text[Math.Max(0, match.Index - Around)..match.Index], text[(match.Index + match.Length)..]);
            var goesOn = end > 0 && _goesOn.IsMatch(text[end..match.Index]);
            if (SymbolOf(before, behind) is { } named)
            {
                (symbol, wasOther) = (named, true);
            }
            else if (!goesOn || _own.IsMatch(behind))
            {
                (symbol, wasOther) = (null, !IsOwn(kind, before, behind, around, place));
            }

            end = match.Index + match.Length;
            int[] numbers = [.. Numbers(match, kind)];
            if (numbers.Length > 0 && (symbol is not null || !wasOther))
            {
                yield return new NoteReference(kind, numbers, symbol, symbol is null ? match.Value : $"{symbol}, {match.Value}", place);
            }
        }
    }

    private string? SymbolOf(string before, string behind) =>
        _ofSymbol.Match(before) is { Success: true } named ? named.Groups["symbol"].Value
        : _symbolBehind.Match(behind) is { Success: true } of ? of.Groups["symbol"].Value
        : null;

    private bool IsOwn(ReferenceKind kind, string before, string behind, string around, TextPlace place)
    {
        if (_own.IsMatch(behind))
        {
            return true;
        }

        if (_otherBehind.IsMatch(behind) || _otherBefore.IsMatch(before))
        {
            return false;
        }

        var isFootnote = place is { Paragraph: null, Figure: null };
        var mayBeOther = isFootnote || (kind == ReferenceKind.Paragraph && !_see.IsMatch(before));
        return !mayBeOther || !_other.IsMatch(around);
    }

    private IEnumerable<int> Numbers(Match match, ReferenceKind kind)
    {
        var numbers = _number.Matches(match.Groups["numbers"].Value).Select(number => number.Value).Where(number => kind != ReferenceKind.Paragraph || char.IsAsciiDigit(number[0]));
        return (_several.IsMatch(match.Groups[ReferenceWording.Code(kind)].Value) ? numbers : numbers.Take(1)).Select(RomanNumber.ValueOf).OfType<int>();
    }
}
