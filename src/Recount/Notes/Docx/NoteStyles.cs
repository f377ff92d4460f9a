using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The styles and the numbering of a note: Times New Roman 10, the text column set in from the left, headings I, A, 1.</summary>
internal static class NoteStyles
{
    /// <summary>Twips from the left edge of the page's text area to the text column.</summary>
    public const int Indent = 1267;

    private const int Heads = 1;
    private const int Paragraphs = 2;

    public static XElement Styles(NoteSetting setting) => new(
        W.Main + "styles",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        new XElement(
            W.Main + "docDefaults",
            new XElement(W.Main + "rPrDefault", new XElement(W.Main + "rPr", Font(setting), W.Val("sz", 20), W.Val("szCs", 20), Tag(setting))),
            new XElement(W.Main + "pPrDefault", new XElement(W.Main + "pPr", Spacing(0, 0)))),
        Style("Normal", "Normal", null, null, null),
        Style("HCh", "heading 1", Head(setting, 1, 360, 240), [Bold(), Size(28)], 0),
        Style("H1", "heading 2", Head(setting, 2, 280, 200), [Bold(), Size(24)], 1),
        Style("H23", "heading 3", Head(setting, 3, 240, 120), [Bold()], 2),
        Style("H4", "heading 4", [W.Val("keepNext", 1), Spacing(200, 120), Side(Indent)], [Bold(), Italic()], 3),
        Style("SingleTxt", "Single Txt", [Spacing(0, 120), Side(Indent), W.Val("jc", "both")], null, null),
        Style("NumberedTxt", "Numbered Txt", [Number(Paragraphs, 0), Tab(Indent + 567), Spacing(0, 120), Side(Indent), W.Val("jc", "both")], null, null),
        Style("SubTxt", "Sub Txt", [Number(Paragraphs, 1), Tab(Indent + 1134), Spacing(0, 120), Side(Indent + 567), W.Val("jc", "both")], null, null),
        Style("DocTitle", "Title", [W.Val("keepNext", 1), Spacing(360, 240), Side(Indent)], [Bold(), Size(34)], null),
        Style("DocSubtitle", "Subtitle", [W.Val("keepNext", 1), Spacing(120, 240), Side(Indent)], [Bold(), Size(24)], null),
        Style("FigureLabel", "Figure Label", [W.Val("keepNext", 1), Spacing(240, 0), Side(Indent)], null, null),
        Style("FigureTitle", "Figure Title", [W.Val("keepNext", 1), Spacing(0, 120), Side(Indent)], [Bold()], null),
        Style("FigureNote", "Figure Note", [Spacing(40, 120), Side(Indent)], [Size(17)], null),
        Style("SummaryHead", "Summary Head", [Spacing(60, 120), W.Val("jc", "center")], [Italic()], null),
        Style("TableTxt", "Table Txt", [Spacing(40, 40)], [Size(17)], null),
        Style("Masthead", "Masthead", [Spacing(0, 0)], null, null),
        Style("ToWrite", "To Write", [Border(), Spacing(60, 120), Side(Indent)], [Italic(), Colour("595959")], null),
        Style("header", "header", [Spacing(0, 0)], [Size(17)], null),
        Style("footer", "footer", [Spacing(0, 0)], [Size(17)], null),
        Style("FootnoteText", "footnote text", [Spacing(0, 40), Side(Indent)], [Size(18)], null),
        new XElement(
            W.Main + "style",
            W.At("type", "character"),
            W.At("styleId", "FootnoteReference"),
            W.Val("name", "footnote reference"),
            new XElement(W.Main + "rPr", W.Val("vertAlign", "superscript"))));

    public static XElement Numbering(NoteSetting setting) => new(
        W.Main + "numbering",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        Abstract(Heads, Levels(setting.Headings, "HCh", "H1", "H23")),
        Abstract(Paragraphs, Levels(setting.Paragraphs, "NumberedTxt", "SubTxt")),
        Instance(Heads),
        Instance(Paragraphs));

    private static XElement[] Levels(IReadOnlyList<NoteNumbering> levels, params string[] styles) =>
        [.. levels.Zip(styles).Select((level, at) => Level(at, level.First.Format, level.First.Text, level.Second))];

