using Recount.Documents.Ties;

namespace Recount.Documents;

/// <summary>A document as its reader left it: paragraphs in reading order that know their place.</summary>
public sealed record SourceDocument
{
    /// <summary>The media type that was found by content, never by the name.</summary>
    public required string MediaType { get; init; }

    /// <summary>All paragraphs of the body in reading order, empty ones and table cells included; running heads are not here.</summary>
    public required IReadOnlyList<SourceParagraph> Paragraphs { get; init; }

    /// <summary>Footnotes and endnotes, in their order; never part of a paragraph's text.</summary>
    public IReadOnlyList<SourceNote> Notes { get; init; } = [];

    /// <summary>Charts, in reading order; only of formats that keep their numbers.</summary>
    public IReadOnlyList<SourceChart> Charts { get; init; } = [];

    /// <summary>Lines of running heads and feet, each once; only symbol and date may be read from them.</summary>
    public IReadOnlyList<string> RunningHeads { get; init; } = [];

    /// <summary>Pages; null where the format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>What the numbers of a note of ours are tied to; null where the file holds none of it.</summary>
    public NoteTies? Ties { get; init; }

    /// <summary>The tied content controls, in reading order.</summary>
    public IReadOnlyList<TiedPlace> TiedPlaces { get; init; } = [];

    /// <summary>What may have been missed, or is odd.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; init; } = [];
}

/// <summary>One paragraph, or one paragraph of a table cell.</summary>
/// <remarks>
/// <see cref="Text"/> is normalised: NFC, no soft hyphens or zero-width marks, no-break spaces as spaces, runs of white space as one
/// space (line breaks too), trimmed. An automatic list label is not in the text but in <see cref="Label"/>; a typed one ("• ", "(a) ",
/// "2.4 ") is in the text.
/// </remarks>
public sealed record SourceParagraph
{
    /// <summary>Place in the document, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The normalised text; empty for an empty paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>The automatic number or bullet as a reader sees it, such as <c>2.4.</c>, <c>(a)</c> or <c>•</c>; null without one.</summary>
    public string? Label { get; init; }

    /// <summary>How deep a list item or an indented line stands, from 0; null where it is neither.</summary>
    public int? Level { get; init; }

    /// <summary>1 to 9 where a style, outline level or layout says that it is a heading; null otherwise.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>How many characters at the start are bold or italic; equals the length where all are (a heading without a style), less for a run-in heading.</summary>
    public int Emphasized { get; init; }

    /// <summary>The cell it stands in; null outside tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Page, from 1; null where the format has none.</summary>
    public int? Page { get; init; }
}

/// <summary>A cell's place in its table, merged cells resolved.</summary>
/// <param name="Table">The table's number in the document, from 0.</param>
/// <param name="Row">From 0.</param>
/// <param name="Column">Grid column, from 0.</param>
/// <param name="RowSpan">Rows that the cell covers, 1 without a merge; the covered cells do not appear.</param>
/// <param name="ColumnSpan">Grid columns that it covers.</param>
/// <param name="IsHeader">Whether its row is marked as, or looks like, a header row.</param>
public sealed record TableCell(int Table, int Row, int Column, int RowSpan, int ColumnSpan, bool IsHeader);

/// <summary>A footnote or endnote.</summary>
/// <param name="Paragraph">The paragraph that refers to it; -1 where that is not known.</param>
/// <param name="Mark">The number or sign that a reader sees.</param>
public sealed record SourceNote(int Paragraph, string Mark, string Text);

/// <summary>The numbers behind a chart.</summary>
public sealed record SourceChart(IReadOnlyList<SourceSeries> Series);

/// <summary>One series of a chart.</summary>
/// <param name="Name">As the legend has it; empty without one.</param>
/// <param name="Labels">The names on the axis.</param>
/// <param name="Values">A number for each; null where there is none.</param>
public sealed record SourceSeries(string Name, IReadOnlyList<string> Labels, IReadOnlyList<decimal?> Values);

/// <summary>Something a user must know about a file.</summary>
/// <param name="Code">A short code that <c>docs/</c> lists, such as <c>scanned</c> or <c>unknown-state</c>.</param>
/// <param name="Message">One sentence: where, what stood there, what to do.</param>
/// <param name="Paragraph">Where; null for the whole file.</param>
public sealed record DocumentProblem(string Code, string Message, int? Paragraph = null);
