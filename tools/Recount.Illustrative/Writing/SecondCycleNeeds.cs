using Recount.Illustrative.Solving;

namespace Recount.Illustrative.Writing;

/// <summary>Words the needs of the second cycle.</summary>
internal sealed class SecondCycleNeeds(Choices choices, IReadOnlyList<Seat> seats)
{
    private readonly ILookup<(string, string), Pattern> _patterns =
        Pattern.ReadNeeds().ToLookup(pattern => (pattern.Shape, pattern.Category));

    private readonly WordingPool _pool = new(new Dice(choices.Seed + 2));

    /// <param name="technologyStates">How many States are to speak of technology, at the least.</param>
    public IEnumerable<Finding> Write(
        IReadOnlyDictionary<(int State, string Shape, string Category), int> counts, int technologyStates)
    {
        var willing = new HashSet<int>(counts
            .Where(cell => cell.Value > 0 && Technical(cell.Key.Shape, cell.Key.Category).Any())
            .Select(cell => cell.Key.State)
            .Distinct()
            .Take(technologyStates));
        for (var s = 0; s < seats.Count; s++)
        {
            var number = 0;
            var own = new HashSet<string>();
            var state = s;
            foreach (var (cell, count) in counts.Where(cell => cell.Key.State == state))
            {
                for (var i = 0; i < count; i++)
                {
                    var wanted = willing.Contains(s) ? Technical(cell.Shape, cell.Category).ToList() : [];
                    var (pattern, text) = _pool.Take(
                        wanted is [] ? _patterns[(cell.Shape, cell.Category)] : wanted, own);
                    if (pattern.Tags.Contains(Pattern.Technology))
                    {
                        willing.Remove(s);
                    }

                    yield return Create(seats[s].Code, pattern, text, ++number);
                }
            }
        }
    }

    private IEnumerable<Pattern> Technical(string shape, string category) =>
        _patterns[(shape, category)].Where(pattern => pattern.Tags.Contains(Pattern.Technology));

    private static Finding Create(string state, Pattern pattern, string text, int number)
    {
        var isGeneral = pattern.Provisions is [];
        var shape = new Shape(pattern.Shape, pattern.Shape == Shape.GeneralV ? ["51"] : pattern.Shape.Split('+'));
        return new Finding(
            Finding.MakeId(state, "2", "need", $"{number}"),
            "need",
            state,
            2,
            shape.TouchesII ? "II" : "V",
            [.. pattern.Provisions.Select(provision => provision.ToString())],
            isGeneral ? pattern.Shape : "",
            pattern.Category,
            text,
            pattern.BetterFit,
            pattern.Tags);
    }
}