    /// <summary>The font of the note's script, with the one that stands in for it where a machine has not got it.</summary>
    public static XElement Fonts(NoteScript script) => new(
        W.Main + "fonts",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        new XElement(W.Main + "font", W.At("name", script.Font), W.Val("altName", script.Substitute)));

    private static XElement Style(string id, string name, XElement[]? paragraph, XElement[]? run, int? outline) => new(
        W.Main + "style",
        W.At("type", "paragraph"),
        id == "Normal" ? W.At("default", 1) : null,
        W.At("styleId", id),
        W.Val("name", name),
        id == "Normal" ? null : W.Val("basedOn", "Normal"),
        new XElement(W.Main + "qFormat"),
        paragraph is null ? null : new XElement(W.Main + "pPr", paragraph, outline is { } level ? W.Val("outlineLvl", level) : null),
        run is null ? null : new XElement(W.Main + "rPr", run));

    private static XElement[] Head(NoteSetting setting, int level, int before, int after) =>
        [W.Val("keepNext", 1), W.Val("keepLines", 1), Number(Heads, level - 1), Spacing(before, after), Hanging(setting)];

    private static XElement Number(int list, int level) =>
        new(W.Main + "numPr", W.Val("ilvl", level), W.Val("numId", list));

    private static XElement Abstract(int id, params XElement[] levels) =>
        new(W.Main + "abstractNum", W.At("abstractNumId", id), W.Val("multiLevelType", "multilevel"), levels);

    private static XElement Instance(int id) =>
        new(W.Main + "num", W.At("numId", id), W.Val("abstractNumId", id));

    private static XElement Level(int level, string format, string text, string style) => new(
        W.Main + "lvl",
        W.At("ilvl", level),
        W.Val("start", 1),
        W.Val("numFmt", format),
        W.Val("pStyle", style),
        W.Val("suff", format == "none" ? "nothing" : "tab"),
        W.Val("lvlText", text),
        W.Val("lvlJc", "left"));

    private static XElement Font(NoteSetting setting) => new(
        W.Main + "rFonts",
        W.At("ascii", "Times New Roman"),
        W.At("hAnsi", "Times New Roman"),
        W.At("eastAsia", setting.Script is { RightToLeft: false } asian ? asian.Font : "SimSun"),
        W.At("cs", setting.Script is { RightToLeft: true } script ? script.Font : "Times New Roman"));

    /// <summary>The language; beside another script, Latin words are English.</summary>
    private static XElement Tag(NoteSetting setting) => setting.Script is { } script
        ? new XElement(W.Main + "lang", W.At("val", "en-GB"), W.At(script.RightToLeft ? "bidi" : "eastAsia", setting.Tag))
        : W.Val("lang", setting.Tag);

    private static XElement Spacing(int before, int after) =>
        new(W.Main + "spacing", W.At("before", before), W.At("after", after), W.At("line", 240), W.At("lineRule", "atLeast"));

    private static XElement Side(int left) => new(W.Main + "ind", W.At("left", left), W.At("right", Indent));

    private static XElement Tab(int position) =>
        new(W.Main + "tabs", new XElement(W.Main + "tab", W.At("val", "left"), W.At("pos", position)));

    /// <summary>Room for the number of a heading: more where it is a word.</summary>
    private static XElement Hanging(NoteSetting setting) => new(
        W.Main + "ind",
        W.At("left", Indent),
        W.At("right", Indent),
        W.At("hanging", setting.Headings.Any(level => level.Words is not null) ? 1000 : 567));

    private static XElement Border() => new(
        W.Main + "pBdr",
        new XElement(W.Main + "left", W.At("val", "single"), W.At("sz", 12), W.At("space", 6), W.At("color", "7F7F7F")));

    private static XElement Bold() => new(W.Main + "b");

    private static XElement Italic() => new(W.Main + "i");

    private static XElement Size(int halfPoints) => W.Val("sz", halfPoints);

    private static XElement Colour(string rgb) => W.Val("color", rgb);
}
