namespace Recount.Findings;

/// <summary>What a passage of an executive summary states.</summary>
public enum FindingKind
{
    /// <summary>Assistance the State asks for.</summary>
    Need,

    /// <summary>A gap in implementation that the reviewers name, as a recommendation.</summary>
    Challenge,

    /// <summary>Something the reviewers commend to others.</summary>
    GoodPractice,
}

/// <summary>The words that stand for kinds in files and in the API.</summary>
public static class FindingKindCode
{
    extension(FindingKind kind)
    {
        /// <summary>The code: <c>need</c>, <c>challenge</c> or <c>good-practice</c>.</summary>
        public string Code => kind switch
        {
            FindingKind.Need => "need",
            FindingKind.Challenge => "challenge",
            FindingKind.GoodPractice => "good-practice",
        };
    }

    /// <summary>The kind with a code; null if there is none.</summary>
    public static FindingKind? Find(string? code) => code switch
    {
        "need" => FindingKind.Need,
        "challenge" => FindingKind.Challenge,
        "good-practice" => FindingKind.GoodPractice,
        _ => null,
    };
}
