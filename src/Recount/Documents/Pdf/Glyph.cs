namespace Recount.Documents.Pdf;

/// <summary>One letter on a page. Points; <see cref="Y"/> is the baseline counted from the top of the page.</summary>
/// <remarks>
/// On pages that read from the right, <see cref="Left"/> and <see cref="Right"/> are mirrored: reading order always
/// ascends.
/// </remarks>
internal readonly record struct Glyph(
    string Text, double Left, double Right, double Y, double Size, bool Bold, bool Italic)
{
    /// <summary>Set small above its line: a mark that refers to a note, or "er" in "1er".</summary>
    public bool Raised { get; init; }

    public bool Emphasized => Bold || Italic;

    public bool IsSpace => Text.Length > 0 && string.IsNullOrWhiteSpace(Text);

    public double Middle => (Left + Right) / 2;
}

/// <summary>A drawn straight line, horizontal or vertical, in the same coordinates.</summary>
internal readonly record struct Rule(double X1, double Y1, double X2, double Y2)
{
    public bool Horizontal => X2 - X1 >= Y2 - Y1;

    public double Length => Math.Max(X2 - X1, Y2 - Y1);
}
