namespace Recount.Convention.Reading;

/// <summary>One citation as found, before citations that stand together become one group.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">The token behind its last one.</param>
internal sealed record FoundCitation(int First, int Last, IReadOnlyList<Provision> Places, IReadOnlyList<int> Chapters)
{
    /// <summary>Whether its own words say that it is one of the Convention.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Where it ends, if not with its last token: the bracket behind <c>V)</c> is no part of it.</summary>
    public int? EndAt { get; init; }
}
