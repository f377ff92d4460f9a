using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>All that counting needs to know of a register at one revision; the store fills it, nothing else does.</summary>
public sealed record CountedRegister
{
    /// <summary>The last sequence of the history; 0 for an empty register.</summary>
    public required int Revision { get; init; }

    /// <summary>The roster.</summary>
    public required IReadOnlyList<CountedState> States { get; init; }

    /// <summary>All reviews, also those without a date.</summary>
    public required IReadOnlyList<CountedReview> Reviews { get; init; }

    /// <summary>All findings, also those that do not count.</summary>
    public required IReadOnlyList<CountedFinding> Findings { get; init; }

    /// <summary>The day from which a finding counts for one who looks; null: it does not.</summary>
    public DateOnly? CountsFrom(CountedFinding finding, RegisterView view) => finding.Status.Counts ? Reviews[finding.Review].From(view) : null;

    /// <summary>The same without the reviews that were not public on a day: those not finalized and issued by then.</summary>
    public CountedRegister PublicOn(DateOnly day)
    {
        var places = Reviews.Index().Where(review => review.Item.From(RegisterView.Public) <= day).Select((review, place) => (review.Index, place)).ToDictionary();
        return this with
        {
            Reviews = [.. Reviews.Where(review => review.From(RegisterView.Public) <= day)],
            Findings = [.. Findings.Where(finding => places.ContainsKey(finding.Review)).Select(finding => finding with { Review = places[finding.Review] })],
        };
    }
}

/// <summary>A State of the roster.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or another code of three letters or digits.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Groups">Regional group by period; a period without an end goes on.</param>
/// <param name="Party">When it was a party.</param>
/// <param name="Sets">Other sets it belongs to, by period: <c>ldc</c>, <c>lldc</c>, <c>sids</c>, platforms, hubs; they overlap.</param>
public sealed record CountedState(
    string Code,
    string Name,
    IReadOnlyList<CountedPeriod> Groups,
    IReadOnlyList<CountedPeriod> Party,
    IReadOnlyList<CountedPeriod> Sets);

/// <summary>A stretch of days.</summary>
/// <param name="Value">The code in <see cref="CountedState.Groups"/> and <see cref="CountedState.Sets"/>; null for no group, and in <see cref="CountedState.Party"/>.</param>
/// <param name="From">First day; null: from the start.</param>
/// <param name="Until">Last day; null: goes on.</param>
public sealed record CountedPeriod(string? Value, DateOnly? From, DateOnly? Until)
{
    /// <summary>Whether some day belongs to both.</summary>
    public bool Overlaps(CountedPeriod other) =>
        (From ?? DateOnly.MinValue) <= (other.Until ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (Until ?? DateOnly.MaxValue);

    /// <summary>Whether a day belongs to it; its last day does.</summary>
    public bool Covers(DateOnly day) => !(From > day) && !(Until < day);
}

/// <summary>A review of one State in one cycle.</summary>
/// <param name="State">The State's code.</param>
/// <param name="Cycle">1 or 2.</param>
/// <param name="Finalized">The day the summary was agreed; null: not known, so nothing of it counts.</param>
/// <param name="Issued">The day it became a public document; null: not yet.</param>
public sealed record CountedReview(string State, int Cycle, DateOnly? Finalized, DateOnly? Issued)
{
    /// <summary>What its document says by chapter; null where none was read, or where nobody asks.</summary>
    public IReadOnlyDictionary<Chapter, ChapterStatement?>? Statements { get; init; }

    /// <summary>The day from which it counts for one who looks; null: never so far.</summary>
    internal DateOnly? From(RegisterView view) => view switch
    {
        RegisterView.Secretariat => Finalized,
        RegisterView.Public => Finalized is { } agreed && Issued is { } issued
            ? (issued > agreed ? issued : agreed)
            : null,
    };
}

/// <summary>A finding of a review.</summary>
public sealed record CountedFinding
{
    /// <summary>The id that is shown to people.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its review's place in <see cref="CountedRegister.Reviews"/>.</summary>
    public required int Review { get; init; }

    /// <summary>What it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Whether it counts, and whether a person stands by it.</summary>
    public required FindingStatus Status { get; init; }

    /// <summary>What it is coded as; one object for many findings, where the register knows that they are coded alike.</summary>
    public CountedCoding Coding { get; init; } = CountedCoding.None;

    /// <summary>Stated provisions, in the order of mention.</summary>
    public IReadOnlyList<Provision> Provisions
    {
        get => Coding.Provisions;
        init => Coding = Coding with { Provisions = value };
    }

    /// <summary>What it is about where it names no provision.</summary>
    public Scope? Scope
    {
        get => Coding.Scope;
        init => Coding = Coding with { Scope = value };
    }

    /// <summary>Category codes, the primary one first; empty: undecided.</summary>
    public IReadOnlyList<string> Categories
    {
        get => Coding.Categories;
        init => Coding = Coding with { Categories = value };
    }

    /// <summary>Better-fitting articles, best first.</summary>
    public IReadOnlyList<int> BetterFit
    {
        get => Coding.BetterFit;
        init => Coding = Coding with { BetterFit = value };
    }

    /// <summary>Tag codes.</summary>
    public IReadOnlyList<string> Tags
    {
        get => Coding.Tags;
        init => Coding = Coding with { Tags = value };
    }

    /// <summary>Keys of the themes that its words speak of; those of its provisions are known without words.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Where its words stand; null where it was given in a table, or where nobody asks.</summary>
    public CountedPassage? Passage { get; init; }
}

/// <summary>What findings are coded as; its parts are what <see cref="CountedFinding"/> says of those of its own.</summary>
public sealed record CountedCoding(
    IReadOnlyList<Provision> Provisions,
    Scope? Scope,
    IReadOnlyList<string> Categories,
    IReadOnlyList<int> BetterFit,
    IReadOnlyList<string> Tags)
{
    /// <summary>Nothing yet.</summary>
    public static CountedCoding None { get; } = new([], null, [], [], []);
}

/// <summary>The place of a finding's words.</summary>
/// <param name="Document">The document, by its number in the register.</param>
/// <param name="Paragraph">From 0, in reading order.</param>
/// <param name="Start">First character in the paragraph, UTF-16.</param>
/// <param name="End">The character behind the last one.</param>
public sealed record CountedPassage(int Document, int Paragraph, int Start, int End)
{
    /// <summary>Whether some words belong to both.</summary>
    public bool Overlaps(CountedPassage other) =>
        Document == other.Document && Paragraph == other.Paragraph && Start < other.End && other.Start < End;
}
