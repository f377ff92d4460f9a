namespace Recount.Counting;

/// <summary>A finalized review and its run of cells.</summary>
/// <param name="State">The State's place in <see cref="Snapshot.States"/>.</param>
/// <param name="Finalized">The day it counts for the Secretariat.</param>
/// <param name="Public">The day it counts for the public; null: not issued yet.</param>
/// <param name="FirstCell">First of its cells; the next review's first cell is behind its last one.</param>
/// <param name="Needs">How many needs it has.</param>
internal sealed record SnapshotReview(int State, int Cycle, DateOnly Finalized, DateOnly? Public, int FirstCell, int Needs)
{
    /// <summary>The day from which it counts; null: never so far.</summary>
    public DateOnly? Effective(RegisterView view) => view switch
    {
        RegisterView.Secretariat => Finalized,
        RegisterView.Public => Public,
    };

    /// <summary>Whether it counts on a day.</summary>
    public bool Counts(RegisterView view, DateOnly day) => Effective(view) is { } effective && effective <= day;
}
