namespace Recount.Figures;

/// <summary>The six figures of the note, its topics and chapters, as at a day: all of them from one count.</summary>
public sealed record FigureSet
{
    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The as-at day of the earlier figures; null without a comparison.</summary>
    public required DateOnly? Since { get; init; }

    /// <summary>The last sequence of the history that is counted; 0 for an empty register.</summary>
    public required int Revision { get; init; }

    /// <summary>How many of the needs counted, of both cycles, nobody has confirmed yet.</summary>
    public required int Unconfirmed { get; init; }

    /// <summary>Cycle 1's totals.</summary>
    public required CycleTotals Cycle1 { get; init; }

    /// <summary>Cycle 2's totals.</summary>
    public required Cycle2Totals Cycle2 { get; init; }

    /// <summary>What came to cycle 1 since the earlier day; null without one.</summary>
    public required CycleTotals? Cycle1Change { get; init; }

    /// <summary>What came to cycle 2 since the earlier day; null without one.</summary>
    public required Cycle2Totals? Cycle2Change { get; init; }

    /// <summary>Needs of cycle 1 by category.</summary>
    public required IReadOnlyList<Figure1Row> Figure1 { get; init; }

    /// <summary>Growth by article: 5 to 14, general-II, 51 to 59.</summary>
    public required IReadOnlyList<Figure2Row> Figure2 { get; init; }

    /// <summary>The five regional groups, and States without one, where there are any.</summary>
    public required IReadOnlyList<Figure3Row> Figure3 { get; init; }

    /// <summary>Needs of cycle 2 by category.</summary>
    public required IReadOnlyList<Figure4Row> Figure4 { get; init; }

    /// <summary>Chapter II by article: 5 to 14, general-II.</summary>
    public required IReadOnlyList<ArticleRow> Figure5 { get; init; }

    /// <summary>Chapter V by article: 51 to 59.</summary>
    public required IReadOnlyList<ArticleRow> Figure6 { get; init; }

    /// <summary>The nine clusters, then the seven narrower unions of the note's text.</summary>
    public required IReadOnlyList<TopicRow> Topics { get; init; }

    /// <summary>Chapters II and V.</summary>
    public required IReadOnlyList<ChapterRow> Chapters { get; init; }
}
