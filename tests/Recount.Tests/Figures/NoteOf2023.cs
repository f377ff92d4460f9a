using System.Text.Json;
using Recount.Counting;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

/// <summary>
/// What the note of September 2023 published, and a register with its links, needs, categories and regional groups.
/// The States of single articles are not those of the note: no State is named there.
/// </summary>
internal static class NoteOf2023
{
    public static readonly DateOnly AsAt = new(2023, 9, 15);
    public static readonly DateOnly Since = new(2021, 9, 30);

    /// <summary>Needs that stand under two articles, by the note's own overlaps; the first five were there in 2021.</summary>
    private static readonly string[] Shared = ["5;6", "5;6", "5;6", "54;55", "14;58", "5;6", "5;6", "5;6", "14;52"];

    private const int SharedBefore = 5;

    /// <summary>Regional group, States identifying needs, how many of them since the last note, needs then and since.</summary>
    private static readonly (string Region, int States, int New, int Old, int Since)[] Regions =
    [
        ("african", 21, 6, 283, 30),
        ("asia-pacific", 19, 5, 122, 20),
        ("eastern-european", 6, 2, 26, 10),
        ("latin-american-caribbean", 8, 2, 26, 10),
    ];

    public static JsonElement Published { get; } =
        JsonDocument.Parse(DataFile.ReadText("published/note-2023-09.json")).RootElement;

    public static CountedRegister Register { get; } = Make();

    public static int Links(string article, bool isBefore) => Published.GetProperty("cycle2").GetProperty("articles")
        .GetProperty(article).GetProperty(isBefore ? "linksAtPreviousNote" : "links").GetInt32();

    public static IEnumerable<string> Articles =>
        Published.GetProperty("cycle2").GetProperty("articles").EnumerateObject().Select(article => article.Name);

    private static CountedRegister Make()
    {
        var register = new RegisterOf();
        Cycle1(register);
        var old = new Queue<string>(Under(isBefore: true));
        var since = new Queue<string>(Under(isBefore: false));
        var categories = new Queue<string>(Categories("cycle2"));
        var state = 0;
        foreach (var region in Regions)
        {
            for (var i = 0; i < region.States; i++)
            {
                var isNew = i >= region.States - region.New;
                var code = Code(state++);
                register.State(code, region.Region).Review(code, 2, isNew ? "2022-05-05" : "2020-05-05");
                var (queue, needs) = isNew
                    ? (since, Part(region.Since, region.New, i - region.States + region.New))
                    : (old, Part(region.Old, region.States - region.New, i));
                for (; needs > 0; needs--)
                {
                    register.Need(queue.Dequeue(), categories.Dequeue());
                }
            }
        }

        Assert.Empty(old.Concat(since).Concat(categories));
        return register.Register;
    }

    private static void Cycle1(RegisterOf register)
    {
        var categories = new Queue<string>(Categories("cycle1"));
        for (var i = 0; i < 120; i++)
        {
            register.Review(Code(100 + i), 1);
            for (var needs = Part(3829, 120, i); needs > 0; needs--)
            {
                register.Need("15", categories.Dequeue());
            }
        }
    }

    /// <summary>What the needs are under: those of the earlier note, or those that came since.</summary>
    private static IEnumerable<string> Under(bool isBefore)
    {
        var shared = isBefore ? Shared[..SharedBefore] : Shared[SharedBefore..];
        var alone = Articles.SelectMany(article => Enumerable.Repeat(
            article,
            Links(article, isBefore: true) is var before && isBefore
                ? before - shared.Count(pair => pair.Split(';').Contains(article))
                : Links(article, isBefore: false) - before - shared.Count(pair => pair.Split(';').Contains(article))));
        return shared.Concat(alone);
    }

    private static IEnumerable<string> Categories(string cycle) => Published.GetProperty(cycle).GetProperty("needsByCategory")
        .EnumerateObject()
        .SelectMany(category => Enumerable.Repeat(category.Name, category.Value.GetInt32()));

    /// <summary>The share of the n-th of so many, as even as it goes.</summary>
    private static int Part(int whole, int parts, int n) => (whole / parts) + (n < whole % parts ? 1 : 0);

    private static string Code(int state) => $"X{(char)('A' + (state / 26))}{(char)('A' + (state % 26))}";
}
