using Recount.Mechanism;

namespace Recount.Counting;

/// <summary>What must be said of data wherever they are handed on.</summary>
public static class DataTerms
{
    /// <summary>The licence under which the data may be used.</summary>
    public const string Licence = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

    /// <summary>That States in the reviews of a register are not real; null where all are.</summary>
    public static string? Illustrative(Snapshot snapshot) => ExtentOf(snapshot) switch
    {
        IllustrativeExtent.None => null,
        IllustrativeExtent.Part => "Illustrative in part: States with codes from XAA to XZZ are not real.",
        IllustrativeExtent.All => "Illustrative data: no State in this register is real.",
    };

    /// <summary>How far a register is invented: by the States in its reviews.</summary>
    public static IllustrativeExtent ExtentOf(Snapshot snapshot)
    {
        var states = snapshot.Reviews.Select(review => snapshot.States[review.State].Code).Distinct().ToList();
        var fictitious = states.Count(State.IsFictitious);
        return fictitious == 0 ? IllustrativeExtent.None
            : fictitious == states.Count ? IllustrativeExtent.All
            : IllustrativeExtent.Part;
    }
}

/// <summary>How far a register is invented.</summary>
public enum IllustrativeExtent
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Some of its States are not real.</summary>
    Part,

    /// <summary>None of its States is real.</summary>
    All,
}
