namespace Recount.Figures.Published;

/// <summary>What was added between two notes.</summary>
/// <param name="StatesIdentifyingNeeds">Null where the note does not say it.</param>
public sealed record PublishedChange(int ExecutiveSummariesFinalized, int? StatesIdentifyingNeeds, int Needs);

/// <summary>A chapter's row.</summary>
/// <param name="Needs">Null where only a share is published.</param>
public sealed record PublishedChapter(int States, int? Needs);

/// <summary>A regional group's row.</summary>
/// <param name="Needs">Null where only a share is published.</param>
public sealed record PublishedGroup(int StatesParties, int Finalized, int Identifying, int? Needs);

/// <summary>An article's row: needs that cite it now and at the note before, and the States that have them.</summary>
public sealed record PublishedArticle(int Links, int LinksAtPreviousNote, int States);

/// <summary>A cluster of articles as a paragraph of the note counts it.</summary>
/// <param name="Articles">Article numbers.</param>
/// <param name="Needs">Distinct needs.</param>
/// <param name="States">Distinct States.</param>
/// <param name="Paragraph">The paragraph's printed number.</param>
public sealed record PublishedTopic(IReadOnlyList<int> Articles, int Needs, int States, int Paragraph)
{
    /// <summary>The articles joined as topics are named: <c>5+6</c>.</summary>
    public string Key => string.Join('+', Articles);
}

/// <summary>Challenges that cite any of some provisions.</summary>
/// <param name="Provisions">In canonical form.</param>
/// <param name="Challenges">Distinct challenges.</param>
/// <param name="States">Distinct States that received them; null where the note does not say it exactly.</param>
/// <param name="StatesAtLeast">What the note gives in its place; else null.</param>
public sealed record PublishedChallenges(
    IReadOnlyList<string> Provisions, int Challenges, int? States, int? StatesAtLeast);
