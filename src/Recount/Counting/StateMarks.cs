using System.Numerics;

namespace Recount.Counting;

/// <summary>Which States stand in which row: a bit each.</summary>
internal sealed class StateMarks(int rows, int states)
{
    private readonly int _words = (states + 63) / 64;
    private readonly ulong[] _bits = new ulong[rows * ((states + 63) / 64)];

    public void Mark(int row, int state) => _bits[(row * _words) + (state >> 6)] |= 1ul << state;

    /// <summary>How many States stand in a row and not in a row of the same or of other marks, over the same States.</summary>
    public int CountWithout(int row, StateMarks others, int otherRow)
    {
        var count = 0;
        for (var word = 0; word < _words; word++)
        {
            count += BitOperations.PopCount(_bits[(row * _words) + word] & ~others._bits[(otherRow * _words) + word]);
        }

        return count;
    }

    /// <summary>The States that stand in a row, by their numbers.</summary>
    public HashSet<int> In(int row) => [.. Enumerable.Range(0, states).Where(state => ((_bits[(row * _words) + (state >> 6)] >> state) & 1) == 1)];

    public int Count(int row)
    {
        var count = 0;
        foreach (var word in _bits.AsSpan(row * _words, _words))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }
}
