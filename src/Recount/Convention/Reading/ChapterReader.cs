namespace Recount.Convention.Reading;

/// <summary>Reads chapters: <c>chapters II and V</c>, <c>chapter two</c>, <c>الفصلان الثاني والخامس</c>.</summary>
internal static class ChapterReader
{
    /// <summary>The chapters behind the keyword at a token; null without any.</summary>
    public static FoundCitation? Read(TokenStream tokens, int keyword)
    {
        List<int> chapters = [];
        var at = tokens.SkipFillers(keyword + 1);
        int? endAt = null;
        var end = at;
        var first = tokens[at];
        while (Number(tokens[at]) is > 0 and var number && AreWrittenAlike(first, tokens[at]))
        {
            chapters.Add(number);
            endAt = tokens[at] is { Kind: TokenKind.Bracket } bracket ? bracket.End - 1 : null;
            end = at + 1;
            var separator = tokens.SeparatorAt(BehindName(tokens, end));
            var isRange = tokens.IsRange(end);
            at = isRange ? tokens.SkipFillers(end + 1) : separator.End;
            if (endAt is not null || (!isRange && separator.Length == 0))
            {
                break;
            }

            if (isRange && Number(tokens[at]) is var last && last > number)
            {
                chapters.AddRange(Enumerable.Range(number + 1, last - number - 1));
            }
        }

        return chapters.Count == 0 ? null : new FoundCitation(keyword, end, [], chapters) { EndAt = endAt };
    }

    // "chapters II (preventive measures) and V": over the name in brackets, where another chapter follows.
    private static int BehindName(TokenStream tokens, int at)
    {
        const int longest = 8;
        var close = at + 1;
        while (close < at + longest && tokens[close].Kind == TokenKind.Word && !tokens[close].Is(Roles.Article))
        {
            close++;
        }

        var isName = tokens[at].Kind == TokenKind.Open && tokens[close].Kind == TokenKind.Close && close > at + 1;
        return isName && tokens.SeparatorAt(close + 1) is { HasAnd: true } and && Number(tokens[and.End]) > 0 ? close + 1 : at;
    }

    // "chapter II, or three quarters of all": a number in words goes on with no chapter in Roman numerals.
    private static bool AreWrittenAlike(Token first, Token other) => IsInWords(first) == IsInWords(other);

    private static bool IsInWords(Token token) => token is { Kind: TokenKind.Word, Roman: 0 } && token.Is(Roles.Ordinal);

    private static int Number(Token token) => token switch
    {
        { Kind: TokenKind.Word, Roman: > 0 } => token.Roman,
        { Kind: TokenKind.Word } when token.Is(Roles.Ordinal) => token.Number,
        { Kind: TokenKind.Bracket, Roman: > 0 } when token.End - token.Start <= 4 => token.Roman, // "V)" in "(chapter V)"
        { Kind: TokenKind.Number, Number: >= 1 and <= 8 } => token.Number,
        _ => 0,
    };
}
