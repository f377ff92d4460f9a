namespace Recount.Extraction.Items;

/// <summary>A match of a pattern in a text's words.</summary>
/// <param name="Name">The pattern's class.</param>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">The index behind its last one.</param>
internal readonly record struct Hit(string Name, int Start, int End);

/// <summary>Many patterns, found by their first word, so that a text costs what its words cost.</summary>
internal sealed class PatternIndex
{
    private const int StemKey = 3;
    private readonly Dictionary<string, List<Pattern>> _words = [];
    private readonly Dictionary<string, List<Pattern>> _stems = [];
    private readonly Dictionary<string, List<Pattern>>.AlternateLookup<ReadOnlySpan<char>> _stemLookup;

    public PatternIndex(IEnumerable<Pattern> patterns)
    {
        _stemLookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var pattern in patterns)
        {
            foreach (var start in pattern.Starts())
            {
                var (map, key) = start.IsStem
                    ? (_stems, start.Form[..Math.Min(StemKey, start.Form.Length)])
                    : (_words, start.Form);
                map.TryAdd(key, []);
                map[key].Add(pattern);
            }
        }
    }

    /// <summary>The longest matches, left to right, none overlapping.</summary>
    public List<Hit> Longest(Word[] words, int from, int to)
    {
        var hits = new List<Hit>();
        for (var at = from; at < to;)
        {
            var best = default(Hit);
            foreach (var hit in At(words, at, to))
            {
                best = hit.End > best.End ? hit : best;
            }

            if (best.End > at)
            {
                hits.Add(best);
            }

            at = Math.Max(at + 1, best.End);
        }

        return hits;
    }

    /// <summary>Every match, overlapping ones too.</summary>
    public IEnumerable<Hit> All(Word[] words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            foreach (var hit in At(words, at, to))
            {
                yield return hit;
            }
        }
    }

    private List<Hit> At(Word[] words, int at, int to)
    {
        List<Hit> hits = [];
        if (words[at].Kind == WordKind.Citation)
        {
            return hits;
        }

        Add(words[at].Form);
        if (words[at].MayJoin)
        {
            Add(words[at].Form[1..]);
        }

        return hits;

        void Add(string form)
        {
            if (_words.TryGetValue(form, out var exact))
            {
                Match(exact);
            }

            for (var length = 1; length <= Math.Min(StemKey, form.Length); length++)
            {
                if (_stemLookup.TryGetValue(form.AsSpan(0, length), out var stems))
                {
                    Match(stems);
                }
            }
        }

        void Match(List<Pattern> patterns)
        {
            foreach (var pattern in patterns)
            {
                if (pattern.Match(words, at, to) is var end && end > at)
                {
                    hits.Add(new Hit(pattern.Name, at, end));
                }
            }
        }
    }
}
