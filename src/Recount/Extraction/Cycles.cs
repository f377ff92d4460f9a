using Recount.Convention;

namespace Recount.Extraction;

/// <summary>Which chapters a cycle reviews: III and IV in the first, II and V in the second.</summary>
internal static class Cycles
{
    /// <summary>The cycle that reviews a chapter; null for the chapters that none does.</summary>
    public static int? Of(Chapter chapter) => chapter switch
    {
        Chapter.III or Chapter.IV => 1,
        Chapter.II or Chapter.V => 2,
        Chapter.I or Chapter.VI or Chapter.VII or Chapter.VIII => null,
    };

    /// <summary>The chapters of a cycle, in order; empty where the cycle is not known.</summary>
    public static IReadOnlyList<Chapter> ChaptersOf(int? cycle) => cycle switch
    {
        1 => [Chapter.III, Chapter.IV],
        2 => [Chapter.II, Chapter.V],
        _ => [],
    };
}
