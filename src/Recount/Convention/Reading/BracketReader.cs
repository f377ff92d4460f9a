namespace Recount.Convention.Reading;

/// <summary>Reads what names a paragraph, letter or roman item by its brackets.</summary>
internal static class BracketReader
{
    private const int Longest = 4;

    /// <summary>The bracket that starts here: <c>(2)</c>, <c>(c)</c>, <c>(ii)</c>, <c>c)</c>, <c>"c"</c>, <c>㈢</c>, <c>(三)</c>; null without one.</summary>
    public static Token? At(string text, int at, CitationGrammar grammar)
    {
        var letter = text[at];
        if (letter is >= '\u3220' and <= '\u3229')
        {
            return new Token(TokenKind.Bracket, at, at + 1, Letter: (char)('a' + letter - '\u3220'));
        }

        var closing = letter switch { '(' => ')', '[' => ']', '"' or '“' or '«' or '„' => '”', _ => '\0' };
        var start = closing == '\0' ? at : SkipSpace(text, at + 1);
        var end = start;
        while (end < text.Length && end - start <= Longest && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var close = SkipSpace(text, end);
        if (end == start || end - start > Longest || close == text.Length
            || (closing == '\0' && (text[end] != ')' || (at > 0 && char.IsLetterOrDigit(text[at - 1]) && !char.IsAsciiDigit(text[at - 1])))))
        {
            return null;
        }

        var isClosed = closing switch
        {
            '\0' => true,
            '”' => text[close] is '"' or '”' or '“' or '»',
            _ => text[close] == closing,
        };
        return isClosed && Inner(text.AsSpan(start, end - start), closing, grammar) is { } inner
            ? inner with { Start = at, End = closing == '\0' ? end + 1 : close + 1 }
            : null;
    }

    private static Token? Inner(ReadOnlySpan<char> inner, char closing, CitationGrammar grammar)
    {
        var bracket = new Token(TokenKind.Bracket, 0, 0);
        if (char.IsAsciiDigit(inner[0]))
        {
            return closing is ')' or ']' && inner.Length <= 2 && int.TryParse(inner, out var number)
                ? bracket with { Number = number }
                : null;
        }

        if (inner.Length == 1 && Letter(inner[0], grammar) is var letter and not '\0')
        {
            return bracket with { Letter = letter, Roman = Roman.Value(inner) };
        }

        return HanNumber.Value(inner) is > 0 and <= 26 and var han ? bracket with { Letter = (char)('a' + han - 1) }
            : Roman.Value(inner) is > 0 and var roman ? bracket with { Roman = roman }
            : null;
    }

    private static char Letter(char letter, CitationGrammar grammar) =>
        char.IsAsciiLetterLower(letter) ? letter : grammar.Letters.GetValueOrDefault(letter);

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;
}
