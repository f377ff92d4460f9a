namespace Recount.Checks.Solving;

/// <summary>
/// Passes bounds on from quantity to quantity along the relations until nothing changes, and keeps which claims each bound rests on.
/// What it finds impossible is impossible; what only several relations taken together exclude it may miss.
/// </summary>
internal sealed class Propagation
{
    private const int MostSteps = 50_000;
    private const double Tolerance = 1e-6;

    private readonly ClaimSystem _system;
    private readonly QuantityBounds[] _bounds;

    private Propagation(ClaimSystem system)
    {
        _system = system;
        _bounds = new QuantityBounds[system.Quantities];
        for (var quantity = 0; quantity < _bounds.Length; quantity++)
        {
            _bounds[quantity] = new QuantityBounds();
        }
    }

    /// <summary>The claims that cannot all be true; null where none was found.</summary>
    public ClaimSet? Conflict { get; private set; }

    /// <summary>What a quantity can be; null where no relation tells of it.</summary>
    public QuantityBounds? this[Quantity quantity] => _system.Find(quantity) is { } place ? _bounds[place] : null;

    /// <summary>Follows some claims, and all rules.</summary>
    public static Propagation Of(ClaimSystem system, Func<int, bool> holds)
    {
        var propagation = new Propagation(system);
        propagation.Run(holds);
        return propagation;
    }

    private void Run(Func<int, bool> holds)
    {
        var relations = _system.Relations;
        var (waiting, isWaiting, isMeant) = (new Queue<int>(), new bool[relations.Count], new bool[relations.Count]);
        for (var number = 0; number < relations.Count; number++)
        {
            isMeant[number] = relations[number].Claim < 0 || holds(relations[number].Claim);
            if (isMeant[number])
            {
                waiting.Enqueue(number);
                isWaiting[number] = true;
            }
        }

        for (var steps = 0; Conflict is null && steps < MostSteps && waiting.TryDequeue(out var number); steps++)
        {
            isWaiting[number] = false;
            foreach (var (quantity, _) in relations[number].Terms)
            {
                if (!Narrow(relations[number], quantity))
                {
                    continue;
                }

                foreach (var other in _system.RelationsOf(quantity))
                {
                    if (isMeant[other] && !isWaiting[other])
                    {
                        waiting.Enqueue(other);
                        isWaiting[other] = true;
                    }
                }
            }
        }
    }

    /// <summary>A term is at most what the others leave at their least, and at least what they leave at their most.</summary>
    private bool Narrow(PlacedRelation relation, int quantity)
    {
        var (least, most, factor) = (0d, 0d, 0d);
        foreach (var (other, times) in relation.Terms)
        {
            if (other == quantity)
            {
                factor += times;
                continue;
            }

            var bounds = _bounds[other];
            least += times * (times > 0 ? bounds.Low : bounds.High);
            most += times * (times > 0 ? bounds.High : bounds.Low);
        }

        var (atMost, atLeast) = ((relation.High - least) / factor, (relation.Low - most) / factor);
        var (high, low) = factor > 0 ? (atMost, atLeast) : (atLeast, atMost);
        return NarrowLow(relation, quantity, Math.Ceiling(low - Tolerance), factor) | NarrowHigh(relation, quantity, Math.Floor(high + Tolerance), factor);
    }

    private bool NarrowLow(PlacedRelation relation, int quantity, double low, double factor)
    {
        var bounds = _bounds[quantity];
        if (!(low > bounds.Low) || double.IsInfinity(low))
        {
            return false;
        }

        (bounds.Low, bounds.LowFrom, bounds.LowBy) = (low, From(relation, quantity, isMost: factor > 0), relation.Relation);
        return FindConflict(bounds);
    }

    private bool NarrowHigh(PlacedRelation relation, int quantity, double high, double factor)
    {
        var bounds = _bounds[quantity];
        if (!(high < bounds.High) || double.IsInfinity(high))
        {
            return false;
        }

        (bounds.High, bounds.HighFrom, bounds.HighBy) = (high, From(relation, quantity, isMost: factor < 0), relation.Relation);
        return FindConflict(bounds);
    }

    private bool FindConflict(QuantityBounds bounds)
    {
        if (bounds.Low > bounds.High)
        {
            Conflict ??= bounds.LowFrom.With(bounds.HighFrom);
        }

        return true;
    }

    /// <summary>The claims behind what the other terms can be at their most, or at their least.</summary>
    private ClaimSet From(PlacedRelation relation, int quantity, bool isMost)
    {
        var from = ClaimSet.Of(relation.Claim);
        foreach (var (other, times) in relation.Terms)
        {
            if (other != quantity)
            {
                from = from.With((times > 0) == isMost ? _bounds[other].HighFrom : _bounds[other].LowFrom);
            }
        }

        return from;
    }
}
