namespace Recount.Convention.Reading;

/// <summary>Tells from what stands before a Chinese citation whose articles it names.</summary>
internal sealed class ChineseInstrument(string text, CitationGrammar grammar)
{
    private const int Reach = 40;

    /// <summary>Whether another instrument is named directly before: <c>《刑法》</c>, <c>宪法</c>, <c>第12号法</c>.</summary>
    public bool IsOther(int at)
    {
        var end = SkipBack(at);
        if (end > 0 && text[end - 1] is '》' or '〉')
        {
            return !IsOwnTitle(end);
        }

        var word = TrailingWord(end);
        return EndsWith(word, Roles.Law) && !EndsWith(word, Roles.NotLaw);
    }

    /// <summary>Whether a title in book marks stands directly before.</summary>
    public bool HasTitle(int at) => SkipBack(at) is > 0 and var end && text[end - 1] is '》' or '〉';

    /// <summary>Whether "of the same article" stands directly before.</summary>
    public bool IsSameArticle(int at)
    {
        var word = TrailingWord(at);
        return EndsWith(word, Roles.Same);
    }

    private bool IsOwnTitle(int end)
    {
        var start = text.LastIndexOfAny(['《', '〈'], end - 1, Math.Min(end, Reach));
        if (start < 0)
        {
            return false;
        }

        var title = text.AsSpan(start + 1, end - start - 2).Trim();
        return grammar.Meaning(title).Roles.HasFlag(Roles.Own);
    }

    /// <summary>Over spaces, "的" and a year or number in brackets.</summary>
    private int SkipBack(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '的')
        {
            at--;
        }

        if (at > 0 && text[at - 1] == ')' && text.LastIndexOf('(', at - 1, Math.Min(at, 16)) is > 0 and var open
            && text[open - 1] is '》' or '法' or '例')
        {
            return open;
        }

        return at;
    }

    private ReadOnlySpan<char> TrailingWord(int end)
    {
        var start = end;
        while (start > 0 && end - start < 8 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private bool EndsWith(ReadOnlySpan<char> word, Roles role)
    {
        for (var length = 1; length <= word.Length; length++)
        {
            if ((grammar.Meaning(word[^length..]).Roles & role) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
