using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The runs of a correction: its own words in italics, what is read as it stands.</summary>
internal static partial class ReadingRuns
{
    public static IEnumerable<XElement> Of(NoteReading reading)
    {
        foreach (var piece in Places().Split(reading.Pattern).Where(piece => piece.Length > 0))
        {
            yield return Places().IsMatch(piece) ? W.Run(reading.Values[piece[1] - '0']) : W.Run(piece, new XElement(W.Main + "i"));
        }
    }

    [GeneratedRegex(@"(\{[0-9]\})", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
