using System.Text;

namespace Recount.Documents.Pdf;

/// <summary>A paragraph while its lines are being found.</summary>
internal sealed class OpenParagraph(TextLine first)
{
    private readonly StringBuilder _text = new(first.Text);

    public List<TextLine> Lines { get; } = [first];

    public TextLine First => Lines[0];

    public TextLine Last => Lines[^1];

    public string? Label => First.Label;

    /// <summary>What was read so far, roughly joined; for judging, not for keeping.</summary>
    public string Text => _text.ToString();

    /// <summary>From line to line, where two lines on one page say it.</summary>
    public double? Pitch { get; private set; }

    public bool HasMarker => Label is not null || ListMarker.LengthAt(First.Text) > 0;

    public bool IsEmphasized => Lines.TrueForAll(line => Emphasis(line, whole: true));

    public void Add(TextLine line)
    {
        if (line.Page == Last.Page && line.Piece.Y > Last.Piece.Y)
        {
            Pitch ??= line.Piece.Y - Last.Piece.Y;
        }

        _text.Append(' ').Append(line.Text);
        Lines.Add(line);
    }

    /// <summary>Whether the letters of a line, or its first ones, are bold or italic.</summary>
    public static bool Emphasis(TextLine line, bool whole)
    {
        var styled = line.Piece.Text;
        var letters = Enumerable.Range(0, styled.Text.Length).Where(i => char.IsLetter(styled.Text[i]));
        return whole
            ? letters.Any() && letters.All(i => styled.Emphasis[i])
            : letters.FirstOrDefault(-1) is var at and >= 0 && styled.Emphasis[at];
    }
}
