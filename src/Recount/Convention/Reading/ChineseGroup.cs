namespace Recount.Convention.Reading;

/// <summary>Segments that belong together: <c>第12条第2款(c)项和第52条第5款</c>.</summary>
internal sealed class ChineseGroup(string text, CitationGrammar grammar, int first, int? article)
{
    private Provision _current;

    public List<Provision> Places { get; } = [];

    public List<int> Chapters { get; } = [];

    /// <summary>Whether it has a number that no article of the Convention bears.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>The last article named; null without one.</summary>
    public int? Article { get; private set; }

    public int End { get; private set; } = first;

    /// <summary>The length of a separator or range mark; 0 without one.</summary>
    public static int SeparatorLength(string text, int at, out bool isRange)
    {
        isRange = false;
        if (at >= text.Length)
        {
            return 0;
        }

        var rest = text.AsSpan(at);
        if (rest[0] is '至' or '到' or '-' or '–' or '—' or '~')
        {
            isRange = true;
            return rest.Length > 1 && rest[1] == rest[0] ? 2 : 1;
        }

        foreach (var separator in (ReadOnlySpan<string>)[", 和", "以及", "及其", "、", "和", "及", "与", "或", ",", "并"])
        {
            if (rest.StartsWith(separator, StringComparison.Ordinal))
            {
                return separator.Length;
            }
        }

        return 0;
    }

    public bool Read()
    {
        var at = End;
        var from = End;
        var isRange = false;
        var isAdjacent = false;
        while (true)
        {
            var segment = new ChineseSegment(text, grammar, at);
            if (!segment.Read() || !Take(segment, isRange, isAdjacent))
            {
                break;
            }

            End = segment.End;
            at = SkipSpace(End);
            var length = SeparatorLength(text, at, out isRange);
            isAdjacent = length == 0;
            at = SkipSpace(at + length);
            if (at >= text.Length || !StartsSegment(at, isAdjacent))
            {
                break;
            }
        }

        return End > from;
    }

    private bool StartsSegment(int at, bool isAdjacent) =>
        text[at] == '第' || BracketReader.At(text, at, grammar) is not null
        || (!isAdjacent && (char.IsAsciiDigit(text[at]) || HanNumber.IsNumeral(text[at])))
        || (char.IsAsciiLetterLower(text[at]) && at + 1 < text.Length && text[at + 1] == '项');

    private bool Take(ChineseSegment segment, bool isRange, bool isAdjacent)
    {
        var isFirst = true;
        if (segment.Unit == ChineseUnit.Chapter)
        {
            TakeChapters(segment, isRange);
            return true;
        }

        if (segment.Unit is not ChineseUnit.Article && _current.Article == 0)
        {
            if (article is null || Places.Count > 0)
            {
                return Places.Count == 0 && article is null; // without article it says nothing, but is gone over
            }

            _current = new Provision(article.Value);
        }

        foreach (var number in segment.Numbers)
        {
            Add(Place(segment.Unit, number), isDeeper: isFirst && isAdjacent, isRange: number.IsRangeEnd || (isFirst && isRange), number);
            isFirst = false;
        }

        return true;
    }

    private void TakeChapters(ChineseSegment segment, bool isRange)
    {
        foreach (var number in segment.Numbers)
        {
            if ((number.IsRangeEnd || isRange) && Chapters.Count > 0 && number.Value <= 8)
            {
                Chapters.AddRange(Enumerable.Range(Chapters[^1] + 1, Math.Max(0, number.Value - Chapters[^1] - 1)));
            }

            IsForeign |= number.Value > 8;
            Chapters.Add(number.Value);
        }
    }

    private Provision Place(ChineseUnit unit, ChineseNumber number)
    {
        switch (unit)
        {
            case ChineseUnit.Article:
                IsForeign |= number.Value > 99;
                Article = number.Value;
                return new Provision(number.Value);
            case ChineseUnit.Paragraph:
                // "第(1)款" has its number in brackets
                return number.Value > 0 || number.Brackets is not [{ Number: > 0 } bracket]
                    ? new Provision(_current.Article, Math.Max(number.Value, 1))
                    : new Provision(_current.Article, bracket.Number);
            case ChineseUnit.Item:
                return _current with { Item = Math.Clamp(ItemNumber(number), 1, 12) };
            default:
                return number.Value is > 0 and <= 26 ? _current with { Letter = (char)('a' + number.Value - 1), Item = null } : _current;
        }
    }

    /// <summary>Of "(二)目", "(ii)目" or "2目".</summary>
    private static int ItemNumber(ChineseNumber number) => number switch
    {
        { Value: > 0 } => number.Value,
        { Brackets: [{ Roman: > 0 } roman, ..] } => roman.Roman,
        { Brackets: [{ Letter: not '\0' } letter, ..] } => letter.Letter - 'a' + 1,
        { Brackets: [{ Number: > 0 } digits, ..] } => digits.Number,
        _ => 1,
    };

    private void Add(Provision place, bool isDeeper, bool isRange, ChineseNumber number)
    {
        foreach (var bracket in place.Item is null ? number.Brackets : [])
        {
            place = Below(place, bracket, number.Value == 0);
        }

        if (isRange && Places.Count > 0)
        {
            Places.AddRange(ConventionText.Expand(Places[^1], place).Skip(1));
        }
        else
        {
            if (isDeeper && Places.Count > 0 && Places[^1].Contains(place))
            {
                Places.RemoveAt(Places.Count - 1);
            }

            Places.Add(place);
        }

        _current = place;
    }

    private static Provision Below(Provision place, Token bracket, bool isOnly)
    {
        if (bracket.Number > 0)
        {
            return place with { Paragraph = bracket.Number };
        }

        if (bracket.Letter == '\0' || (place.Letter is not null && !isOnly && bracket.Roman > 0))
        {
            return place with { Item = bracket.Roman };
        }

        var isItem = place.Letter is not null && bracket.Roman > 0 && ConventionText.Has(place with { Item = bracket.Roman });
        return isItem ? place with { Item = bracket.Roman } : place with { Letter = bracket.Letter, Item = null };
    }

    private int SkipSpace(int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
