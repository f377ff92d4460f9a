using Recount.Findings;

namespace Recount.Counting.Changes;

/// <summary>A register as known at a revision, as at a day, to one who looks: the two clocks.</summary>
public sealed record CountedView(CountedRegister Register, DateOnly Day, RegisterView View)
{
    /// <summary>The reviews that count, each with its findings that count.</summary>
    internal IReadOnlyDictionary<ReviewKey, ReviewContent> Content()
    {
        var content = new Dictionary<ReviewKey, ReviewContent>();
        var byReview = Register.Findings.Where(finding => finding.Status.Counts).ToLookup(finding => finding.Review);
        foreach (var (place, review) in Register.Reviews.Index())
        {
            if (review.From(View) <= Day)
            {
                content.Add(ReviewKey.Of(review), new ReviewContent(review, [.. byReview[place]]));
            }
        }

        return content;
    }

    /// <summary>The roster as it stood on the day, without dates.</summary>
    internal IEnumerable<CountedState> StatesOfTheDay() => Register.States.Select(state => state with
    {
        Groups = state.GroupOn(Day) is { } group ? [new CountedPeriod(group, null, null)] : [],
        Sets = [.. state.SetsOn(Day).Select(set => new CountedPeriod(set, null, null))],
    });
}

/// <summary>One summary a State and cycle.</summary>
internal readonly record struct ReviewKey(string State, int Cycle)
{
    public static ReviewKey Of(CountedReview review) => new(review.State, review.Cycle);
}

/// <summary>A review that counts, and what it holds.</summary>
internal sealed record ReviewContent(CountedReview Review, IReadOnlyList<CountedFinding> Findings);
