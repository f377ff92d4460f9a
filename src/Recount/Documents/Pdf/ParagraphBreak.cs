namespace Recount.Documents.Pdf;

/// <summary>Decides whether a line starts a paragraph or goes on with the one above.</summary>
/// <remarks>
/// The surest sign is the setter's own rule: a line is only left short where the paragraph ends, or where the next word
/// did not fit.
/// </remarks>
internal sealed class ParagraphBreak(LinePitch pitches)
{
    private bool _hanging;

    public bool Before(TextLine line, OpenParagraph open)
    {
        var last = open.Last;
        var apart = Apart(line, open);
        if (Resembles(last.Column, line.Column) is false)
        {
            return true;
        }

        if (line.Label is not null || ListMarker.LengthAt(line.Text) > 0)
        {
            return StartsItem(line, open, apart);
        }

        if (Math.Abs(last.Piece.Size - line.Piece.Size) > 0.08 * last.Piece.Size)
        {
            return true;
        }

        if (LineSense.ChangesCapitals(open.Text, line.Text))
        {
            return true;
        }

        var goesOn = !LineSense.EndsSentence(open.Text)
            && (LineSense.StartsWithin(line.Text) || LineSense.LeavesBracketOpen(open.Text));
        var full = LineFill.IsFull(last, line);
        if (apart)
        {
            return !(goesOn && full && line.Piece.Y - last.Piece.Y < 1.7 * pitches.Of(last.Piece.Size));
        }

        if (ChangesStyle(line, open))
        {
            return !(full && goesOn);
        }

        return full ? ChangesIndent(line, open) : !StaysShort(line, open, goesOn);
    }

    /// <summary>
    /// More space than between the lines of a paragraph; nothing is known where a page or column ends.
    /// </summary>
    private bool Apart(TextLine line, OpenParagraph open)
    {
        var last = open.Last;
        if (line.Page != last.Page || line.Piece.Y <= last.Piece.Y)
        {
            return false;
        }

        var expected = open.Pitch ?? pitches.Of(last.Piece.Size);
        return line.Piece.Y - last.Piece.Y > (1.16 * expected) + 0.8;
    }

    private static bool Resembles(Column a, Column b) => ReferenceEquals(a, b)
        || Math.Abs(a.Width - b.Width) < 0.2 * a.Width;

    private static bool StartsItem(TextLine line, OpenParagraph open, bool apart)
    {
        var marker = line.Label ?? line.Text[..ListMarker.LengthAt(line.Text)].TrimEnd();
        var bullet = ListMarker.IsBullet(marker) && marker is not ("-" or "–" or "—");
        if (bullet || (line.Label is not null && ListMarker.IsBullet(marker)))
        {
            return true;
        }

        if (LineSense.LeavesBracketOpen(open.Text) && !apart)
        {
            return false;
        }

        var within = LineFill.IsFull(open.Last, line) && !apart && !LineSense.EndsSentence(open.Text);
        return !within || (line.Label is not null && !LineSense.ExpectsMore(open.Text));
    }

    /// <summary>
    /// A heading ends, or one starts: all of one side is bold or italic and the other side does not begin so.
    /// </summary>
    private static bool ChangesStyle(TextLine line, OpenParagraph open)
    {
        var (before, after) = (open.IsEmphasized, OpenParagraph.Emphasis(line, whole: true));
        var starts = OpenParagraph.Emphasis(line, whole: false);
        return (before && !starts)
            || (after && !OpenParagraph.Emphasis(open.Last, whole: true) && !LastLetterEmphasized(open.Last));
    }

    private static bool LastLetterEmphasized(TextLine line)
    {
        var styled = line.Piece.Text;
        var at = styled.Text.Length - 1;
        while (at >= 0 && !char.IsLetter(styled.Text[at]))
        {
            at--;
        }

        return at >= 0 && styled.Emphasis[at];
    }

    /// <summary>A short line that ends nothing: broken by hand, or before something that does not part.</summary>
    private static bool StaysShort(TextLine line, OpenParagraph open, bool goesOn)
    {
        var slack = open.Last.Column.Right - open.Last.Right;
        var width = Math.Max(open.Last.Column.Width, 1);
        return goesOn && slack < (LineSense.LeavesBracketOpen(open.Text) ? 0.5 : 0.35) * width
            && !open.Last.Text.EndsWith(')');
    }

    private bool ChangesIndent(TextLine line, OpenParagraph open)
    {
        var em = line.Piece.Size;
        var ended = LineSense.EndsSentence(open.Text);
        var left = line.Left - line.Column.Left;
        var last = open.Last.Left - open.Last.Column.Left;
        if (open.Lines.Count > 1)
        {
            return Math.Abs(left - last) > 0.8 * em && ended;
        }

        if (open.First.LabelLeft is { } labelLeft)
        {
            var label = labelLeft - open.First.Column.Left;
            _hanging |= Math.Abs(left - last) < 2 && last - label > 4;
            return left < last - 2 && ended && (left < label - 3 || _hanging);
        }

        return left > last + em && ended && !open.HasMarker;
    }
}
