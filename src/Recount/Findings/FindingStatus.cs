namespace Recount.Findings;

/// <summary>What people have decided about a finding. Suggested and confirmed count.</summary>
public enum FindingStatus
{
    /// <summary>Found by a rule; nobody has looked at it yet.</summary>
    Suggested,

    /// <summary>A person stands by it.</summary>
    Confirmed,

    /// <summary>A person says that it is none.</summary>
    Rejected,

    /// <summary>It was one; a correction of its document took it back.</summary>
    Withdrawn,
}

/// <summary>The words that stand for statuses in files and in the API.</summary>
public static class FindingStatusCode
{
    extension(FindingStatus status)
    {
        /// <summary>The code, such as <c>suggested</c>.</summary>
        public string Code => status switch
        {
            FindingStatus.Suggested => "suggested",
            FindingStatus.Confirmed => "confirmed",
            FindingStatus.Rejected => "rejected",
            FindingStatus.Withdrawn => "withdrawn",
        };

        /// <summary>Whether a finding with this status is in the figures.</summary>
        public bool Counts => status is FindingStatus.Suggested or FindingStatus.Confirmed;
    }

    /// <summary>The status with a code; null if there is none.</summary>
    public static FindingStatus? Find(string? code) => code switch
    {
        "suggested" => FindingStatus.Suggested,
        "confirmed" => FindingStatus.Confirmed,
        "rejected" => FindingStatus.Rejected,
        "withdrawn" => FindingStatus.Withdrawn,
        _ => null,
    };
}
