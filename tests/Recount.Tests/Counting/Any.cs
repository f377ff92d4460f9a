using System.Globalization;
using CsCheck;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

/// <summary>Registers and questions of any kind, small enough to meet every border.</summary>
internal static class Any
{
    private static readonly DateOnly First = new(2020, 1, 1);

    private static readonly string?[] Groups =
        ["african", "asia-pacific", "eastern-european", "latin-american-caribbean", "western-european-other", null];

    private static readonly string[] Categories =
    [
        "legislative-assistance", "capacity-building", "institution-building", "policymaking", "research-data",
        "international-cooperation", "good-practices", "model-legislation", "other", "of-our-own",
    ];

    private static readonly string[] Provisions =
    [
        "5", "5(1)", "6", "7", "7(4)", "8(5)", "8", "9", "10(a)", "11", "12(2)(c)", "13(1)(d)(i)", "14", "14(1)(a)",
        "51", "52", "52(5)", "52(6)", "53(c)", "54", "55", "56", "57", "58", "59", "16", "33", "46", "60", "3",
    ];

    /// <summary>How often a property is tried: <paramref name="usual"/> times, or fewer where <c>RECOUNT_TIMES</c> says so
    /// (the mutation run tries each a thousand times over).</summary>
    public static int Times(int usual) => Math.Min(
        usual,
        int.TryParse(Environment.GetEnvironmentVariable("RECOUNT_TIMES"), CultureInfo.InvariantCulture, out var most) ? most : usual);

    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 1500].Select(First.AddDays);

    public static Gen<CountedFinding> Finding { get; } =
        from id in Gen.Guid
        from review in Gen.Int[0, 999]
        from kind in Gen.Frequency((6, FindingKind.Need), (2, FindingKind.Challenge), (1, FindingKind.GoodPractice))
        from status in Gen.Frequency(
            (2, FindingStatus.Suggested),
            (6, FindingStatus.Confirmed),
            (1, FindingStatus.Rejected),
            (1, FindingStatus.Withdrawn))
        from tied in Gen.Frequency((5, true), (2, false))
        from provisions in Gen.OneOf(Provisions).Array[1, 3]
        from scope in Gen.Enum<Scope>()
        from categories in Gen.OneOf(Categories).Array[0, 2]
        from better in Gen.Frequency((3, Gen.OneOf(31).Array[0, 0]), (1, Gen.OneOf(31, 33, 46, 58, 8, 6).Array[1, 2]))
        from tags in Gen.OneOf("technology", "gender", "requesting-State").Array[0, 2]
        from themes in Gen.OneOf("technology", "beneficial-ownership").Array[0, 1]
        select new CountedFinding
        {
            Id = id,
            Review = review,
            Kind = kind,
            Status = status,
            Provisions = tied ? [.. provisions.Select(Provision.Parse)] : [],
            Scope = tied ? null : scope,
            Categories = categories,
            BetterFit = better,
            Tags = tags,
            Themes = themes,
        };

    public static Gen<CountedRegister> Register { get; } =
        from states in State.Array[1, 6]
        from reviews in Gen.Select(Gen.Bool, Maybe(Day, 15), Maybe(Day, 30)).Array[12]
        from findings in Finding.Array[0, 40]
        select Make(states, reviews, findings);

    private static Gen<(string? Group, string? Later, DateOnly Moves, DateOnly? Joined, DateOnly? Left, CountedPeriod[] Sets)> State =>
        Gen.Select(
            Gen.OneOf(Groups),
            Gen.OneOf(Groups),
            Day,
            Maybe(Day, 60),
            Maybe(Day, 80),
            Gen.Select(Gen.OneOf("ldc", "lldc", "sids"), Maybe(Day, 60), Maybe(Day, 60), (set, from, until) => new CountedPeriod(set, from, until)).Array[0, 2]);

    private static CountedRegister Make(
        (string? Group, string? Later, DateOnly Moves, DateOnly? Joined, DateOnly? Left, CountedPeriod[] Sets)[] states,
        (bool Exists, DateOnly? Finalized, DateOnly? Issued)[] reviews,
        CountedFinding[] findings)
    {
        CountedReview[] kept =
        [
            .. reviews.Index()
                .Where(review => review.Item.Exists && review.Index / 2 < states.Length)
                .Select(review => new CountedReview(
                    Code(review.Index / 2),
                    (review.Index % 2) + 1,
                    review.Item.Finalized,
                    review.Item.Issued)),
        ];
        return new CountedRegister
        {
            Revision = findings.Length,
            States = [.. states.Index().Select(state => new CountedState(
                Code(state.Index),
                "State " + Code(state.Index),
                [
                    new CountedPeriod(state.Item.Group, null, state.Item.Moves.AddDays(-1)),
                    new CountedPeriod(state.Item.Later, state.Item.Moves, null),
                ],
                [new CountedPeriod(null, state.Item.Joined, state.Item.Left)],
                state.Item.Sets))],
            Reviews = kept,
            Findings = kept.Length == 0 ? [] : [.. findings.Index().Select(finding => finding.Item with
            {
                Review = finding.Item.Review % kept.Length,
                Coding = findings[finding.Index - (finding.Index % 3)].Coding, // three share one, as in a register that was read
            })],
        };
    }

    private static string Code(int state) => "XA" + (char)('F' - state); // so that names are not in the order of the roster

    public static Gen<Query> Query { get; } =
        from dimensions in Gen.Shuffle(Enum.GetValues<Dimension>(), 1, 2)
        from filters in Filter.Array[0, 3]
        from asAt in Day
        from before in Maybe(Gen.Int[0, 900], 50)
        from view in Gen.Enum<RegisterView>()
        from fit in Gen.Enum<ProvisionFit>()
        select new Query
        {
            By = dimensions,
            Where = [.. filters.GroupBy(filter => filter.Item1).Select(filter =>
                new QueryFilter(filter.Key, [.. filter.Select(value => value.Item2).Distinct()]))],
            Measures =
            [
                .. Enum.GetValues<Measure>().Except([Measure.ShareRemainder]).SelectMany(measure => before is null
                    ? new[] { new QueryMeasure(measure) }
                    : [new QueryMeasure(measure), new QueryMeasure(measure, IsChange: true)]),
            ],
            AsAt = asAt,
            Since = before is { } days ? asAt.AddDays(-days) : null,
            View = view,
            Fit = fit,
        };

    /// <summary>A value, or null in so many of a hundred.</summary>
    public static Gen<T?> Maybe<T>(Gen<T> value, int nulls)
        where T : struct =>
        Gen.Select(value, Gen.Int[0, 99], (some, chance) => chance < nulls ? (T?)null : some);

    private static Gen<(Dimension, string)> Filter =>
        Gen.Enum<Dimension>().SelectMany(dimension => Gen.OneOf(Values(dimension)).Select(value => (dimension, value)));

    private static string[] Values(Dimension dimension) => dimension switch
    {
        Dimension.Article => ["5", "6", "7", "8", "51", "52", "46", "general-II"],
        Dimension.Provision => ["5", "52", "52(5)", "8", "general-V", "general-II", "10(a)"],
        Dimension.Topic => ["5+6", "7+8+11", "51+56+59", "7+8", "51", "14+52+58"],
        Dimension.Chapter => ["II", "V", "III"],
        Dimension.Category or Dimension.CategoryNamed => ["capacity-building", "legislative-assistance", "good-practices"],
        Dimension.Region => ["african", "asia-pacific", "none"],
        Dimension.Group => ["ldc", "lldc"],
        Dimension.State => ["XAF", "XAE"],
        Dimension.Cycle => ["1", "2"],
        Dimension.Year => ["2020", "2021", "2022"],
        Dimension.Kind => ["need", "challenge", "good-practice"],
        Dimension.Status => ["suggested", "confirmed", "rejected"],
        Dimension.Scope => ["general-V", "cross-cutting"],
        Dimension.Tag => ["technology", "gender"],
        Dimension.Theme => ["asset-disclosure", "beneficial-ownership", "technology"],
    };
}
