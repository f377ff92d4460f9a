namespace Recount.Illustrative.Writing;

/// <summary>Draws patterns for some States, each pattern once a State, until every State has as many as it is meant to.</summary>
/// <param name="open">How many each State is still to get.</param>
internal sealed class PatternDraw(Dice dice, IReadOnlyList<Pattern> patterns, int[] open)
{
    private readonly List<Pattern>[] _left = [.. open.Select(_ => patterns.ToList())];

    /// <summary>What each State has got, in the order of the draw.</summary>
    public IReadOnlyList<List<Pattern>> Drawn { get; } = [.. open.Select(_ => new List<Pattern>())];

    /// <summary>So many of some patterns, evenly over the States; nobody gets more of them afterwards.</summary>
    public void Draw(IReadOnlyList<Pattern> some, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var place = Enumerable.Range(0, open.Length)
                .Where(place => open[place] > 0 && _left[place].Intersect(some).Any())
                .OrderByDescending(place => open[place] - _left[place].Except(some).Count()) // who cannot do without
                .ThenByDescending(place => _left[place].Intersect(some).Count())
                .First();
            Choose(place, some);
        }

        foreach (var left in _left)
        {
            left.RemoveAll(some.Contains);
        }
    }

    /// <summary>The rest, from what is left.</summary>
    public void DrawRest()
    {
        for (var place = 0; place < open.Length; place++)
        {
            while (open[place] > 0)
            {
                Choose(place, _left[place]);
            }
        }
    }

    private void Choose(int place, IReadOnlyList<Pattern> among)
    {
        var own = _left[place].Intersect(among).ToList();
        var pattern = own[dice.Next(own.Count)];
        _left[place].Remove(pattern);
        Drawn[place].Add(pattern);
        open[place]--;
    }
}
