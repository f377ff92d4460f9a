namespace Recount.Convention.Reading;

/// <summary>What a unit counts.</summary>
internal enum ChineseUnit
{
    None,
    Article,
    Paragraph,
    Letter,
    Item,
    Chapter,
}

/// <summary>A number with the brackets behind it.</summary>
/// <param name="Value">0: only brackets.</param>
/// <param name="IsRangeEnd">Whether it ends a range that the number before starts.</param>
internal sealed record ChineseNumber(int Value, IReadOnlyList<Token> Brackets, bool IsRangeEnd);

/// <summary>Numbers and the unit behind them: <c>第5、7、12和13条</c>.</summary>
internal sealed class ChineseSegment(string text, CitationGrammar grammar, int start)
{
    public List<ChineseNumber> Numbers { get; } = [];

    public ChineseUnit Unit { get; private set; }

    public int End { get; private set; } = start;

    /// <summary>Whether a letter in brackets with its unit starts here: <c>(c)项</c>.</summary>
    public static bool IsLetterStart(string text, int at, CitationGrammar grammar) =>
        text[at] is '(' or >= '\u3220' and <= '\u3229'
        && BracketReader.At(text, at, grammar) is { Letter: not '\0' } bracket
        && bracket.End < text.Length && text[bracket.End] == '项';

    /// <summary>Reads the segment; false where no number with a unit stands there.</summary>
    public bool Read()
    {
        var isRange = false;
        do
        {
            if (ReadNumber(isRange) is not { } number)
            {
                break;
            }

            Numbers.Add(number);
            SkipSpace();
            Unit = UnitAt(End);
            if (Unit != ChineseUnit.None)
            {
                End++;
                return true;
            }
        }
        while (ReadSeparator(out isRange));

        // "第2款(c)" without its unit
        if (Numbers is [{ Value: 0 }])
        {
            Unit = ChineseUnit.Letter;
            return true;
        }

        return false;
    }

    private ChineseNumber? ReadNumber(bool isRangeEnd)
    {
        SkipSpace();
        if (End < text.Length && text[End] == '第')
        {
            End++;
            SkipSpace();
        }

        var value = ReadValue();
        List<Token> brackets = [];
        while (BracketReader.At(text, Peek(), grammar) is { } bracket)
        {
            brackets.Add(bracket);
            End = bracket.End;
        }

        if (value > 0 && brackets.Count == 0 && End + 1 < text.Length && char.IsAsciiLetterLower(text[End])
            && UnitAt(End + 1) == ChineseUnit.Paragraph)
        {
            brackets.Add(new Token(TokenKind.Bracket, End, End + 1, Letter: text[End])); // 第1a款
            End++;
        }
        else if (value == 0 && brackets.Count == 0 && End + 1 < text.Length && char.IsAsciiLetterLower(text[End])
            && UnitAt(End + 1) == ChineseUnit.Letter)
        {
            brackets.Add(new Token(TokenKind.Bracket, End, End + 1, Letter: text[End])); // c项
            End++;
        }

        return value > 0 || brackets.Count > 0 ? new ChineseNumber(value, brackets, isRangeEnd) : null;
    }

    private int ReadValue()
    {
        var first = End;
        while (End < text.Length && char.IsAsciiDigit(text[End]))
        {
            End++;
        }

        if (End > first)
        {
            return End - first > 3 ? 1000 : int.Parse(text.AsSpan(first, End - first), System.Globalization.CultureInfo.InvariantCulture);
        }

        while (End < text.Length && HanNumber.IsNumeral(text[End]))
        {
            End++;
        }

        return HanNumber.Value(text.AsSpan(first, End - first));
    }

    private bool ReadSeparator(out bool isRange)
    {
        SkipSpace();
        isRange = false;
        var before = End;
        var length = ChineseGroup.SeparatorLength(text, End, out isRange);
        End += length;
        SkipSpace();
        var goesOn = length > 0 && End < text.Length
            && (text[End] == '第' || char.IsAsciiDigit(text[End]) || HanNumber.IsNumeral(text[End]) || BracketReader.At(text, End, grammar) is not null);
        End = goesOn ? End : before;
        return goesOn;
    }

    private int Peek()
    {
        var at = End;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return Math.Min(at, text.Length - 1);
    }

    private void SkipSpace()
    {
        while (End < text.Length && text[End] == ' ')
        {
            End++;
        }
    }

    private ChineseUnit UnitAt(int at) => at >= text.Length ? ChineseUnit.None : text[at] switch
    {
        '条' => ChineseUnit.Article,
        '款' => ChineseUnit.Paragraph,
        '项' => ChineseUnit.Letter,
        '目' => ChineseUnit.Item,
        '章' => ChineseUnit.Chapter,
        _ => ChineseUnit.None,
    };
}
