namespace Recount.Illustrative;

/// <summary>A State that is not real.</summary>
internal sealed class Seat
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Region { get; init; }

    public required DateOnly PartySince { get; init; }

    /// <summary>Its summary of the first cycle; null: none yet.</summary>
    public Summary? First { get; set; }

    /// <summary>Its summary of the second cycle; null: none yet.</summary>
    public Summary? Second { get; set; }
}

/// <summary>An executive summary.</summary>
/// <param name="Tranche">The stretch of time it was finalized in, from 0; the first ends with the note before.</param>
/// <param name="Needs">How many needs it is meant to hold.</param>
internal sealed record Summary(int Cycle, int Tranche, DateOnly Finalized, DateOnly Issued, int Needs);
