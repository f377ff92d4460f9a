using System.Collections.Concurrent;
using Recount.Convention;

namespace Recount.Counting;

/// <summary>One thing that a need names: a provision, or a chapter as a whole.</summary>
/// <remarks>Several links may end in one place: two paragraphs of an article count as one link by article.</remarks>
internal sealed record Link(Place Place, Provision? Provision, Scope? Scope)
{
    private static readonly ConcurrentDictionary<Provision, Link> OfProvisions = [];

    /// <summary>As stated: <c>52(5)</c>, <c>general-V</c>.</summary>
    public string Code { get; } = Provision?.ToString() ?? Scope!.Value.Code;

    public Chapter Chapter { get; } = Place.Chapter;

    /// <summary>In the order of the Convention; a chapter as a whole stands behind its provisions.</summary>
    public static int Compare(Link one, Link other) =>
        (Rank(one), one.Provision ?? default).CompareTo((Rank(other), other.Provision ?? default));

    /// <summary>Made once: the Convention has some hundred places that can be cited.</summary>
    public static Link Of(Provision provision) => OfProvisions.GetOrAdd(provision, static cited => new(new Place(cited.Article), cited, null));

    /// <summary>None for a cross-cutting scope, which is tied to nothing.</summary>
    public static Link? Of(Scope scope) => Place.Of(scope) is { } place ? new Link(place, null, scope) : null;

    private static int Rank(Link link) => link.Scope is Convention.Scope.GeneralV ? (2 * 59) + 1 : link.Place.Rank;
}
