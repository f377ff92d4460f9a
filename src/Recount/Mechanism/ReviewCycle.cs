using Recount.Convention;

namespace Recount.Mechanism;

/// <summary>A cycle of reviews; two make up the first phase.</summary>
/// <param name="Cycle">1 or 2.</param>
/// <param name="Phase">The phase it belongs to; reviews of a second phase start in 2027.</param>
/// <param name="Chapters">The chapters it reviews, in order.</param>
public sealed record ReviewCycle(int Cycle, int Phase, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>All cycles, in order.</summary>
    public static IReadOnlyList<ReviewCycle> All { get; } =
        [.. DataJson.Read("mechanism/cycles.json", MechanismJson.Default.CycleRowArray).Select(row => row.ToCycle())];

    /// <summary>The cycle with a number; null if there is none.</summary>
    public static ReviewCycle? Find(int cycle) => All.FirstOrDefault(row => row.Cycle == cycle);

    internal sealed record CycleRow(int Cycle, int Phase, IReadOnlyList<string> Chapters)
    {
        public ReviewCycle ToCycle() => new(Cycle, Phase, [.. Chapters.Select(Enum.Parse<Chapter>)]);
    }
}
