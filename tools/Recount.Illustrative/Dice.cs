namespace Recount.Illustrative;

/// <summary>The same numbers from the same seed, on every machine and runtime (SplitMix64; Steele, Lea and Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }

    /// <summary>The same things in another order (Fisher and Yates).</summary>
    public List<T> Shuffle<T>(IEnumerable<T> things)
    {
        var list = things.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    /// <summary>A day between two, both ends included.</summary>
    public DateOnly Day(DateOnly from, DateOnly until) => from.AddDays(Next(until.DayNumber - from.DayNumber + 1));

    /// <summary>Shares a whole number out among so many, each at least one, some many times what others get.</summary>
    public int[] ShareOut(int total, int among, int most)
    {
        var weights = Enumerable.Range(0, among).Select(_ => 8 + (Next(10) * Next(10))).ToArray();
        var shares = Enumerable.Repeat(1, among).ToArray();
        for (var left = total - among; left > 0; left--)
        {
            // The one that is furthest below its weight gets the next (Sainte-Laguë's rule).
            var next = Enumerable.Range(0, among)
                .Where(i => shares[i] < most)
                .MaxBy(i => (long)weights[i] * 1_000_000 / ((2 * shares[i]) + 1));
            shares[next]++;
        }

        return shares;
    }
}
