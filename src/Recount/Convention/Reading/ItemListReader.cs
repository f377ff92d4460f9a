namespace Recount.Convention.Reading;

/// <summary>Reads a list of articles, paragraphs and letters from a token on; goes forward only.</summary>
internal sealed class ItemListReader(TokenStream tokens)
{
    private readonly ItemList _list = new();
    private Provision _current;
    private bool _isParagraphLevel;
    private bool _isPlural;
    private bool _paragraphsArePlural;
    private bool _isInBrackets;
    private int _longest = int.MaxValue;
    private int _at;

    /// <summary>Reads the list behind an article keyword.</summary>
    /// <param name="isPlural">Whether the keyword says that several come.</param>
    public static ItemList? Articles(TokenStream tokens, int at, bool isPlural)
    {
        var reader = new ItemListReader(tokens) { _at = tokens.SkipFillers(at), _isPlural = isPlural };
        return reader.ReadArticles() ? reader._list : null;
    }

    /// <summary>Reads the list behind a keyword for paragraphs or subparagraphs; its places have article 0.</summary>
    /// <param name="at">The keyword.</param>
    public static ItemList? Below(TokenStream tokens, int at)
    {
        const int longest = 40; // such lists may be read twice, so their length is bounded
        var reader = new ItemListReader(tokens) { _at = at, _longest = longest };
        return reader.ReadBelow(isFirst: true) ? reader.ReadRest() : null;
    }

    private bool ReadArticles()
    {
        if (!tokens.IsItemNumber(_at))
        {
            return false;
        }

        StartArticle();
        ReadRest();
        return true;
    }

    private ItemList ReadRest()
    {
        do
        {
            ReadDeeper();
            ReadRange();
            ReadAttached();
        }
        while (_list.Places.Count < _longest && ReadNext());

        Push();
        _list.End = _at;
        return _list;
    }

    private void StartArticle()
    {
        var number = tokens[_at].Number;
        _list.IsForeign |= number > 99 || tokens.IsForeignNumber(_at);
        _current = new Provision(number);
        _isParagraphLevel = false;
        _at++;
    }

    /// <summary>A keyword for paragraphs or subparagraphs and its first item.</summary>
    private bool ReadBelow(bool isFirst)
    {
        var keyword = tokens[_at];
        var next = tokens.SkipFillers(_at + 1);
        if (keyword.Is(Roles.Paragraph) && tokens.IsItemNumber(next) || keyword.Is(Roles.Sub) && tokens.IsItemNumber(next))
        {
            _current = new Provision(_current.Article, tokens[next].Number);
            _isParagraphLevel = true;
            _paragraphsArePlural = keyword.Is(Roles.Plural);
        }
        else if (tokens.LetterAt(next) is { } bracket)
        {
            if (bracket.Number >= 0)
            {
                _current = new Provision(_current.Article, bracket.Number);
            }
            else
            {
                _current = Letter(isFirst ? _current : _current with { Letter = null, Item = null }, bracket, isAdjacent: true);
            }

            _isParagraphLevel = true;
        }
        else
        {
            return false;
        }

        _at = next + 1;
        return true;
    }

