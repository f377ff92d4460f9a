using Recount.Convention;
using Recount.Figures;
using Recount.Notes;

namespace Recount.Tests.Notes;

/// <summary>Invented figures that hang together as a register's would.</summary>
internal static class ExampleFacts
{
    public static NoteFacts Of() => new()
    {
        Cycle1Chapters = new Dictionary<Chapter, int> { [Chapter.III] = 700, [Chapter.IV] = 300 },
        NoProvision = new Dictionary<int, int> { [1] = 5, [2] = 1 },
        Challenges = new Dictionary<string, ChallengeCount> { ["12"] = new(40, 18), ["57"] = new(31, 12) },
        Figures = new FigureSet
        {
            AsAt = new DateOnly(2025, 6, 30),
            Since = new DateOnly(2024, 6, 30),
            Revision = 7,
            Unconfirmed = 0,
            Cycle1 = new CycleTotals(60, 41, 1000),
            Cycle2 = new Cycle2Totals(40, 27, 200, 206, 0),
            Cycle1Change = new CycleTotals(1, 1, 12),
            Cycle2Change = new Cycle2Totals(9, 6, 31, 33, null),
            Figure1 =
            [
                new("good-practices", 260, 26.00m), new("model-legislation", 90, 9.00m), new("legislative-drafting", 210, 21.00m),
                new("model-treaties", 30, 3.00m), new("action-plan", 80, 8.00m), new("on-site-expert", 100, 10.00m),
                new("capacity-building", 180, 18.00m), new("technological-assistance", 40, 4.00m), new("other", 10, 1.00m),
            ],
            Figure2 =
            [
                .. Rows(5, 14).Select(article => new Figure2Row($"{article}", 10, 2, 12)), new("general-II", 3, 5, 8),
                .. Rows(51, 59).Select(article => new Figure2Row($"{article}", 6, 1, 7)),
            ],
            Figure3 =
            [
                new("african", 50, 14, 12, 120), new("asia-pacific", 52, 12, 9, 50), new("eastern-european", 20, 4, 3, 15),
                new("latin-american-caribbean", 28, 5, 3, 15), new("western-european-other", 25, 5, 0, 0),
            ],
            Figure4 =
            [
                new("legislative-assistance", 32, 16.00m, 14), new("capacity-building", 98, 49.00m, 25),
                new("institution-building", 25, 12.50m, 12), new("policymaking", 15, 7.50m, 9),
                new("research-data", 19, 9.50m, 10), new("international-cooperation", 10, 5.00m, 6),
            ],
            Figure5 = [.. Rows(5, 14).Select(article => new ArticleRow($"{article}", 9, 12)), new("general-II", 6, 8)],
            Figure6 = [.. Rows(51, 59).Select(article => new ArticleRow($"{article}", 5, 7))],
            Topics =
            [
                new("5+6", ["5", "6"], 22, 13), new("7+8+11", ["7", "8", "11"], 35, 15), new("9", ["9"], 12, 9),
                new("10+13", ["10", "13"], 24, 11), new("12", ["12"], 12, 9), new("14+52+58", ["14", "52", "58"], 25, 12),
                new("51+56+59", ["51", "56", "59"], 21, 10), new("53+54+55", ["53", "54", "55"], 20, 11), new("57", ["57"], 7, 5),
                new("7+8", ["7", "8"], 23, 12),
            ],
            Chapters = [new("II", 130, 133, 24), new("V", 72, 73, 25)],
        },
    };

    private static IEnumerable<int> Rows(int first, int last) => Enumerable.Range(first, last - first + 1);
}
