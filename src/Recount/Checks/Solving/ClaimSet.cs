namespace Recount.Checks.Solving;

/// <summary>Some of the claims of a text, by their numbers; never changed.</summary>
internal sealed class ClaimSet
{
    private readonly ulong[] _words;

    private ClaimSet(ulong[] words) => _words = words;

    public static ClaimSet Empty { get; } = new([]);

    /// <summary>The numbers, in order.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            for (var word = 0; word < _words.Length; word++)
            {
                for (var rest = _words[word]; rest != 0; rest &= rest - 1)
                {
                    yield return (word * 64) + System.Numerics.BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    /// <summary>One claim; none for a negative number.</summary>
    public static ClaimSet Of(int number)
    {
        if (number < 0)
        {
            return Empty;
        }

        var words = new ulong[(number / 64) + 1];
        words[^1] = 1ul << number;
        return new ClaimSet(words);
    }

    public ClaimSet With(ClaimSet other)
    {
        var (longer, shorter) = _words.Length >= other._words.Length ? (_words, other._words) : (other._words, _words);
        var isNew = false;
        for (var word = 0; word < shorter.Length && !isNew; word++)
        {
            isNew = (longer[word] | shorter[word]) != longer[word];
        }

        if (!isNew)
        {
            return ReferenceEquals(longer, _words) ? this : other;
        }

        var words = (ulong[])longer.Clone();
        for (var word = 0; word < shorter.Length; word++)
        {
            words[word] |= shorter[word];
        }

        return new ClaimSet(words);
    }
}
