namespace Recount.Figures;

/// <summary>A cycle's totals.</summary>
/// <param name="Finalized">Executive summaries finalized.</param>
/// <param name="Identifying">Distinct States with at least one need; in a change, those with a review finalized in between that has needs.</param>
/// <param name="Needs">Distinct needs.</param>
public record CycleTotals(int Finalized, int Identifying, int Needs);

/// <summary>Cycle 2's totals.</summary>
/// <param name="Links">Pairs of a need and an article (or chapter II as a whole) of chapters II and V.</param>
/// <param name="LinksElsewhere">Pairs of a need and an article of another chapter, which stand in no bar; null in a change.</param>
public sealed record Cycle2Totals(int Finalized, int Identifying, int Needs, int Links, int? LinksElsewhere)
    : CycleTotals(Finalized, Identifying, Needs);

/// <summary>Figure I: needs of cycle 1 by primary category.</summary>
/// <param name="Percent">Of the distinct needs of the cycle, two decimals; null without needs.</param>
public sealed record Figure1Row(string Category, int Needs, decimal? Percent);

/// <summary>Figure II: growth of the links of cycle 2 by article.</summary>
/// <param name="LinksSince">Links on the earlier day; null without one.</param>
/// <param name="Increase">What came since; null without an earlier day.</param>
public sealed record Figure2Row(string Provision, int? LinksSince, int? Increase, int Links);

/// <summary>Figure III: cycle 2 by regional group.</summary>
/// <param name="Region">The group's code; null for the States that belong to none.</param>
/// <param name="StatesParties">States of the group that are parties on the day.</param>
/// <param name="Finalized">Executive summaries finalized, also of States that are parties no longer.</param>
/// <param name="Identifying">States with at least one need.</param>
public sealed record Figure3Row(string? Region, int StatesParties, int Finalized, int Identifying, int Needs);

/// <summary>Figure IV: needs of cycle 2 by primary category.</summary>
/// <param name="Percent">Of the distinct needs of the cycle, two decimals; null without needs.</param>
/// <param name="States">Distinct States that have such a need.</param>
public sealed record Figure4Row(string Category, int Needs, decimal? Percent, int States);

/// <summary>Figures V and VI: needs and States by article of chapter II, and of chapter V.</summary>
/// <param name="Needs">Needs that name the article: a need that names two is in both rows.</param>
public sealed record ArticleRow(string Provision, int States, int Needs);

/// <summary>A topic: distinct needs and distinct States over its articles.</summary>
public sealed record TopicRow(string Key, IReadOnlyList<string> Provisions, int Needs, int States);

/// <summary>A chapter of cycle 2: distinct needs that touch it.</summary>
public sealed record ChapterRow(string Chapter, int Needs, int Links, int States);
