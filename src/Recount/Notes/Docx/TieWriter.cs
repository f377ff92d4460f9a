using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Notes.Docx;

/// <summary>Sets tied numbers and figures in content controls that are not seen, and writes what they are tied to beside the text.</summary>
internal sealed class TieWriter
{
    /// <summary>Word gives each part of this kind an id of its own; this one says whose it is.</summary>
    private const string PartId = "{8F0B5C1E-6D43-4C0E-9A57-2E1B7A4D9C30}";

    private static readonly XNamespace Ties = NoteTies.Namespace;
    private static readonly XNamespace Appearance = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>Ids of controls around places and references, beyond those of ties.</summary>
    private const int FirstPlace = 1_000_000;

    private readonly List<NoteTie> _placed = [];
    private int _places;

    /// <summary>What the root of the text must declare: programs that do not know the looks of a control pass over them.</summary>
    public static IEnumerable<XAttribute> Declarations() =>
    [
        new(XNamespace.Xmlns + "mc", Compatibility),
        new(XNamespace.Xmlns + "w15", Appearance),
        new(Compatibility + "Ignorable", "w15"),
    ];

    /// <summary>A control around runs or around paragraphs.</summary>
    public XElement Control(NoteTie tie, params object[] content)
    {
        var number = _placed.Count + 1;
        var key = string.Create(CultureInfo.InvariantCulture, $"{NoteTies.TagStart}{number}");
        _placed.Add(tie with { Key = key });
        return Tagged(key, number, content);
    }

    /// <summary>A control around what people write, by which the next note finds it.</summary>
    public XElement Place(string name, IEnumerable<XElement> paragraphs) =>
        Tagged(NoteTies.PlaceStart + name, FirstPlace + _places++, paragraphs);

    /// <summary>A control around a reference to a named paragraph, which programs may write as another kind of field.</summary>
    public XElement Reference(string name, XElement field) => Tagged(NoteTies.ReferenceStart + name, FirstPlace + _places++, field);

    /// <summary>The runs of a text whose numbers are tied.</summary>
    /// <param name="spans">In the order of the text.</param>
    /// <param name="run">Makes runs of a piece of the text.</param>
    public IEnumerable<XElement> Runs(string text, IEnumerable<NoteSpan> spans, Func<string, IEnumerable<XElement>> run)
    {
        var at = 0;
        foreach (var span in spans)
        {
            foreach (var before in run(text[at..span.Start]))
            {
                yield return before;
            }

            at = span.Start + span.Length;
            yield return Control(span.Tie, run(text[span.Start..at]));
        }

        foreach (var rest in run(text[at..]))
        {
            yield return rest;
        }
    }

    private static XElement Tagged(string tag, int id, object content) => new(
        W.Main + "sdt",
        new XElement(
            W.Main + "sdtPr",
            W.Val("tag", tag),
            W.Val("id", id),
            new XElement(Appearance + "appearance", new XAttribute(Appearance + "val", "hidden"))),
        new XElement(W.Main + "sdtContent", content));

    /// <summary>Writes the part; after the text, as it lists what was placed.</summary>
    public void Write(MainDocumentPart main, NoteTies note)
    {
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rTies");
        part.Write(Xml(note with { Ties = _placed }));
        part.AddNewPart<CustomXmlPropertiesPart>("rProperties").Write(new XElement(
            Store + "datastoreItem",
            new XAttribute(XNamespace.Xmlns + "ds", Store),
            new XAttribute(Store + "itemID", PartId),
            new XElement(Store + "schemaRefs", new XElement(Store + "schemaRef", new XAttribute(Store + "uri", NoteTies.Namespace)))));
    }

    private static XElement Xml(NoteTies note) => new(
        Ties + "noteTies",
        new XAttribute("asAt", Day(note.AsAt)),
        note.Since is { } since ? new XAttribute("since", Day(since)) : null,
        new XAttribute("revision", note.Revision),
        new XAttribute("language", note.Language),
        new XAttribute("version", note.Version),
        new XAttribute("chapters", string.Join(' ', note.Chapters)),
        note.Symbol is { } symbol ? new XAttribute("symbol", symbol) : null,
        note.Seal is { } seal ? new XAttribute("seal", seal) : null,
        new XAttribute("occasion", note.Occasion),
        note.Rounding.Length > 0 ? new XAttribute("rounding", note.Rounding) : null,
        note.Reminders.Select(reminder => new XElement(Ties + "reminder", new XAttribute("words", reminder))),
        note.Ties.Select(tie => new XElement(
            Ties + "tie",
            new XAttribute("key", tie.Key),
            new XAttribute("rule", tie.Rule),
            new XAttribute("query", tie.Query),
            tie.Whole is { } whole ? new XAttribute("whole", whole) : null,
            tie.Noun is { } noun ? new XAttribute("noun", noun) : null,
            tie.Value is { } value ? new XAttribute("value", value) : null,
            tie.WholeValue is { } all ? new XAttribute("wholeValue", all) : null,
            new XAttribute("words", tie.Words),
            new XAttribute("asAt", Day(tie.AsAt)),
            tie.Since is { } from ? new XAttribute("since", Day(from)) : null,
            new XAttribute("view", tie.View),
            new XAttribute("fit", tie.Fit),
            new XAttribute("revision", tie.Revision),
            tie.Needs.Select(need => new XElement(
                Ties + "need",
                new XAttribute("id", need.Id),
                new XAttribute("coding", need.Coding),
                need.IsNew ? new XAttribute("new", "1") : null)),
            tie.Series.Select(series => new XElement(
                Ties + "series",
                new XAttribute("name", series.Name),
                series.Labels.Zip(series.Values, (label, number) => new XElement(
                    Ties + "point",
                    new XAttribute("label", label),
                    number is { } known ? new XAttribute("value", known) : null)))))));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
