using Recount.Convention;

namespace Recount.Findings;

/// <summary>One finding as the rules cut it out of a document.</summary>
public sealed record FoundFinding
{
    /// <summary>What it states.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The chapter of the section it stands in; null in a section for both chapters without provisions.</summary>
    public required Chapter? Chapter { get; init; }

    /// <summary>The wording, without bullet, number and closing mark.</summary>
    public required string Text { get; init; }

    /// <summary>Provisions in the order of mention; empty where there is a <see cref="Scope"/>.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }

    /// <summary>What it is about, where it names no provision; null where it does, and for challenges and practices without any.</summary>
    public required Scope? Scope { get; init; }

    /// <summary>Citations of provisions that the Convention does not have, as cited in canonical form; never corrected.</summary>
    public IReadOnlyList<string> Invalid { get; init; } = [];

    /// <summary>The rule packs' proposal; <see cref="Suggestion.None"/> for challenges and practices.</summary>
    public Suggestion Suggestion { get; init; } = Suggestion.None;

    /// <summary>The State's own ranking, as written ("Priority 1"); null where it says nothing.</summary>
    public string? Priority { get; init; }

    /// <summary>Whether the text says that such assistance is already given and should be extended.</summary>
    public bool ExistingAssistance { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourcePlace Source { get; init; }

    /// <summary>The rule that cut it out, such as <c>bullet</c>, <c>series</c>, <c>table-row</c>, <c>option-tick</c>.</summary>
    public required string Rule { get; init; }
}

/// <summary>A stretch of a document.</summary>
/// <param name="Section">The heading's number or, without one, its text.</param>
/// <param name="Paragraph">From 0, in reading order, empty paragraphs and table cells included.</param>
/// <param name="Start">First character in the paragraph's normalised text, UTF-16, from 0.</param>
/// <param name="End">The character behind the last one.</param>
/// <param name="Page">From 1; null where the format has none.</param>
public sealed record SourcePlace(string Section, int Paragraph, int Start, int End, int? Page = null);
