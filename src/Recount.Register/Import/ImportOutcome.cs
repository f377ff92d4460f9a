using Recount.Register.Exchange;

namespace Recount.Register.Import;

/// <summary>What an import did to the register, or would do.</summary>
public sealed record ImportOutcome
{
    public required string File { get; init; }

    /// <summary>Empty, or all that is wrong; then nothing of the file was kept.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    public int Added { get; init; }

    public int Changed { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Rows of the register that the file took away: States of a roster that was replaced.</summary>
    public int Removed { get; init; }

    /// <summary>The revision; null where nothing changed, or it was only tried.</summary>
    public int? Revision { get; init; }
}
