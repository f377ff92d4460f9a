using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>Turns a part of the document into one that runs from right to left: paragraphs, runs, tables and sections.</summary>
/// <remarks>
/// Word asks for it at each of them (ECMA-376, part 1, 17.3.1.6, 17.3.2.30, 17.4.1), and for bold, italic and size a second time.
/// Paragraphs of Latin letters alone, as in the masthead, stay as they are; Latin words inside others are kept together by marks.
/// </remarks>
internal static partial class RightToLeft
{
    private const string LeftToRightMark = "\u200E";

    /// <summary>What stands behind the direction in a paragraph's properties, by the schema's order.</summary>
    private static readonly HashSet<string> BehindDirection =
        ["adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "jc", "textAlignment", "outlineLvl", "rPr", "sectPr"];

    /// <summary>The part, changed in place; in a language that runs from left to right, as it was.</summary>
    public static XElement Of(XElement part, NoteSetting setting)
    {
        if (setting.Script is not { RightToLeft: true } script)
        {
            return part;
        }

        foreach (var paragraph in part.Descendants(W.Main + "p").Where(RunsFromTheRight).ToArray())
        {
            Turn(paragraph);
        }

        foreach (var line in part.Descendants(W.Main + "pBdr").Where(lines => lines.Element(W.Main + "right") is null).Elements(W.Main + "left"))
        {
            line.Name = W.Main + "right";
        }

        foreach (var properties in part.Descendants(W.Main + "tblPr"))
        {
            properties.AddFirst(new XElement(W.Main + "bidiVisual"));
        }

        foreach (var section in part.Descendants(W.Main + "sectPr"))
        {
            section.Add(new XElement(W.Main + "bidi"));
        }

        foreach (var properties in part.Descendants(W.Main + "rPr").ToArray())
        {
            Double(properties, script);
        }

        return part;
    }

    private static void Turn(XElement paragraph)
    {
        var properties = Properties(paragraph, "pPr");
        var direction = new XElement(W.Main + "bidi");
        if (properties.Elements().FirstOrDefault(element => BehindDirection.Contains(element.Name.LocalName)) is { } behind)
        {
            behind.AddBeforeSelf(direction);
        }
        else
        {
            properties.Add(direction);
        }

        properties.Add(new XElement(W.Main + "rPr", new XElement(W.Main + "rtl")));
        foreach (var run in paragraph.Descendants(W.Main + "r").ToArray())
        {
            run.ReplaceWith(Split(run));
        }
    }

    /// <summary>The run's pieces: those of Latin words, and those that run from right to left.</summary>
    private static IEnumerable<XElement> Split(XElement run)
    {
        if (run.Element(W.Main + "t") is not { } text)
        {
            yield return Turned(run);
            yield break;
        }

        var at = 0;
        foreach (Match latin in Latin().Matches(text.Value))
        {
            if (latin.Index > at)
            {
                yield return Turned(Piece(run, text.Value[at..latin.Index]));
            }

            yield return Piece(run, LeftToRightMark + latin.Value + LeftToRightMark);
            at = latin.Index + latin.Length;
        }

        if (at < text.Value.Length)
        {
            yield return Turned(Piece(run, text.Value[at..]));
        }
    }

    private static XElement Piece(XElement run, string text)
    {
        var piece = new XElement(run);
        piece.Element(W.Main + "t")!.Value = text;
        return piece;
    }

    private static XElement Turned(XElement run)
    {
        Properties(run, "rPr").Add(new XElement(W.Main + "rtl"));
        return run;
    }

    private static XElement Properties(XElement owner, string name)
    {
        if (owner.Element(W.Main + name) is { } found)
        {
            return found;
        }

        var made = new XElement(W.Main + name);
        owner.AddFirst(made);
        return made;
    }

    /// <summary>Bold, italic and size for the script's own letters.</summary>
    private static void Double(XElement properties, NoteScript script)
    {
        foreach (var name in new[] { "b", "i" })
        {
            properties.Element(W.Main + name)?.AddAfterSelf(new XElement(W.Main + (name + "Cs")));
        }

        if (properties.Element(W.Main + "sz") is { } size)
        {
            properties.Element(W.Main + "szCs")?.Remove();
            size.AddAfterSelf(W.Val("szCs", (int)size.Attribute(W.Main + "val")! + script.Larger));
        }
    }

    /// <summary>Not where it holds a chart: LibreOffice then turns the numbers in it around. The chart has a direction of its own.</summary>
    private static bool RunsFromTheRight(XElement paragraph) =>
        paragraph.Annotation<OwnDirection>() is null && !IsLatin(paragraph.Value) && !paragraph.Descendants(W.Main + "drawing").Any();

    private static bool IsLatin(string text) => text.Any(char.IsAsciiLetter) && !text.Any(letter => char.IsLetter(letter) && letter > 0x24F);

    [GeneratedRegex(@"(?:\./)?[A-Za-z](?:[\x20-\x7E]*[A-Za-z0-9])?", RegexOptions.NonBacktracking)]
    private static partial Regex Latin();
}

/// <summary>At a paragraph whose direction is that of its own words, such as a quotation.</summary>
internal sealed class OwnDirection
{
    public static OwnDirection Mark { get; } = new();
}
