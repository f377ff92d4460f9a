using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Recount.Notes.Docx;

/// <summary>A Word file with the house's styles, numbering and fonts; the same content gives the same bytes.</summary>
internal static class WordPackage
{
    /// <param name="subject">Its symbol, or that it is no official document.</param>
    /// <param name="fill">Writes the text and the parts that it needs.</param>
    public static void Write(Stream output, NoteSetting setting, string title, string subject, Action<MainDocumentPart> fill)
    {
        using var buffer = new MemoryStream();
        using (var package = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = title;
            package.PackageProperties.Subject = subject;
            package.PackageProperties.Language = setting.Tag;
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Write(RightToLeft.Of(NoteStyles.Styles(setting), setting));
            main.AddNewPart<NumberingDefinitionsPart>("rNumbers").Write(NoteStyles.Numbering(setting));
            if (setting.Script is { } script)
            {
                main.AddNewPart<FontTablePart>("rFonts").Write(NoteStyles.Fonts(script));
            }

            main.AddNewPart<DocumentSettingsPart>("rSettings").Write(Settings());
            fill(main);
        }

        StablePackage.Write(buffer, output, CompressionLevel.Optimal);
    }

    private static XElement Settings() => new(
        W.Main + "settings",
        new XAttribute(XNamespace.Xmlns + "w", W.Main),
        new XElement(
            W.Main + "footnotePr",
            new XElement(W.Main + "footnote", W.At("id", -1)),
            new XElement(W.Main + "footnote", W.At("id", 0))),
        new XElement(
            W.Main + "compat",
            new XElement(
                W.Main + "compatSetting",
                W.At("name", "compatibilityMode"),
                W.At("uri", "http://schemas.microsoft.com/office/word"),
                W.At("val", 15))));
}
