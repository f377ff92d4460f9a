using System.Globalization;

namespace Recount.Figures.Drawing;

/// <summary>How a figure is drawn: its language, its numbers, and whether it stands alone.</summary>
public sealed record SvgSetting
{
    /// <summary>Stands before every id in the drawing, so that several can stand in one page; letters, digits and hyphens, a letter first.</summary>
    public required string Prefix { get; init; }

    /// <summary>The language's tag, such as <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether rows and text run from the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>A value as it is written.</summary>
    public Func<decimal, string> Number { get; init; } = value => value.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>The mark of a note under the figure, counted from 0.</summary>
    public Func<int, string> NoteMark { get; init; } = at => ((char)('a' + at)).ToString();

    /// <summary>Whether caption, notes and source are drawn too; else the page around the drawing has them.</summary>
    public bool StandsAlone { get; init; } = true;
}