    /// <summary>Brackets and dots that go deeper into the current place.</summary>
    private void ReadDeeper()
    {
        while (true)
        {
            var token = tokens[_at];
            if (token.Kind == TokenKind.Dot && token.IsGlued && _current is { Paragraph: null, Letter: null, Article: > 0 }
                && tokens[_at + 1] is { Kind: TokenKind.Number, IsGlued: true, Number: <= 99 } paragraph)
            {
                _current = _current with { Paragraph = paragraph.Number };
                _at += 2;
            }
            else if (token.Kind == TokenKind.Dot && token.IsGlued && _current.Paragraph is not null && _current.Letter is null
                && tokens[_at + 1] is { Kind: TokenKind.Word, IsGlued: true } letter && letter.End - letter.Start == 1)
            {
                _current = _current with { Letter = tokens.Text[letter.Start] };
                _at += 2;
            }
            else if (token.Kind == TokenKind.Word && token.IsGlued && token.End - token.Start == 1
                && tokens[_at - 1].Kind == TokenKind.Number && char.IsAsciiLetterLower(tokens.Text[token.Start]))
            {
                // "para. 2c" is a letter; "art. 12a" is how domestic laws number
                _list.IsForeign |= _current.Paragraph is null;
                _current = _current with { Letter = tokens.Text[token.Start] };
                _at++;
            }
            else if (token.Kind == TokenKind.Bracket && CanGoDeeper(token))
            {
                Deepen(token);
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    private bool CanGoDeeper(Token bracket)
    {
        if (bracket.Number >= 0)
        {
            return _current is { Paragraph: null, Letter: null, Article: > 0 };
        }

        // "article 5 (a) training; (b) advice": the bracket numbers what follows, not a place of the Convention
        var place = Letter(_current, bracket, isAdjacent: true);
        return (ConventionText.Has(place) || _current.Article == 0 || !tokens.StartsPlainText(_at + 1)) && _current.Item is null;
    }

    private void Deepen(Token bracket)
    {
        if (bracket.Number >= 0)
        {
            _current = _current with { Paragraph = bracket.Number };
            return;
        }

        var next = Letter(_current, bracket, isAdjacent: true);
        if (_current.Letter is not null && next.Item is null)
        {
            Push(); // (a)(b): the separator is lost
        }

        _current = next;
    }

    /// <summary>The place of a bracket below or beside another: a letter, or a roman item under a letter.</summary>
    /// <param name="isAdjacent">Whether nothing stands between, so that the bracket goes deeper.</param>
    private static Provision Letter(Provision place, Token bracket, bool isAdjacent)
    {
        var hasItems = place.Letter is not null
            && (place.Article == 0 || ConventionText.Children(place with { Item = null }).Count > 0 || bracket.Letter == '\0');
        var isItem = bracket.Roman > 0 && place.Letter is not null
            && (bracket.Letter == '\0' || (hasItems && (isAdjacent || place.Item is not null)) || (isAdjacent && place.Item is null));
        if (isItem)
        {
            return place with { Item = bracket.Roman };
        }

        return bracket.Letter == '\0'
            ? place with { Letter = null, Item = bracket.Roman }
            : place with { Letter = bracket.Letter, Item = null };
    }

    /// <summary>A range to another number or bracket.</summary>
    private void ReadRange()
    {
        var next = tokens.SkipFillers(_at + 1);
        if (!tokens.IsRange(_at))
        {
            return;
        }

        var first = _current;
        var token = tokens[next];
        if (token.Kind == TokenKind.Number && tokens.IsItemNumber(next))
        {
            if (_isParagraphLevel)
            {
                _current = new Provision(first.Article, token.Number);
            }
            else
            {
                _current = new Provision(token.Number);
                _list.IsForeign |= token.Number > 99 || (token.Number < first.Article && first.Paragraph is null);
            }
        }
        else if (token.Kind == TokenKind.Bracket && IsSibling(token))
        {
            _current = Beside(token);
        }
        else
        {
            return;
        }

        _at = next + 1;
        ReadDeeper();
        AddRange(first);
    }

    private void AddRange(Provision first)
    {
        if (first.Article == 0)
        {
            _list.Places.Add(first);
            _list.RangeEnds.Add(_list.Places.Count);
        }
        else
        {
            _list.Places.AddRange(ConventionText.Expand(first, _current).SkipLast(1));
        }
    }

    private bool IsSibling(Token bracket) => bracket.Number >= 0 ? _current.Paragraph is not null : _current.Letter is not null;

    private Provision Beside(Token bracket) => bracket.Number >= 0
        ? new Provision(_current.Article, bracket.Number)
        : Letter(_current, bracket, isAdjacent: false);

    /// <summary>A paragraph or letter by keyword: <c>, para. 5</c>, <c>(paras. 4 and 5)</c>, <c>, subpara. (c)</c>.</summary>
    private void ReadAttached()
    {
        while (true)
        {
            var next = _at;
            if (tokens[next].Kind is TokenKind.Comma or TokenKind.Open)
            {
                next++;
            }

            var keyword = tokens[next];
            if (!keyword.Is(Roles.Paragraph | Roles.Sub) || (tokens.IsInverted(next) && !IsLetterOfParagraph(next))
                || (_current.Article > 0 && _current.Letter is not null) || (_current.Paragraph is not null && keyword.Is(Roles.Paragraph) && tokens.IsItemNumber(tokens.SkipFillers(next + 1))))
            {
                return;
            }

            var opens = tokens[_at].Kind == TokenKind.Open;
            var start = _at;
            _at = next;
            if (!ReadBelow(isFirst: true))
            {
                _at = start;
                return;
            }

            _isInBrackets |= opens;
            ReadDeeper();
            ReadRange();
        }
    }

    /// <summary>"paragraph 1, subparagraph (a), of article 14": the letter belongs to the paragraph before it.</summary>
    private bool IsLetterOfParagraph(int keyword) =>
        _current is { Article: 0, Paragraph: not null, Letter: null } && tokens[keyword].Is(Roles.Sub)
        && tokens.LetterAt(keyword + 1) is { Number: < 0 };

    /// <summary>Goes over a separator to the next item; false at the end of the list.</summary>
    private bool ReadNext()
    {
        if (_isInBrackets && tokens[_at].Kind == TokenKind.Close)
        {
            _isInBrackets = false;
            _isParagraphLevel = false;
            _at++;
        }

        var separator = tokens.SeparatorAt(_at);
        var next = separator.End;
        var token = tokens[next];
        if (separator.Length == 0)
        {
            return ReadWithoutSeparator();
        }

        if (token.Is(Roles.Paragraph | Roles.Sub))
        {
            return !tokens.IsInverted(next) && ReadAnotherKeyword(next);
        }

        if (token.Kind == TokenKind.Number && tokens.IsItemNumber(next) && !tokens.IsCount(next, isDoubtful: !_isPlural))
        {
            Push();
            _at = next;
            return StartNumber(separator);
        }

        if (token.Kind == TokenKind.Bracket && IsNextBracket(token, next, separator))
        {
            Push();
            _current = token.Number < 0 && _current.Letter is null
                ? _current with { Letter = token.Letter }
                : Beside(token);
            _at = next + 1;
            return true;
        }

        return false;
    }

    private bool ReadAnotherKeyword(int next)
    {
        var (start, current) = (_at, _current);
        _at = next;
        if (!ReadBelow(isFirst: false))
        {
            _at = start;
            return false;
        }

        _list.Places.Add(current);
        return true;
    }

    private bool StartNumber(Separator separator)
    {
        var number = tokens[_at].Number;
        if (_isParagraphLevel && _current.Article > 0 && IsArticleAgain(number, separator))
        {
            StartArticle();
        }
        else if (_isParagraphLevel)
        {
            _current = new Provision(_current.Article, number);
            _at++;
        }
        else
        {
            StartArticle();
        }

        return true;
    }

    /// <summary>Whether a number among paragraphs is an article: followed by a paragraph of its own, or no paragraph
    /// where several articles were announced.</summary>
    private bool IsArticleAgain(int number, Separator separator)
    {
        if (tokens.HasParagraphBehind(_at))
        {
            return true;
        }

        var isParagraph = ConventionText.Has(new Provision(_current.Article, number));
        return _isPlural && !_isInBrackets && number is >= 1 and <= 71 && (_paragraphsArePlural
            ? !isParagraph && separator is { HasComma: true, HasAnd: true }
            : !isParagraph || separator is { HasComma: true, HasAnd: true });
    }

    private bool IsNextBracket(Token bracket, int at, Separator separator)
    {
        if (separator.HasComma && tokens.StartsPlainText(at + 1) && separator.HasAnd)
        {
            return false; // ", and (b) training": it numbers what follows
        }

        return bracket.Number >= 0 ? _current.Paragraph is not null
            : _current.Letter is not null
                || (_current.Paragraph is not null && !separator.HasAnd
                    && ConventionText.Has(_current with { Letter = bracket.Letter }));
    }

    /// <summary>Two numbers side by side: a lost comma or, for a whole chapter, a lost dash.</summary>
    private bool ReadWithoutSeparator()
    {
        var token = tokens[_at];
        if (token.Kind != TokenKind.Number || !tokens.IsItemNumber(_at) || tokens.IsCount(_at, isDoubtful: true) || token.IsGlued)
        {
            return false;
        }

        if (_isParagraphLevel)
        {
            Push();
            _current = new Provision(_current.Article, token.Number);
            _at++;
            return true;
        }

        if (_current.Paragraph is not null || !_isPlural)
        {
            return ReadSpacedParagraph(token);
        }

        Push();
        if (IsWholeChapter(_current.Article, token.Number))
        {
            _list.Places.AddRange(ConventionText.Expand(_current, new Provision(token.Number)).SkipLast(1));
        }

        StartArticle();
        return true;
    }

    /// <summary><c>art. 7 4</c> at the end of a citation.</summary>
    private bool ReadSpacedParagraph(Token token)
    {
        var place = _current with { Paragraph = token.Number };
        if (_current is { Paragraph: null, Letter: null } && ConventionText.Has(place) && tokens.EndsCitation(_at + 1))
        {
            _current = place;
            _at++;
        }

        return false;
    }

    private static bool IsWholeChapter(int first, int last) =>
        Enum.GetValues<Chapter>().Any(chapter =>
            ConventionText.ArticlesOf(chapter).First() == first && ConventionText.ArticlesOf(chapter).Last() == last);

    private void Push() => _list.Places.Add(_current);
}
