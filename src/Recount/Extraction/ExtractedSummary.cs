using Recount.Convention;
using Recount.Documents;
using Recount.Findings;

namespace Recount.Extraction;

/// <summary>What an executive summary says, as the rules read it. What it does not say is null.</summary>
public sealed record ExtractedSummary
{
    /// <summary>Why it is no executive summary, or must not be read; null: it was read.</summary>
    public DocumentProblem? Rejection { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language? Language { get; init; }

    /// <summary>The State's name as written under "Executive summary".</summary>
    public required string? StateName { get; init; }

    /// <summary>The State's code; null where the roster does not know the name.</summary>
    public required string? StateCode { get; init; }

    /// <summary>1 or 2.</summary>
    public required int? Cycle { get; init; }

    /// <summary>The document's symbol, as the masthead has it.</summary>
    public required string? Symbol { get; init; }

    /// <summary>The masthead's date.</summary>
    public required DateOnly? Issued { get; init; }

    /// <summary>The day it was agreed, where the document says so.</summary>
    public required DateOnly? Finalized { get; init; }

    /// <summary>In the order of the document.</summary>
    public required IReadOnlyList<FoundFinding> Findings { get; init; }

    /// <summary>What it says about assistance, by chapter of its cycle.</summary>
    public required IReadOnlyDictionary<Chapter, ChapterStatement> Statements { get; init; }

    /// <summary>The chapters for which it says that there are no needs, also beside an offer.</summary>
    public required IReadOnlyList<Chapter> NoNeedsStated { get; init; }

    /// <summary>Doubts, with code and place; the reader's own included.</summary>
    public required IReadOnlyList<DocumentProblem> Problems { get; init; }
}
