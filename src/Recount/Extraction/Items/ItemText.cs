using Recount.Convention;

namespace Recount.Extraction.Items;

/// <summary>An item's text with its words and citations, and the place of each word.</summary>
internal sealed class ItemText
{
    private readonly Hit[] _signals;
    private readonly List<(int Start, int End)> _denied = [];

    /// <summary>Reads a text.</summary>
    public ItemText(string text, RulePack pack, Citations citations)
    {
        (Text, Pack, Citations) = (text, pack, citations);
        Words = TextWords.Of(text, citations.Spans);
        _signals = [.. pack.Signals.All(Words, 0, Words.Length)];
    }

    /// <summary>As given.</summary>
    public string Text { get; }

    /// <summary>The language's words.</summary>
    public RulePack Pack { get; }

    /// <summary>What it cites.</summary>
    public Citations Citations { get; }

    /// <summary>In their order.</summary>
    public Word[] Words { get; }

    /// <summary>Index of the first word that begins at or behind a character.</summary>
    public int WordAt(int character)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].Start < character ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The index behind the "and" or "as well as" that stands at a word; that word's own where none does.</summary>
    public int BehindAnd(int word) => Behind(word, "and-word");

    /// <summary>The index behind the "first," or "namely" that stands at a word; that word's own where none does.</summary>
    public int BehindOrdinal(int word) => Behind(word, "ordinal");

    /// <summary>Whether an example or a detail begins at a word: "including", "in particular".</summary>
    public bool Opens(int word) => SignalsIn(word, Words.Length).TakeWhile(hit => hit.Start == word).Any(hit => hit.Name == "opener");

    private int Behind(int word, string name)
    {
        var behind = word;
        foreach (var hit in SignalsIn(word, Words.Length))
        {
            if (hit.Start > word)
            {
                break;
            }

            behind = hit.Name == name ? Math.Max(behind, hit.End) : behind;
        }

        return behind;
    }

    /// <summary>The signals that stand wholly between two words, in the order of their first words.</summary>
    public IEnumerable<Hit> SignalsIn(int from, int to)
    {
        var (low, high) = (0, _signals.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _signals[middle].Start < from ? (middle + 1, high) : (low, middle);
        }

        for (; low < _signals.Length && _signals[low].Start < to; low++)
        {
            if (_signals[low].End <= to)
            {
                yield return _signals[low];
            }
        }
    }

    /// <summary>Whether no citation covers a character.</summary>
    public bool IsOutsideCitations(int character)
    {
        var word = WordAt(character + 1) - 1;
        return word < 0 || Words[word].Kind != WordKind.Citation || Words[word].End <= character;
    }

    /// <summary>The citations that stand wholly in a stretch of characters, but for those under which nothing is asked.</summary>
    public IEnumerable<CitationSpan> CitedIn(int start, int end) =>
        Citations.Spans.Where(span => span.Start >= start && span.End <= end
            && !_denied.Exists(denied => span.Start >= denied.Start && span.End <= denied.End));

    /// <summary>Leaves out what is cited where the text says that nothing is asked for.</summary>
    public void Deny(IEnumerable<(int Start, int End)> stretches) => _denied.AddRange(stretches);

    /// <summary>Where the "but" stands behind a denial, in characters; the start where nothing is denied.</summary>
    public int BeforeContrast(int start, int end)
    {
        var signals = SignalsIn(WordAt(start), WordAt(end)).ToList();
        var none = signals.Find(hit => hit.Name == "none");
        var but = signals.Find(hit => hit.Name == "contrast" && none.End > 0 && hit.Start >= none.End);
        return but.End > 0 ? Words[but.Start].Start : start;
    }

    /// <summary>The chapters cited in a stretch, each once.</summary>
    public IEnumerable<Chapter> CitedChapters(int start, int end) =>
        CitedIn(start, end).SelectMany(span => span.Chapters).Distinct();

    /// <summary>The stretch without white space and closing marks at its ends.</summary>
    public (int Start, int End) Trim(int start, int end, bool keepsStop)
    {
        while (start < end && (char.IsWhiteSpace(Text[start]) || Text[start] is ',' or ';' or ':' or '，' or '；' or '：' or '、' or '؛' or '،' or '–' or '—'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is ';' or ',' or '；' or '，' or '؛' or '،'
            || (!keepsStop && Text[end - 1] is '.' or '。' && !IsAbbreviation(end - 1))))
        {
            end--;
        }

        return (start, end);
    }

    private bool IsAbbreviation(int stop) => stop > 1 && Text[stop - 2] == '.';
}
