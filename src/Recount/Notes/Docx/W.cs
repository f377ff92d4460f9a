using System.Globalization;
using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>The names of WordprocessingML and DrawingML (ECMA-376), and the few shapes that every part needs.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>An element whose only attribute is <c>w:val</c>.</summary>
    public static XElement Val(string name, object value) =>
        new(Main + name, new XAttribute(Main + "val", Convert.ToString(value, CultureInfo.InvariantCulture)!));

    /// <summary>A chart element whose only attribute is <c>val</c>.</summary>
    public static XElement CVal(string name, object value) =>
        new(C + name, new XAttribute("val", Convert.ToString(value, CultureInfo.InvariantCulture)!));

    /// <summary>An attribute of the main namespace.</summary>
    public static XAttribute At(string name, object value) =>
        new(Main + name, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>A run of text.</summary>
    public static XElement Run(string text, params XElement[] properties) => new(
        Main + "r",
        properties.Length > 0 ? new XElement(Main + "rPr", properties) : null,
        new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    /// <summary>A paragraph in a style.</summary>
    public static XElement Paragraph(string style, params object?[] content) =>
        new(Main + "p", new XElement(Main + "pPr", Val("pStyle", style)), content);
}
