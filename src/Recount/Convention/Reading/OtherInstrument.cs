namespace Recount.Convention.Reading;

/// <summary>Whose articles a citation names.</summary>
internal enum Instrument
{
    /// <summary>The text does not say.</summary>
    Unnamed,

    /// <summary>The United Nations Convention against Corruption.</summary>
    Own,

    /// <summary>A domestic law, another convention, a resolution …</summary>
    Other,
}

/// <summary>Tells from the words around a citation whether it is one of the Convention.</summary>
internal sealed class OtherInstrument(TokenStream tokens, NormalizedText source)
{
    private const int Reach = 10;

    private CitationGrammar Grammar => tokens.Grammar;

    /// <summary>What the words behind a citation say: <c>of the Penal Code</c>, <c>CPC</c>, <c>(Anti-Corruption Act)</c>.</summary>
    /// <param name="at">The token behind the citation.</param>
    public Instrument Behind(int at)
    {
        var hasComma = tokens[at].Kind == TokenKind.Comma;
        var hasBracket = tokens[at].Kind == TokenKind.Open;
        var start = hasComma || hasBracket ? at + 1 : at;
        if (tokens[start] is { Kind: TokenKind.Word } word && word.Is(Roles.Of) && !hasBracket)
        {
            var next = tokens.SkipFillers(start + 1);
            return tokens[next].Is(Roles.Chapter) ? BehindChapter(next) : Named(start + 1, needsCapitals: false);
        }

        return Grammar.NeedsOf || hasComma || hasBracket
            ? Named(start, needsCapitals: true)
            : Named(start, needsCapitals: false);
    }

    /// <summary>Whether the words before a citation name another instrument: <c>Act No. 12 of 2014, art. 3</c>.</summary>
    public bool IsBefore(int start)
    {
        var at = start - 1;
        while (tokens[at] is { Kind: TokenKind.Word } and var filler && filler.Is(Roles.Filler | Roles.Of | Roles.And | Roles.Same)
            && !filler.Is(Roles.Law) && at >= start - 3)
        {
            if (filler.Is(Roles.Same))
            {
                return Nearest(at - 1) == Instrument.Other; // "the Act, in its article 8"
            }

            at--;
        }

        // "the Penal Code (art. 15)" is article 15 of the Convention, on the Penal Code
        if (at != start - 1 || tokens[at].Kind == TokenKind.Open)
        {
            return false;
        }

        // "Model law: arts. 26 and 35" is a heading; "Act No. 12 of 2014: art. 3" is a law's
        var isHeading = tokens[at].Kind == TokenKind.Other && tokens.Text[tokens[at].Start] == ':';
        if (tokens[at].Kind == TokenKind.Comma)
        {
            at--;
        }

        return IsNameEnding(at, isHeading);
    }

    /// <summary>What the last instrument named before a token in its sentence is.</summary>
    public Instrument Nearest(int at)
    {
        for (var back = at; back >= Math.Max(0, at - (2 * Reach)); back--)
        {
            var token = tokens[back];
            if (token.Kind == TokenKind.SentenceEnd)
            {
                break;
            }

            if (token.Is(Roles.Own | Roles.Convention))
            {
                return Instrument.Own;
            }

            if (token.Is(Roles.Law))
            {
                return Instrument.Other;
            }
        }

        return Instrument.Unnamed;
    }

    /// <summary>Whether a law's name, or its number, ends at a token.</summary>
    /// <param name="needsNumber">Whether the name alone is not enough.</param>
    private bool IsNameEnding(int at, bool needsNumber)
    {
        var hasNumber = false;
        var words = 0;
        for (var back = at; back >= Math.Max(0, at - Reach); back--)
        {
            var token = tokens[back];
            if (token.Is(Roles.Law) && !token.Is(Roles.NotLaw))
            {
                return token.Is(Roles.Acronym) ? IsUpper(token)
                    : hasNumber || (!needsNumber && IsProper(back) && (words == 0 || (words <= 2 && Grammar.AdjectivesFollow)));
            }

            if (token.Is(Roles.Convention))
            {
                return Around(back, back) == Instrument.Other && (words == 0 || IsProper(back));
            }

            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Bracket && token.Number >= 0))
            {
                hasNumber = true;
            }
            else if (token.Kind == TokenKind.Word && !token.Is(Roles.Article | Roles.Paragraph | Roles.Sub | Roles.Chapter | Roles.Own))
            {
                words += token.Is(Roles.Of | Roles.Filler) && hasNumber ? 0 : 1;
                if (!hasNumber && (words > 2 || !Grammar.AdjectivesFollow))
                {
                    return false;
                }
            }
            else if (token.Kind is not (TokenKind.Dash or TokenKind.Slash or TokenKind.Dot or TokenKind.Open or TokenKind.Close or TokenKind.Other)
                || (token.Kind is TokenKind.Open or TokenKind.Close && !hasNumber && back != at))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a law is a certain one: with a capital, after a capital, or with the article glued to it.</summary>
    private bool IsProper(int at)
    {
        var token = tokens[at];
        return token.IsCapital
            || tokens[at - 1] is { Kind: TokenKind.Word, IsCapital: true, IsGlued: false } before && !before.Is(Roles.Filler | Roles.Of)
            || (Grammar.HasPrefixes && tokens.Text.AsSpan(token.Start).StartsWith("ال", StringComparison.Ordinal));
    }

