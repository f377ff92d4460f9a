using System.Text;

namespace Recount.Documents;

/// <summary>Collects a paragraph's characters and leaves the normalised text that <see cref="SourceParagraph"/> promises.</summary>
/// <remarks>
/// Runs of white space become one space, soft hyphens and zero-width marks are left out, a no-break hyphen is a hyphen,
/// the bullets of symbol fonts (private use) are bullets. Knows how far the emphasis at the start reaches.
/// </remarks>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private bool _space;
    private bool _leading = true;
    private int _emphasized;

    /// <summary>Characters so far, without the space that may be due.</summary>
    public int Length => _text.Length;

    /// <summary>The last character that is not white space; null at the start.</summary>
    public char? Last => _text.Length == 0 ? null : _text[^1];

    /// <summary>Whether white space follows <see cref="Last"/>.</summary>
    public bool EndsInSpace => _space;

    /// <summary>Normalises a text that carries no emphasis.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var paragraph = new ParagraphText();
        paragraph.Append(text, emphasized: false);
        return paragraph.Take().Text;
    }

    /// <summary>Adds characters of one format.</summary>
    public void Append(ReadOnlySpan<char> text, bool emphasized)
    {
        while (!text.IsEmpty)
        {
            var other = text.IndexOfAnyExceptInRange(' ', '~');
            AppendPlain(other < 0 ? text : text[..other], emphasized);
            text = other < 0 ? [] : text[other..];
            while (!text.IsEmpty && text[0] is < ' ' or > '~')
            {
                Append(text[0], emphasized);
                text = text[1..];
            }
        }
    }

    /// <summary>Adds a gap: a tab, a line break, the end of a line.</summary>
    public void AppendSpace() => _space = true;

    /// <summary>Adds letters, signs and spaces of ASCII, up to two spaces in a row at a time.</summary>
    private void AppendPlain(ReadOnlySpan<char> text, bool emphasized)
    {
        while (!text.IsEmpty)
        {
            if (text[0] == ' ')
            {
                _space = true;
                text = text.TrimStart(' ');
                continue;
            }

            var gap = text.IndexOf("  ");
            var words = gap < 0 ? text.TrimEnd(' ') : text[..gap];
            Put(words, emphasized);
            text = text[words.Length..];
        }
    }

    private void Append(char character, bool emphasized)
    {
        if (character < ' ' || char.IsWhiteSpace(character) || char.IsControl(character))
        {
            _space = true;
        }
        else if (!IsInvisible(character))
        {
            var plain = SymbolFonts.Plain(character);
            Put(new ReadOnlySpan<char>(ref plain), emphasized);
        }
    }

    private void Put(ReadOnlySpan<char> text, bool emphasized)
    {
        if (_space && _text.Length > 0)
        {
            _text.Append(' ');
        }

        _space = false;
        _text.Append(text);
        _leading &= emphasized;
        if (_leading)
        {
            _emphasized = _text.Length;
        }
    }

    /// <summary>The normalised characters from one length that the text had to another, and where they start in the text that <see cref="Take"/> leaves.</summary>
    public (int Start, string Text) Between(int from, int to)
    {
        var start = from < to && _text[from] == ' ' ? from + 1 : from;
        return IsComposed(_text.ToString())
            ? (start, _text.ToString(start, to - start))
            : (Compose(_text.ToString(0, start)).Length, Compose(_text.ToString(start, to - start)));
    }

    /// <summary>The text and the length of its emphasised start; the collector is empty afterwards.</summary>
    public (string Text, int Emphasized) Take()
    {
        var text = _text.ToString();
        var emphasized = _emphasized;
        if (!IsComposed(text))
        {
            emphasized = Compose(text[..emphasized]).Length;
            text = Compose(text);
            emphasized = Math.Min(emphasized, text.Length);
        }

        _text.Clear();
        (_space, _leading, _emphasized) = (false, true, 0);
        return (text, emphasized);
    }

    private static bool IsComposed(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange('\0', '\u02ff') || (IsWellFormed(text) && text.IsNormalized());

    private static string Compose(string text) =>
        (IsWellFormed(text) ? text : MendSurrogates(text)).Normalize(NormalizationForm.FormC);

    private static bool IsWellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A lone half of a pair becomes U+FFFD, so that offsets stay as they are.</summary>
    private static string MendSurrogates(string text)
    {
        var mended = text.ToCharArray();
        for (var i = 0; i < mended.Length; i++)
        {
            if (!char.IsSurrogate(mended[i]))
            {
                continue;
            }

            if (i + 1 < mended.Length && char.IsSurrogatePair(mended[i], mended[i + 1]))
            {
                i++;
            }
            else
            {
                mended[i] = '\ufffd';
            }
        }

        return new string(mended);
    }

    private static bool IsInvisible(char character) => character is
        '\u00ad' or '\u034f' or '\u061c' or '\u180e' or '\ufeff' or '\ufffc' or '\uffff' or '\ufffe'
        or (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f')
        or (>= '\ufe00' and <= '\ufe0f');
}
