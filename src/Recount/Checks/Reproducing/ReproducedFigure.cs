namespace Recount.Checks.Reproducing;

/// <summary>Whether a figure of a note could be made again from the data.</summary>
/// <param name="Key">The figure's key, such as <c>figure1</c>.</param>
/// <param name="Number">As the note numbers it: <c>IV</c>; null where the data give no such figure.</param>
/// <param name="Caption">As it was printed.</param>
/// <param name="Says">What differs, or why something was not compared; a sentence each, without a full stop.</param>
/// <param name="Drawn">What was drawn from the data; null where they give no such figure.</param>
public sealed record ReproducedFigure(
    string Key, string? Number, string Caption, FigureVerdict Verdict, IReadOnlyList<string> Says, Notes.Docx.DrawnFigure? Drawn);

/// <summary>How far a figure was made again.</summary>
public enum FigureVerdict
{
    /// <summary>Data and drawing, byte for byte.</summary>
    Reproduced,

    /// <summary>The data; the drawing has other bytes, which another version or another program explains.</summary>
    DataReproduced,

    /// <summary>The data; the drawing has other bytes, and nothing explains them.</summary>
    DrawingDiffers,

    /// <summary>The note shows other numbers than the data give.</summary>
    Differs,

    /// <summary>The note no longer has the figure's chart.</summary>
    Gone,

    /// <summary>The note shows what was printed; it counts what was not public, so that public data alone give other numbers.</summary>
    NotPublic,
}

/// <summary>The words that stand for verdicts on the wire.</summary>
public static class FigureVerdictCode
{
    extension(FigureVerdict verdict)
    {
        /// <summary>The code, such as <c>data-reproduced</c>.</summary>
        public string Code => verdict switch
        {
            FigureVerdict.Reproduced => "reproduced",
            FigureVerdict.DataReproduced => "data-reproduced",
            FigureVerdict.DrawingDiffers => "drawing-differs",
            FigureVerdict.Differs => "differs",
            FigureVerdict.Gone => "gone",
            FigureVerdict.NotPublic => "not-public",
        };

        /// <summary>Whether a note with such a figure can be called reproduced, if only in its data.</summary>
        public bool Stands => verdict is FigureVerdict.Reproduced or FigureVerdict.DataReproduced;
    }
}
