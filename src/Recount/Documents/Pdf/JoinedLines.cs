using System.Text;

namespace Recount.Documents.Pdf;

/// <summary>Joins the lines of a paragraph to its text.</summary>
/// <param name="Emphasized">Characters at the start that are bold or italic.</param>
internal readonly record struct JoinedLines(string Text, int Emphasized)
{
    public static JoinedLines Of(IReadOnlyList<TextLine> lines, Hyphens hyphens)
    {
        var text = new StringBuilder();
        var emphasis = new List<bool>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                Bind(text, emphasis, lines[i - 1], lines[i], hyphens);
            }

            text.Append(lines[i].Text);
            emphasis.AddRange(lines[i].Piece.Text.Emphasis);
        }

        return Normalized(text.ToString(), emphasis);
    }

    private static void Bind(StringBuilder text, List<bool> emphasis, TextLine before, TextLine after, Hyphens hyphens)
    {
        var last = text.Length > 0 ? text[^1] : ' ';
        var next = after.Text.Length > 0 ? after.Text[0] : ' ';
        if (last == '\u00AD' || (last is '-' or '\u2010' && !hyphens.Keeps(text.ToString(), after.Text)))
        {
            text.Length--;
            emphasis.RemoveAt(emphasis.Count - 1);
        }
        else if (!(last is '-' or '\u2010' && text.Length > 1 && text[^2] != ' ')
            && !(LineSense.IsChinese(last) && LineSense.IsChinese(next))
            && !(last == '/' && text.Length > 1 && text[^2] != ' ')
            && (CellWords.End(text.ToString()) || !LineFill.CutsWord(before, after)))
        {
            text.Append(' ');
            emphasis.Add(emphasis.Count > 0 && emphasis[^1]);
        }
    }

    private static JoinedLines Normalized(string text, List<bool> emphasis)
    {
        var clean = new StringBuilder(text.Length);
        var (leads, emphasized) = (true, 0);
        var marker = ListMarker.LengthAt(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\u00AD' || (text[i] == ' ' && (clean.Length == 0 || clean[^1] == ' ')))
            {
                continue;
            }

            leads &= emphasis[i] || i < marker || !char.IsLetterOrDigit(text[i]);
            clean.Append(text[i]);
            emphasized = leads && (emphasis[i] || i >= text.Length - 1) ? clean.Length : emphasized;
        }

        var whole = clean.ToString().Normalize(NormalizationForm.FormC).TrimEnd();
        return leads && emphasis.Contains(true)
            ? new JoinedLines(whole, whole.Length)
            : new JoinedLines(whole, emphasis.Contains(true) ? Math.Min(emphasized, whole.Length) : 0);
    }
}
