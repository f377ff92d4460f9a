namespace Recount.Convention.Reading;

/// <summary>What parts two items of a list.</summary>
/// <param name="End">The token behind it.</param>
/// <param name="Length">How many tokens it has; 0: there is none.</param>
internal readonly record struct Separator(int End, int Length, bool HasComma, bool HasAnd);

/// <summary>The tokens of a text, with what can be seen from one of them.</summary>
internal sealed class TokenStream(List<Token> tokens, string text, CitationGrammar grammar)
{
    private static readonly Token Nothing = new(TokenKind.SentenceEnd, 0, 0);

    // what IsInverted found, so that no list is read more than twice
    private readonly Dictionary<int, bool> _inverted = [];
    private int _depth;

    public int Count => tokens.Count;

    public string Text => text;

    public CitationGrammar Grammar => grammar;

    /// <summary>The token at a place; the end of a sentence outside.</summary>
    public Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : Nothing;

    /// <summary>Over words such as "the", "Nos." and "from".</summary>
    public int SkipFillers(int at)
    {
        while (this[at] is { Kind: TokenKind.Word } word && word.Is(Roles.Filler | Roles.From)
            && !word.Is(Roles.Article | Roles.Paragraph | Roles.Sub))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a number of up to three digits stands there that may name an article or paragraph.</summary>
    public bool IsItemNumber(int at) => this[at] is { Kind: TokenKind.Number, Number: <= 999 };

    /// <summary>Whether a number goes on in a way that only domestic laws number: <c>433-1</c>, <c>26 bis</c>.</summary>
    public bool IsForeignNumber(int at) =>
        this[at + 1] is { Kind: TokenKind.Word } word && text.AsSpan(word.Start, word.End - word.Start) is "bis" or "ter" or "quater";

    /// <summary>A dash or a word for "to".</summary>
    public bool IsRange(int at) =>
        this[at].Kind == TokenKind.Dash || (this[at] is { Kind: TokenKind.Word } word && word.Is(Roles.To));

    /// <summary>The separator that starts at a token.</summary>
    public Separator SeparatorAt(int at)
    {
        var (end, hasComma, hasAnd) = (at, false, false);
        if (this[end].Kind is TokenKind.Comma)
        {
            (end, hasComma) = (end + 1, true);
        }

        while (this[end] is { Kind: TokenKind.Word } word && word.Is(Roles.And) || (hasAnd && this[end].Kind == TokenKind.Slash))
        {
            (end, hasAnd) = (end + 1, true);
        }

        if (end == at && this[end].Kind == TokenKind.Slash)
        {
            end++;
        }

        return new Separator(end > at ? SkipFillers(end) : end, end - at, hasComma, hasAnd);
    }

    /// <summary>Whether a number counts things and names no place: <c>12 experts</c>, <c>60 per cent</c>, <c>9 December</c>.</summary>
    /// <param name="isDoubtful">Whether no list was announced, so that any plain word behind it counts.</param>
    public bool IsCount(int at, bool isDoubtful)
    {
        var next = this[at + 1];
        return next.Is(Roles.Unit)
            || (next.Kind == TokenKind.Other && text[next.Start] is '%' or '$')
            || (next.Kind == TokenKind.Dot && next.IsGlued && this[at + 2].Kind == TokenKind.Number && this[at + 2].Number > 99)
            || (isDoubtful && IsPlainWord(next) && next.End - next.Start > 3 && grammar.NeedsOf && !grammar.HasPrefixes && LooksLikePlural(next));
    }

    /// <summary>Whether the text goes on with plain words.</summary>
    public bool StartsPlainText(int at) => IsPlainWord(this[at]);

    /// <summary>Whether nothing more of a citation can follow.</summary>
    public bool EndsCitation(int at) =>
        this[at].Kind is TokenKind.Close or TokenKind.Semicolon or TokenKind.SentenceEnd;

    /// <summary>The bracket, or single letter without brackets, at a token; null without one.</summary>
    public Token? LetterAt(int at)
    {
        var token = this[at];
        if (token.Kind == TokenKind.Bracket)
        {
            return token;
        }

        if (token.Kind == TokenKind.Word && token.End - token.Start == 1)
        {
            var letter = text[token.Start];
            var latin = char.IsAsciiLetterLower(letter) ? letter : grammar.Letters.GetValueOrDefault(letter);
            return latin == '\0' || token.Is(Roles.To | Roles.And | Roles.Of)
                ? null
                : token with { Kind = TokenKind.Bracket, Letter = latin };
        }

        return null;
    }

    /// <summary>Whether a number is followed by a paragraph of its own: <c>8, para. 5</c> or <c>8 (5)</c>.</summary>
    public bool HasParagraphBehind(int at)
    {
        var next = this[at + 1].Kind == TokenKind.Comma ? at + 2 : at + 1;
        return (this[next].Is(Roles.Paragraph) && this[next].Kind == TokenKind.Word && !IsInverted(next))
            || (next == at + 1 && this[next] is { Kind: TokenKind.Bracket, Number: >= 0 });
    }

    /// <summary>Whether the keyword at a token starts an inverted citation: <c>paragraph 2 of article 12</c>.</summary>
    public bool IsInverted(int at)
    {
        const int deepest = 6;
        if (_inverted.TryGetValue(at, out var answer) || _depth == deepest)
        {
            return answer;
        }

        _depth++;
        answer = InvertedReader.Find(this, at) is not null;
        _depth--;
        _inverted[at] = answer;
        return answer;
    }

    private static bool IsPlainWord(Token token) =>
        token.Kind == TokenKind.Word
        && (token.Roles & ~(Roles.Stop | Roles.Unit | Roles.Filler | Roles.Law | Roles.NotLaw | Roles.Ordinal)) == Roles.None;

    private bool LooksLikePlural(Token word) => text[word.End - 1] is 's';
}
