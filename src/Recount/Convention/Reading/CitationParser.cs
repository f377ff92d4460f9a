namespace Recount.Convention.Reading;

/// <summary>Goes through the tokens of a text once and finds its citations; for all languages but Chinese.</summary>
internal sealed class CitationParser(TokenStream tokens, NormalizedText source, CitationContext context)
{
    private readonly OtherInstrument _instruments = new(tokens, source);
    private readonly List<FoundCitation> _found = [];
    private int _at;

    // the article that a bare paragraph means; none after an article of another instrument
    private int? _article = context.Article;

    public static List<FoundCitation> Read(TokenStream tokens, NormalizedText source, CitationContext context)
    {
        var parser = new CitationParser(tokens, source, context);
        while (parser._at < tokens.Count)
        {
            parser.Next();
        }

        return parser._found;
    }

    private void Next()
    {
        var token = tokens[_at];
        if (token.Kind == TokenKind.SentenceEnd)
        {
            _article = context.Article;
            _at++;
        }
        else if (token.Is(Roles.Article) && ItemListReader.Articles(tokens, _at + 1, token.Is(Roles.Plural)) is { } articles)
        {
            Take(articles);
        }
        else if (token.Is(Roles.Paragraph | Roles.Sub))
        {
            ReadParagraph();
        }
        else if (token.Is(Roles.Chapter) && ChapterReader.Read(tokens, _at) is { } chapters)
        {
            TakeChapters(chapters);
        }
        else if (context.IsArticleCell && StartsCell() && ItemListReader.Articles(tokens, _at, isPlural: true) is { } cell)
        {
            Take(cell);
        }
        else if (ResumesAt() is { } number && ItemListReader.Articles(tokens, number, isPlural: true) is { } more)
        {
            _at = number;
            Take(more);
        }
        else
        {
            _at++;
        }
    }

    /// <summary>Where a list goes on behind its chapter in brackets: "articles 5 to 14 (chapter II) and 51 to 59".</summary>
    private int? ResumesAt()
    {
        if (_found is not [.., { Places.Count: > 0 } articles, { Chapters.Count: > 0 } chapter]
            || chapter.First != articles.Last + 1 || _at != chapter.Last
            || (chapter.EndAt is null && tokens[_at].Kind != TokenKind.Close))
        {
            return null;
        }

        // the bracket of "V)" is one token with its letter
        var separator = tokens.SeparatorAt(chapter.EndAt is null ? _at + 1 : _at);
        return separator.HasAnd && tokens.IsItemNumber(separator.End) && !tokens.IsCount(separator.End, isDoubtful: true)
            ? separator.End
            : null;
    }

    private bool StartsCell() =>
        tokens[_at].Kind == TokenKind.Number && tokens[_at].Number <= 99
        && (_at == 0 || tokens[_at - 1].Kind is TokenKind.Semicolon or TokenKind.Open or TokenKind.Comma || tokens[_at - 1].Is(Roles.Own));

    private void ReadParagraph()
    {
        if (InvertedReader.Read(tokens, _at) is { } inverted)
        {
            Take(inverted);
        }
        else if (InvertedReader.ReadBelow(tokens, _at) is { } relative)
        {
            TakeRelative(relative);
        }
        else
        {
            _at++;
        }
    }

    private void Take(ItemList list)
    {
        var verdict = list.IsForeign ? Instrument.Other : _instruments.Behind(list.End);
        if (verdict == Instrument.Other || (verdict == Instrument.Unnamed && _instruments.IsBefore(_at)))
        {
            Refuse(list.End);
            return;
        }

        _article = list.Places[^1].Article;
        Add(new FoundCitation(_at, list.End, list.Places, []) { IsOwn = verdict == Instrument.Own });
    }

    private void TakeChapters(FoundCitation chapters)
    {
        var verdict = _instruments.Behind(chapters.Last);
        var isDoubtful = tokens[chapters.Last - 1].Kind == TokenKind.Number && verdict != Instrument.Own
            && tokens[chapters.Last].Is(Roles.Of);
        if (verdict == Instrument.Other || isDoubtful || (verdict == Instrument.Unnamed && _instruments.IsBefore(_at)))
        {
            Refuse(chapters.Last);
            return;
        }

        Add(chapters with { IsOwn = verdict == Instrument.Own });
    }

    /// <summary>A paragraph without article: "paragraph 5 of the same article", or of the article just named.</summary>
    private void TakeRelative(ItemList list)
    {
        var end = SameArticle(list.End);
        var isOfAnother = end is null && (_instruments.Behind(list.End) != Instrument.Unnamed
            || (tokens[list.End].Is(Roles.Of) && tokens[list.End].Kind == TokenKind.Word)
            || FollowsNumberedDocument());
        if (_article is not { } article || isOfAnother)
        {
            _at = list.End;
            return;
        }

        Add(new FoundCitation(_at, end ?? list.End, [.. list.In(new Provision(article))], []));
    }

    /// <summary>Where "of the same article" ends; null where it does not stand.</summary>
    private int? SameArticle(int at)
    {
        var next = tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
        if (tokens[next].Is(Roles.Thereof))
        {
            return next + 1;
        }

        while (tokens[next] is { Kind: TokenKind.Word } word && word.Is(Roles.Of | Roles.Filler | Roles.Same) && !word.Is(Roles.Article))
        {
            next++;
        }

        if (!tokens[next].Is(Roles.Article) || tokens.IsItemNumber(next + 1))
        {
            return null;
        }

        return tokens[next + 1].Is(Roles.Same) ? next + 2 : next + 1;
    }

    /// <summary>"recommendation 24, para. 2", "CAC/COSP/2021/10, para. 9": the paragraph is that document's.</summary>
    private bool FollowsNumberedDocument()
    {
        for (var back = _at - 1; back >= Math.Max(0, _at - 8); back--)
        {
            var token = tokens[back];
            if (token.Kind is TokenKind.SentenceEnd or TokenKind.Semicolon || token.Is(Roles.Article))
            {
                return false;
            }

            if (token.Is(Roles.Numbered) || (token.Is(Roles.Law) && (!token.Is(Roles.Acronym) || token.IsCapital))
                || (token.Kind == TokenKind.Slash && tokens[back + 1].Kind == TokenKind.Number))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(FoundCitation citation)
    {
        _found.Add(citation);
        _at = Math.Max(citation.Last, _at + 1);
    }

    /// <summary>Drops a citation of another instrument, and those that "and" or a comma joins to it.</summary>
    private void Refuse(int end)
    {
        var first = _at;
        while (_found.Count > 0 && _found[^1] is { IsOwn: false } joined && IsJoined(joined.Last, first))
        {
            first = joined.First;
            _found.RemoveAt(_found.Count - 1);
        }

        _article = null;
        _at = Math.Max(end, _at + 1);
    }

    private bool IsJoined(int end, int start)
    {
        var separator = tokens.SeparatorAt(end);
        return separator.Length > 0 && separator.HasAnd && separator.End == start;
    }
}
