namespace Recount.Documents.Pdf;

/// <summary>Puts lines together to paragraphs.</summary>
internal sealed class ParagraphAssembly(LinePitch pitches)
{
    public IReadOnlyList<OpenParagraph> Of(IEnumerable<TextLine> lines)
    {
        var judge = new ParagraphBreak(pitches);
        var paragraphs = new List<OpenParagraph>();
        foreach (var line in lines.Where(line => line.Text.Length > 0 || line.Piece.Text.Marks.Count > 0))
        {
            if (paragraphs.Count == 0 || judge.Before(line, paragraphs[^1]))
            {
                paragraphs.Add(new OpenParagraph(line));
            }
            else
            {
                paragraphs[^1].Add(line);
            }
        }

        return paragraphs;
    }
}
