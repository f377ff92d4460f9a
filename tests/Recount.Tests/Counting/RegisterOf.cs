using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

/// <summary>Builds registers that say only what a test is about.</summary>
internal sealed class RegisterOf
{
    public static readonly DateOnly Day = new(2023, 9, 15);

    private readonly Dictionary<string, CountedState> _states = [];
    private readonly List<CountedReview> _reviews = [];
    private readonly List<CountedFinding> _findings = [];

    public RegisterOf State(string code, string? region, DateOnly? until = null, string? name = null, params string[] sets)
    {
        _states[code] = new CountedState(
            code,
            name ?? code,
            [new CountedPeriod(region, null, null)],
            [new CountedPeriod(null, new DateOnly(2006, 1, 1), until)],
            [.. sets.Select(set => new CountedPeriod(set, null, null))]);
        return this;
    }

    public RegisterOf Review(string state, int cycle, string? finalized = "2020-01-01", string? issued = null)
    {
        if (!_states.ContainsKey(state))
        {
            State(state, "african");
        }

        _reviews.Add(new CountedReview(state, cycle, Date(finalized), Date(issued)));
        return this;
    }

    /// <summary>A need of the last review that was added.</summary>
    /// <param name="category">Several with a semicolon between, the primary one first.</param>
    public RegisterOf Need(
        string under,
        string? category = null,
        FindingStatus status = FindingStatus.Confirmed,
        FindingKind kind = FindingKind.Need,
        string? tags = null,
        params int[] betterFit)
    {
        var scope = ScopeCode.Find(under);
        _findings.Add(new CountedFinding
        {
            Id = new Guid(_findings.Count + 1, 0, 0, new byte[8]),
            Review = _reviews.Count - 1,
            Kind = kind,
            Status = status,
            Provisions = scope is null ? [.. under.Split(';').Select(Provision.Parse)] : [],
            Scope = scope,
            Categories = category?.Split(';') ?? [],
            BetterFit = betterFit,
            Tags = tags?.Split(';') ?? [],
        });
        return this;
    }

    public CountedRegister Register => new()
    {
        Revision = 1,
        States = [.. _states.Values],
        Reviews = _reviews,
        Findings = _findings,
    };

    public Snapshot Snapshot => Snapshot.Of(Register);

    private static DateOnly? Date(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
