namespace Recount.Register.Ingest;

/// <summary>What became of a file.</summary>
public enum IngestResult
{
    /// <summary>Its findings are in the register.</summary>
    Read,

    /// <summary>A correction: it took the place of the file before.</summary>
    Replaced,

    /// <summary>Another language or format of a summary that is there; kept beside it, not counted.</summary>
    Attached,

    /// <summary>This very file was there already.</summary>
    Unchanged,

    /// <summary>Nothing of it was kept.</summary>
    Rejected,
}

/// <summary>What an ingest did with one file.</summary>
public sealed record IngestOutcome
{
    public required string File { get; init; }

    public required IngestResult Result { get; init; }

    /// <summary>Why it was rejected, in one sentence without the file's name.</summary>
    public string? Message { get; init; }

    public string? State { get; init; }

    public int? Cycle { get; init; }

    /// <summary>Findings it holds; 0 unless it was read or replaces another.</summary>
    public int Findings { get; init; }

    public int Needs { get; init; }

    /// <summary>Findings of the file before that are no longer in it.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Whether it waits for the day it was finalized, and is not counted until then.</summary>
    public bool LacksFinalized { get; init; }

    /// <summary>The day given with a file that is there already, where it was taken or not; one sentence without the file's name.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether <see cref="Remark"/> tells of something given that was not taken.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>Doubts of the reader, as <c>code: message</c>.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public int? Revision { get; init; }

    public static IngestOutcome Rejected(string file, string message) =>
        new() { File = file, Result = IngestResult.Rejected, Message = message };
}