    private bool IsUpper(Token token) =>
        char.IsUpper(source.OriginalAt(token.Start)) && char.IsUpper(source.OriginalAt(token.End - 1));

    private Instrument BehindChapter(int at)
    {
        var next = at + 1;
        while (tokens[next] is { Kind: TokenKind.Word } word && (word.Roman > 0 || word.Is(Roles.And | Roles.Ordinal)) && next < at + Reach)
        {
            next++;
        }

        return tokens[next].Is(Roles.Of) || !Grammar.NeedsOf ? Behind(next) : Instrument.Unnamed;
    }

    /// <summary>The instrument that a phrase names.</summary>
    /// <param name="needsCapitals">Whether only an unbroken run of capitalised words may lead to it.</param>
    private Instrument Named(int start, bool needsCapitals)
    {
        for (var at = start; at < start + Reach; at++)
        {
            var token = tokens[at];
            if (token.Is(Roles.Thereof))
            {
                return Nearest(start - 1) == Instrument.Other ? Instrument.Other : Instrument.Unnamed;
            }

            if (token.Is(Roles.NotLaw) || IsEnd(token, needsCapitals, at == start))
            {
                return Instrument.Unnamed;
            }

            if (token.Is(Roles.Own))
            {
                return Instrument.Own;
            }

            if (token.Is(Roles.Convention))
            {
                return needsCapitals && !token.IsCapital ? Instrument.Unnamed : Around(start, at);
            }

            if (token.Is(Roles.Law) && (!token.Is(Roles.Acronym) || IsUpper(token)) && (!needsCapitals || token.IsCapital || (at > start && IsProper(at))))
            {
                return Instrument.Other;
            }
        }

        return Instrument.Unnamed;
    }

    private static bool IsEnd(Token token, bool needsCapitals, bool isFirst) => token.Kind switch
    {
        TokenKind.Word when token.Is(Roles.Stop | Roles.Paragraph | Roles.Chapter) => true,
        TokenKind.Word when token.Is(Roles.Article) => true,
        TokenKind.Word when needsCapitals =>
            !token.IsCapital && !token.Is(Roles.Law | Roles.Own | Roles.Convention | Roles.Thereof)
            && (isFirst || !token.Is(Roles.Of | Roles.And | Roles.Filler)),
        TokenKind.Word or TokenKind.Number or TokenKind.Dash or TokenKind.Dot or TokenKind.Slash or TokenKind.Other => false,
        _ => true,
    };

    /// <summary>Which convention stands at a token.</summary>
    /// <param name="start">Where its phrase starts.</param>
    private Instrument Around(int start, int at)
    {
        for (var before = start; before < at; before++)
        {
            if (tokens[before] is { Kind: TokenKind.Word } word && !word.Is(Roles.Filler | Roles.Of | Roles.Same | Roles.Own)
                && !Grammar.OwnBefore.Contains(tokens.Text[word.Start..word.End]))
            {
                return Instrument.Other;
            }
        }

        var rest = tokens.Text.AsSpan(tokens[at].End).TrimStart();
        if (StartsWith(rest, Grammar.OwnAfter))
        {
            return Instrument.Own;
        }

        var next = at + 2;
        while (tokens[next].Is(Roles.Filler | Roles.Of))
        {
            next++;
        }

        return tokens[at].Is(Roles.UnnamedConvention) || StartsWith(rest, Grammar.OtherAfter)
            || (StartsWith(rest, Grammar.OtherAfterProper) && tokens[next].IsCapital)
            ? Instrument.Other
            : Instrument.Own;
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (rest.StartsWith(phrase, StringComparison.Ordinal)
                && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
