namespace Recount.Register.Ingest;

/// <summary>What the user says about the files of one run, beside what stands in them.</summary>
public sealed record IngestRequest
{
    /// <summary>A State's code or name, for files that do not tell.</summary>
    public string? State { get; init; }

    /// <summary>1 or 2, for files that do not tell.</summary>
    public int? Cycle { get; init; }

    /// <summary>The day the summaries were agreed, for files that do not tell.</summary>
    public DateOnly? Finalized { get; init; }

    /// <summary>Whether the masthead's date stands in where nothing else says when a summary was agreed; marked as assumed.</summary>
    public bool AssumesFinalizedFromIssued { get; init; }

    /// <summary>Whether anything is said about the day the summaries were agreed.</summary>
    internal bool DatesFinalized => Finalized is not null || AssumesFinalizedFromIssued;

    /// <summary>The day they became public documents, for files that do not tell.</summary>
    public DateOnly? Issued { get; init; }

    /// <summary>Whether a corrected file takes the place of the one that is there.</summary>
    public bool Replaces { get; init; }

    /// <summary>The day the State itself made the report public.</summary>
    public DateOnly? PublishedByState { get; init; }
}
