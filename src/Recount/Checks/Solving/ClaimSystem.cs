namespace Recount.Checks.Solving;

/// <summary>Claims and the rules of counting between what they tell of.</summary>
internal sealed class ClaimSystem
{
    private readonly Dictionary<Quantity, int> _places = [];
    private readonly List<List<int>> _relationsOf = [];

    public ClaimSystem(IReadOnlyList<Claim> claims, IEnumerable<Relation> rules)
    {
        Claims = claims;
        foreach (var (claim, number) in claims.Select((claim, number) => (claim, number)))
        {
            foreach (var relation in claim.Relations)
            {
                Add(relation, number);
            }
        }

        foreach (var rule in rules)
        {
            Add(rule, -1);
        }
    }

    /// <summary>What the text states.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>All relations, of claims and of rules.</summary>
    public List<PlacedRelation> Relations { get; } = [];

    /// <summary>How many quantities there are.</summary>
    public int Quantities => _relationsOf.Count;

    /// <summary>The relations that have a term of a quantity.</summary>
    public IReadOnlyList<int> RelationsOf(int quantity) => _relationsOf[quantity];

    /// <summary>The number of a quantity; null where nothing tells of it.</summary>
    public int? Find(Quantity quantity) => _places.TryGetValue(quantity, out var place) ? place : null;

    private void Add(Relation relation, int claim)
    {
        var terms = new (int Quantity, double Factor)[relation.Terms.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            var quantity = PlaceOf(relation.Terms[i].Quantity);
            terms[i] = (quantity, (double)relation.Terms[i].Factor);
            _relationsOf[quantity].Add(Relations.Count);
        }

        Relations.Add(new PlacedRelation(relation, claim, terms, Border(relation.Low), Border(relation.High)));
    }

    private int PlaceOf(Quantity quantity)
    {
        if (!_places.TryGetValue(quantity, out var place))
        {
            _places.Add(quantity, place = _relationsOf.Count);
            _relationsOf.Add([]);
        }

        return place;
    }

    private static double Border(decimal border) => Math.Abs(border) >= Relation.Unbounded ? (border > 0 ? double.PositiveInfinity : double.NegativeInfinity) : (double)border;
}

/// <summary>A relation with its quantities as numbers.</summary>
/// <param name="Claim">The claim it belongs to; -1: a rule.</param>
internal sealed record PlacedRelation(Relation Relation, int Claim, (int Quantity, double Factor)[] Terms, double Low, double High);
