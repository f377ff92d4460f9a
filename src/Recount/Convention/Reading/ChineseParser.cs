namespace Recount.Convention.Reading;

/// <summary>Finds citations in Chinese, where the unit stands behind the number: <c>第52条第5款和第6款</c>.</summary>
internal sealed class ChineseParser(string text, CitationGrammar grammar, CitationContext context)
{
    private readonly List<FoundCitation> _found = [];
    private readonly ChineseInstrument _instruments = new(text, grammar);
    private int? _article = context.Article;

    /// <summary>The citations of a text; their bounds are characters of the normalised text.</summary>
    public static List<FoundCitation> Read(NormalizedText source, CitationGrammar grammar, CitationContext context)
    {
        var parser = new ChineseParser(source.Text, grammar, context);
        var at = 0;
        while (at < parser.Length)
        {
            at = parser.Next(at);
        }

        return parser._found;
    }

    private int Length => text.Length;

    private int Next(int at)
    {
        if (text[at] == '。')
        {
            _article = context.Article;
            return at + 1;
        }

        if (context.IsArticleCell && char.IsAsciiDigit(text[at]) && StartsCell(at))
        {
            return ReadCell(at);
        }

        return text[at] == '第' || ChineseSegment.IsLetterStart(text, at, grammar) ? ReadGroup(at) : at + 1;
    }

    private bool StartsCell(int at) => at == 0 || text[at - 1] is ' ' or ';' or ',' or '、' or '(';

    /// <summary>In a cell the usual forms of other scripts are used too: <c>52 (5)</c>.</summary>
    private int ReadCell(int at)
    {
        var source = NormalizedText.Of(text[at..]);
        var english = CitationGrammar.Of(Language.English);
        var tokens = new TokenStream(Lexer.Read(source, english), source.Text, english);
        if (ItemListReader.Articles(tokens, 0, isPlural: true) is not { IsForeign: false } list)
        {
            return at + 1;
        }

        var end = at + tokens[list.End - 1].End;
        _found.Add(new FoundCitation(at, end, list.Places, []));
        return end;
    }

    private int ReadGroup(int at)
    {
        var reader = new ChineseGroup(text, grammar, at, _instruments.IsSameArticle(at) || !_instruments.HasTitle(at) ? _article : null);
        if (!reader.Read())
        {
            return at + 1;
        }

        if (_instruments.IsOther(at) || reader.IsForeign)
        {
            _article = null;
            return reader.End;
        }

        _article = reader.Article ?? _article;
        if (reader.Places.Count + reader.Chapters.Count > 0)
        {
            _found.Add(new FoundCitation(at, reader.End, reader.Places, reader.Chapters));
        }

        return reader.End;
    }
}
