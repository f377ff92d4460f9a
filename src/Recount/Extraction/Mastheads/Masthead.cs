using Recount.Documents;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>What stands before the introduction, and the running heads: where symbol, date and State are looked for.</summary>
internal sealed class Masthead(SourceDocument document, Outline outline)
{
    /// <summary>Paragraphs before the introduction or the first chapter, contents included.</summary>
    public IReadOnlyList<Passage> Passages { get; } =
    [
        .. outline.Preamble,
        .. outline.Sections
            .TakeWhile(section => section.Role is HeadingRole.ExecutiveSummary or HeadingRole.End or HeadingRole.Other)
            .SelectMany(section => section.Passages),
    ];

    /// <summary>The document's symbol; null where none is printed.</summary>
    public PrintedSymbol? Symbol { get; } = FindSymbol(document, outline);

    /// <summary>Whether a line begins a masthead: one of its set lines, or nothing but a symbol.</summary>
    public static bool Opens(string line) =>
        Wording.IsMastheadLine(line) || (PrintedSymbol.FindIn(line) is { } symbol && symbol.Text.Length >= line.Length - 1);

    /// <summary>The date of issue: a line of its own, or beside the words of distribution; null where there is none, or more than one.</summary>
    public DateOnly? Issued()
    {
        var lines = Passages.Take(60).Select(passage => passage.Text).Where(text => text.Length < 400).ToList();
        return OwnLine(lines) ?? BesideDistribution(lines) ?? OwnLine(document.RunningHeads) ?? BesideDistribution(document.RunningHeads)
            ?? OnlyDate(lines);
    }

    private static PrintedSymbol? FindSymbol(SourceDocument document, Outline outline)
    {
        var preamble = outline.Preamble.Select(passage => passage.Text);
        var found = preamble.Concat(document.RunningHeads).Select(PrintedSymbol.FindIn).OfType<PrintedSymbol>().ToList();
        return found.Find(symbol => symbol.Cycle is not null) ?? found.FirstOrDefault();
    }

    private static DateOnly? OwnLine(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length < 40))
        {
            if (StatedDate.FindAll(line) is [{ IsOfRange: false } only]
                && line.Length - (only.End - only.Start) <= 6)
            {
                return only.Day;
            }
        }

        return null;
    }

    private static DateOnly? BesideDistribution(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Contains("Distr", StringComparison.OrdinalIgnoreCase)
            || line.Contains("Original", StringComparison.OrdinalIgnoreCase)))
        {
            if (StatedDate.FindAll(line).FirstOrDefault(date => !date.IsOfRange) is { End: > 0 } date)
            {
                return date.Day;
            }
        }

        return null;
    }

    // A layout that lost its lines: "Convention against Corruption 12 May 2022 English".
    private static DateOnly? OnlyDate(List<string> lines)
    {
        var dates = lines.Where(line => line.Length < 120 && !line.EndsWith('.'))
            .SelectMany(StatedDate.FindAll).Where(date => !date.IsOfRange).Select(date => date.Day).Distinct().ToList();
        return dates is [var only] ? only : null;
    }
}
