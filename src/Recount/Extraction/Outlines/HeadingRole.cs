namespace Recount.Extraction.Outlines;

/// <summary>What a heading of an executive summary opens.</summary>
internal enum HeadingRole
{
    /// <summary>The summary itself; the State's name follows.</summary>
    ExecutiveSummary,

    /// <summary>Legal and institutional framework.</summary>
    Introduction,

    /// <summary>One chapter of the Convention.</summary>
    Chapter,

    /// <summary>How the articles are implemented.</summary>
    Observations,

    /// <summary>Successes and good practices.</summary>
    GoodPractices,

    /// <summary>Challenges and recommendations.</summary>
    Challenges,

    /// <summary>Technical assistance needs.</summary>
    Needs,

    /// <summary>What comes after all of these: conclusions, annexes.</summary>
    End,

    /// <summary>A heading of equal or higher rank that the lexicon does not know.</summary>
    Other,
}
