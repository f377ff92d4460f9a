namespace Recount.Documents.Pdf;

/// <summary>What one page shows, before any layout.</summary>
internal sealed record PageContent(int Number, double Width, double Height)
{
    public required IReadOnlyList<Glyph> Glyphs { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Pictures; a page of nothing else is a scan.</summary>
    public required int Images { get; init; }

    /// <summary>Letters whose character the file does not say.</summary>
    public required int Unmapped { get; init; }

    /// <summary>Letters that stand askew or turned against the rest.</summary>
    public required int Turned { get; init; }

    /// <summary>The page with right and left exchanged, so that Arabic reads in ascending order.</summary>
    public PageContent Mirrored() => this with
    {
        Glyphs = [.. Glyphs.Select(glyph => glyph with { Left = Width - glyph.Right, Right = Width - glyph.Left })],
        Rules = [.. Rules.Select(rule => rule with { X1 = Width - rule.X2, X2 = Width - rule.X1 })],
    };
}
