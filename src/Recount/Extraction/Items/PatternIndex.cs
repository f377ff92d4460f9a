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
    private readonly int[] _stemLengths;

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

        _stemLengths = [.. _stems.Keys.Select(stem => stem.Length).Distinct().Order()];
    }

    /// <summary>The longest matches, left to right, none overlapping.</summary>
    public List<Hit> Longest(Word[] words, int from, int to)
    {
        var (hits, here) = (new List<Hit>(), new List<Hit>());
        for (var at = from; at < to;)
        {
            var best = default(Hit);
            FindAt(words, at, to, here);
            foreach (var hit in here)
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
        var here = new List<Hit>();
        for (var at = from; at < to; at++)
        {
            FindAt(words, at, to, here);
            foreach (var hit in here)
            {
                yield return hit;
            }
        }
    }

    private void FindAt(Word[] words, int at, int to, List<Hit> hits)
    {
        hits.Clear();
        if (words[at].Kind == WordKind.Citation)
        {
            return;
        }

        Add(words[at].Form);
        if (words[at].MayJoin)
        {
            Add(words[at].Form[1..]);
        }

        void Add(string form)
        {
            if (_words.TryGetValue(form, out var exact))
            {
                Match(exact);
            }

            foreach (var length in _stemLengths)
            {
                if (length <= form.Length && _stemLookup.TryGetValue(form.AsSpan(0, length), out var stems))
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
