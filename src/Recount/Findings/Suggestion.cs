namespace Recount.Findings;

/// <summary>What the rule packs propose for one need; a person decides.</summary>
public sealed record Suggestion
{
    /// <summary>A suggestion that says nothing: no cue spoke.</summary>
    public static Suggestion None { get; } = new();

    /// <summary>Category codes, the primary one first; empty: undecided.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>How often such a primary category is right, 0 to 1, measured; null when undecided.</summary>
    public double? Confidence { get; init; }

    /// <summary>The words of the text that decided, in their order.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>Articles that the need is really about, best first; empty: the stated ones fit.</summary>
    public IReadOnlyList<int> BetterFit { get; init; } = [];

    /// <summary>Tag codes from <c>data/</c>, such as <c>technology</c> or <c>target:judiciary</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
