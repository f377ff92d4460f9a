namespace Recount.Convention.Reading;

/// <summary>Cuts a normalised text into tokens, each character once.</summary>
internal sealed class Lexer(NormalizedText source, CitationGrammar grammar)
{
    private readonly List<Token> _tokens = new(source.Text.Length / 4);
    private readonly string _text = source.Text;
    private int _at;

    public static List<Token> Read(NormalizedText source, CitationGrammar grammar)
    {
        var lexer = new Lexer(source, grammar);
        while (lexer._at < source.Text.Length)
        {
            lexer.Next();
        }

        return lexer._tokens;
    }

    private void Next()
    {
        var letter = _text[_at];
        if (letter == ' ')
        {
            _at++;
        }
        else if (BracketReader.At(_text, _at, grammar) is { } bracket)
        {
            Add(bracket);
        }
        else if (char.IsAsciiDigit(letter) || IsMisreadNumber())
        {
            ReadNumber();
        }
        else if (char.IsLetter(letter))
        {
            ReadWord();
        }
        else
        {
            Add(new Token(Mark(letter), _at, _at + 1, MarkRoles(letter)));
        }
    }

    private TokenKind Mark(char letter) => letter switch
    {
        '(' or '[' => TokenKind.Open,
        ')' or ']' => TokenKind.Close,
        ',' => TokenKind.Comma,
        ';' => TokenKind.Semicolon,
        '-' or '–' or '—' => TokenKind.Dash,
        '/' => TokenKind.Slash,
        '.' when IsSentenceEnd() => TokenKind.SentenceEnd,
        '.' => TokenKind.Dot,
        '?' or '!' or '؟' => TokenKind.SentenceEnd,
        '&' or '§' => TokenKind.Word,
        _ => TokenKind.Other,
    };

    private static Roles MarkRoles(char letter) => letter switch
    {
        '&' => Roles.And,
        '§' => Roles.Paragraph,
        '°' => Roles.Filler,
        _ => Roles.None,
    };

    private bool IsSentenceEnd()
    {
        var next = _at + 1;
        while (next < _text.Length && _text[next] == ' ')
        {
            next++;
        }

        return next == _text.Length || (next > _at + 1 && !char.IsLower(source.OriginalAt(next)) && !char.IsAsciiDigit(_text[next]));
    }

    /// <summary>Whether a scan has made a number of two digits into letters: <c>l2</c>, <c>I5</c>.</summary>
    private bool IsMisreadNumber()
    {
        var end = _at;
        var digits = 0;
        while (end < _text.Length && IsDigitLike(end))
        {
            digits += char.IsAsciiDigit(_text[end++]) ? 1 : 0;
        }

        return digits > 0 && end - _at <= 3 && (end == _text.Length || !char.IsLetterOrDigit(_text[end]));
    }

    private bool IsDigitLike(int at) => char.IsAsciiDigit(_text[at]) || source.OriginalAt(at) is 'I' or 'l' or 'O';

    private void ReadNumber()
    {
        var end = _at;
        var value = 0;
        var isMisread = IsMisreadNumber();
        while (end < _text.Length && (isMisread ? IsDigitLike(end) : char.IsAsciiDigit(_text[end])))
        {
            var digit = _text[end] switch { 'i' or 'l' => 1, 'o' => 0, var plain => plain - '0' };
            value = Math.Min((value * 10) + digit, 100_000);
            end++;
        }

        var tail = end;
        while (tail < _text.Length && char.IsLetter(_text[tail]))
        {
            tail++;
        }

        var suffix = _text.AsSpan(end, tail - end);
        if (suffix is "er" && grammar.Language == Language.French)
        {
            end = tail;
        }
        else if (suffix.Length > 1 && char.IsAsciiLetter(suffix[0]))
        {
            Add(new Token(TokenKind.Other, _at, tail)); // 26bis, 14th
            return;
        }

        Add(new Token(TokenKind.Number, _at, end, Number: value));
    }

    private void ReadWord()
    {
        var end = _at;
        while (end < _text.Length && char.IsLetter(_text[end]))
        {
            end++;
        }

        if (grammar.HasPrefixes && _text[_at] is 'و' or 'ف' && end - _at > 2
            && grammar.Meaning(_text.AsSpan(_at, end - _at)).Roles == Roles.None
            && IsKnown(_at + 1, end))
        {
            Add(new Token(TokenKind.Word, _at, _at + 1, Roles.And));
        }

        var start = _at;
        var word = _text.AsSpan(start, end - start);
        var (length, roles) = grammar.Phrase(word, _text.AsSpan(start));
        var number = -1;
        if (length > 0)
        {
            end = start + length;
        }
        else
        {
            (roles, number) = grammar.Meaning(word);
        }

        if (grammar.Language == Language.French && word is "premier" && _tokens.Count > 0 && _tokens[^1].Is(Roles.Article))
        {
            Add(new Token(TokenKind.Number, start, end, Number: 1));
            return;
        }

        var roman = Roman.Value(word);
        Add(new Token(TokenKind.Word, start, end, roles, number, Roman: roman, IsCapital: char.IsUpper(source.OriginalAt(start))));
        if (_at < _text.Length && _text[_at] == '\'')
        {
            _at++;
        }
    }

    private bool IsKnown(int start, int end)
    {
        var word = _text.AsSpan(start, end - start);
        return grammar.Meaning(word).Roles != Roles.None || grammar.Phrase(word, _text.AsSpan(start)).Length > 0;
    }

    private void Add(Token token)
    {
        var isGlued = _tokens.Count > 0 && _tokens[^1].End == token.Start;
        _tokens.Add(token with { IsGlued = isGlued });
        _at = token.End;
    }
}
