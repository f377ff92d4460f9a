using Recount.Counting;

namespace Recount.Register.Import.States;

/// <summary>What the rows of one State say.</summary>
internal sealed record StateRow
{
    public required string Code { get; init; }

    public string? M49 { get; init; }

    public string? Name { get; init; }

    public string? Names { get; init; }

    public string? OtherNames { get; init; }

    public string? Sets { get; init; }

    public required IReadOnlyList<CountedPeriod> Groups { get; init; }

    public required IReadOnlyList<CountedPeriod> Party { get; init; }
}
