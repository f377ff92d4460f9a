namespace Recount.Convention.Reading;

/// <summary>Reads citations that name the paragraph before the article: <c>subparagraph (c) of paragraph 2 of article 12</c>.</summary>
internal static class InvertedReader
{
    /// <summary>Where the article keyword stands to which the keyword at a token leads; null without one.</summary>
    public static int? Find(TokenStream tokens, int at) => ReadBelow(tokens, at) is { } below ? ArticleBehind(tokens, below.End) : null;

    /// <summary>The citation that starts with the keyword at a token; null if it is none.</summary>
    public static ItemList? Read(TokenStream tokens, int at)
    {
        if (ReadBelow(tokens, at) is not { } below)
        {
            return null;
        }

        if (ArticleBehind(tokens, below.End) is not { } keyword)
        {
            return ReadWithNext(tokens, below);
        }

        if (ItemListReader.Articles(tokens, keyword + 1, tokens[keyword].Is(Roles.Plural)) is not { } articles)
        {
            return null;
        }

        var list = new ItemList { End = articles.End, IsForeign = articles.IsForeign };
        var isPlural = tokens[keyword].Is(Roles.Plural);
        for (var number = 0; number < articles.Places.Count; number++)
        {
            var place = articles.Places[number];
            list.Places.AddRange(number == 0 || isPlural ? below.In(place) : [place]);
        }

        return list;
    }

    /// <summary>"paragraph 1 and subparagraph (b) of paragraph 2 of article 12": the article is behind the second.</summary>
    private static ItemList? ReadWithNext(TokenStream tokens, ItemList below)
    {
        var separator = tokens.SeparatorAt(below.End);
        if (separator.Length == 0 || !tokens.IsInverted(separator.End) || Read(tokens, separator.End) is not { } next)
        {
            return null;
        }

        var list = new ItemList { End = next.End, IsForeign = next.IsForeign };
        list.Places.AddRange(below.In(new Provision(next.Places[0].Article)));
        list.Places.AddRange(next.Places);
        return list;
    }

    /// <summary>Subparagraphs and paragraphs, up to the word before the article.</summary>
    public static ItemList? ReadBelow(TokenStream tokens, int at)
    {
        if (ItemListReader.Below(tokens, at) is not { } first)
        {
            return null;
        }

        // "subparagraph (c) of paragraph 2": letters first, then the paragraph they are in
        var next = SkipOf(tokens, first.End);
        if (first.Places.All(place => place.Paragraph is null) && tokens[next].Is(Roles.Paragraph)
            && (next > first.End || !tokens.Grammar.NeedsOf)
            && ReadBelow(tokens, next) is { } paragraphs)
        {
            var list = new ItemList { End = paragraphs.End };
            list.AddBelow(paragraphs.Places[0], first);
            list.Places.AddRange(paragraphs.Places.Skip(1));
            return list;
        }

        return first;
    }

    private static int? ArticleBehind(TokenStream tokens, int at)
    {
        var next = SkipOf(tokens, at);
        return tokens[next].Is(Roles.Article) && (next > at || !tokens.Grammar.NeedsOf)
            && tokens.IsItemNumber(tokens.SkipFillers(next + 1))
            ? next
            : null;
    }

    private static int SkipOf(TokenStream tokens, int at)
    {
        var next = tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
        var start = next;
        while (tokens[next] is { Kind: TokenKind.Word } word && word.Is(Roles.Of | Roles.Filler)
            && !word.Is(Roles.Article | Roles.Paragraph))
        {
            next++;
        }

        return next > start || !tokens.Grammar.NeedsOf ? next : at;
    }
}
