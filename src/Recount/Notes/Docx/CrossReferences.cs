using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Recount.Documents.Ties;

namespace Recount.Notes.Docx;

/// <summary>
/// References to numbered paragraphs that follow them when they are moved: <c>[#risk]</c> at the start of a paragraph names it, <c>[@risk]</c> is
/// its number, as a field that Word brings up to date.
/// </summary>
internal sealed partial class CrossReferences
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly TieWriter _ties;
    private int _bookmarks;

    /// <summary>The names of a draft's paragraphs.</summary>
    /// <exception cref="RecountException">Two have the same name, a reference has none, or something is meant as one of them and is none.</exception>
    public CrossReferences(IEnumerable<NoteBlock> lines, TieWriter ties)
    {
        (_ties, var number) = (ties, 0);
        NoteParagraph[] paragraphs = [.. lines.OfType<NoteParagraph>()];
        foreach (var paragraph in paragraphs)
        {
            number += paragraph.Kind == NoteParagraphKind.Numbered ? 1 : 0;
            if (paragraph is { Name: { } sub, Kind: not NoteParagraphKind.Numbered })
            {
                throw new RecountException($"note: found [#{sub}] at a paragraph without a number of its own; name the numbered paragraph.");
            }

            if (paragraph.Name is { } name && !_numbers.TryAdd(name, number))
            {
                throw new RecountException($"note: the name [#{name}] stands at two paragraphs, {_numbers[name]} and {number}; give each its own.");
            }
        }

        foreach (var paragraph in paragraphs)
        {
            if (Meant().Match(paragraph.Text) is { Success: true } meant)
            {
                throw new RecountException(
                    $"note: found '{NoteMarkup.Short(meant.Value)}', expected [#name] at the start of a numbered paragraph, [@name] or [^A footnote.]; names are of small letters, digits and _.");
            }

            foreach (Match reference in Reference().Matches(paragraph.Text))
            {
                if (!_numbers.ContainsKey(reference.Groups["name"].Value))
                {
                    throw new RecountException(
                        $"note: found '{reference.Value}', but no paragraph begins with [#{reference.Groups["name"].Value}]; names are {(_numbers.Count == 0 ? "none" : string.Join(", ", _numbers.Keys))}.");
                }

                if (Footnotes.IsIn(paragraph.Text, reference.Index))
                {
                    throw new RecountException($"note: found '{reference.Value}' in a footnote; a reference can only stand in the text.");
                }
            }
        }
    }

    /// <summary>The bookmark of a paragraph that has a name.</summary>
    public IEnumerable<XElement> Bookmark(NoteParagraph paragraph)
    {
        if (paragraph.Name is { } name)
        {
            yield return new XElement(W.Main + "bookmarkStart", W.At("id", _bookmarks), W.At("name", NoteTies.BookmarkStart + name));
            yield return new XElement(W.Main + "bookmarkEnd", W.At("id", _bookmarks++));
        }
    }

    /// <summary>The runs of a text, references as fields.</summary>
    /// <param name="run">Makes runs of what stands between them.</param>
    public IEnumerable<XElement> Runs(string text, Func<string, IEnumerable<XElement>> run)
    {
        var at = 0;
        foreach (Match reference in Reference().Matches(text))
        {
            foreach (var before in run(text[at..reference.Index]))
            {
                yield return before;
            }

            var name = reference.Groups["name"].Value;
            yield return _ties.Reference(name, new XElement(
                W.Main + "fldSimple",
                W.At("instr", $" REF {NoteTies.BookmarkStart}{name} \\r \\h "),
                W.Run(_numbers[name].ToString(CultureInfo.InvariantCulture))));
            at = reference.Index + reference.Length;
        }

        foreach (var rest in run(text[at..]))
        {
            yield return rest;
        }
    }

    [GeneratedRegex(@"\[@(?<name>[a-z0-9_]{1,30})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    /// <summary>What is meant as a name, a reference or a footnote and is none: it would be printed.</summary>
    [GeneratedRegex(@"^\[#[^\]]*\]?|\[@(?![a-z0-9_]{1,30}\])[^\]]*\]?|\[\^[^\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Meant();
}
