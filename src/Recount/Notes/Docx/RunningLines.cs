using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The running head (symbol, and that it is a draft where it is one) and foot (page of pages).</summary>
internal static class RunningLines
{
    public static XElement Header(NoteDraft draft) => new(
        W.Main + "hdr",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        new XElement(
            W.Main + "p",
            new XElement(
                W.Main + "pPr",
                W.Val("pStyle", "header"),
                new XElement(
                    W.Main + "pBdr",
                    new XElement(W.Main + "bottom", W.At("val", "single"), W.At("sz", 4), W.At("space", 4), W.At("color", "000000"))),
                Tabs()),
            W.Run(draft.Masthead?.Symbol ?? draft.Title, new XElement(W.Main + "b")),
            draft.IsIssued ? null : Tab(),
            draft.IsIssued ? null : W.Run(draft.Words["draftShort"], new XElement(W.Main + "i"))));

    public static XElement Footer() => new(
        W.Main + "ftr",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        new XElement(
            W.Main + "p",
            new XElement(W.Main + "pPr", W.Val("pStyle", "footer"), Tabs()),
            Tab(),
            Field("PAGE"),
            W.Run("/"),
            Field("NUMPAGES")));

    private static XElement Tabs() => new(
        W.Main + "tabs",
        new XElement(W.Main + "tab", W.At("val", "right"), W.At("pos", 9638)));

    private static XElement Tab() => new(W.Main + "r", new XElement(W.Main + "tab"));

    private static XElement Field(string code) =>
        new(W.Main + "fldSimple", W.At("instr", code), W.Run("1"));
}
