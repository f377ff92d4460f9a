namespace Recount.Counting.Changes;

/// <summary>
/// The way from one view to another, one cause at a time: a register before every step and behind the last. What a number
/// gains in a step is due to its cause, so the parts of any change add up, of distinct States as well as of needs.
/// </summary>
internal sealed class ChangeSteps
{
    private readonly CountedView _before;
    private readonly CountedView _now;
    private readonly IReadOnlyDictionary<ReviewKey, ReviewContent> _old;
    private readonly IReadOnlyDictionary<ReviewKey, ReviewContent> _new;
    private readonly CountedState[] _oldStates;
    private readonly CountedState[] _newStates;

    public ChangeSteps(CountedView before, CountedView now)
    {
        (_before, _now) = (before, now);
        (_old, _new) = (before.Content(), now.Content());
        _newStates = [.. now.StatesOfTheDay()];
        CountedState[] known = [.. before.StatesOfTheDay()];
        _oldStates = [.. known, .. _newStates.ExceptBy(known.Select(state => state.Code), state => state.Code)];
    }

    /// <summary>One register more than there are causes; all their reviews count on any day.</summary>
    public IReadOnlyList<CountedRegister> Registers()
    {
        ReviewContent[] added = [.. _new.Where(entry => !_old.ContainsKey(entry.Key)).Select(entry => entry.Value)];
        var fresh = added.Where(review => review.Review.From(_now.View) > _before.Day);
        var kept = _new.Where(entry => _old.ContainsKey(entry.Key)).Select(entry => (Old: _old[entry.Key], New: entry.Value)).ToList();
        IEnumerable<ReviewContent> Kept(Func<KeptReview, IReadOnlyList<CountedFinding>> findings) => kept
            .Select(review => new ReviewContent(review.New.Review, findings(new KeptReview(review.Old.Findings, review.New.Findings))))
            .Concat(added);
        return
        [
            Register(_oldStates, _old.Values),
            Register(_oldStates, _old.Values.Concat(fresh)),
            Register(_oldStates, Kept(review => review.Before)),
            Register(_oldStates, Kept(review => review.AfterSplitsAndMerges())),
            Register(_oldStates, Kept(review => review.AfterCorrections())),
            Register(_oldStates, Kept(review => review.Now)),
            Register(_newStates, Kept(review => review.Now)),
        ];
    }

    private CountedRegister Register(CountedState[] states, IEnumerable<ReviewContent> content)
    {
        var reviews = content.ToList();
        return new CountedRegister
        {
            Revision = _now.Register.Revision,
            States = states,
            Reviews = [.. reviews.Select(entry => entry.Review)],
            Findings = [.. reviews.SelectMany((entry, place) => entry.Findings.Select(finding => finding with { Review = place }))],
        };
    }
}
