using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recount.Documents;
using Recount.Documents.Ties;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Checks.Ties;

public class UntiedCopyTests
{
    [Fact]
    public void The_copy_has_the_text_and_no_control()
    {
        var note = new EditedNote();

        var copy = Copy(note, out var controls);

        var (before, after) = (note.Read(), DocumentReader.Read(copy, "copy.docx").Document!);
        Assert.True(controls > 100);
        Assert.Equal(before.TiedPlaces.Count, controls);
        Assert.Equal(before.Paragraphs, after.Paragraphs);
        Assert.Empty(after.TiedPlaces);
        Assert.Null(after.Ties);
        Assert.DoesNotContain("sdt", Part(copy, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_is_a_valid_Word_file_without_the_list_and_with_all_other_parts_as_they_were()
    {
        var note = new EditedNote();

        var copy = Copy(note, out _);

        using var stream = new MemoryStream(copy);
        using (var package = WordprocessingDocument.Open(stream, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken));
            Assert.Empty(package.MainDocumentPart!.CustomXmlParts);
        }

        var (was, now) = (Parts(note.Content), Parts(copy));
        Assert.Equal(
            ["customXml/_rels/item.xml.rels", "customXml/item.xml", "customXml/itemProps1.xml"],
            was.Keys.Except(now.Keys).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"],
            now.Where(part => was[part.Key] != part.Value).Select(part => part.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Controls_of_other_people_stay()
    {
        var note = new EditedNote().Edit(body => Control(body, "130 needs").Descendants(W + "tag").Single().SetAttributeValue(W + "val", "ClientName"));

        var copy = Copy(note, out _);

        Assert.Single(XElement.Parse(Part(copy, "word/document.xml")).Descendants(W + "sdt"));
    }

    private static byte[] Copy(EditedNote note, out int controls)
    {
        using var copy = new MemoryStream();
        controls = UntiedCopy.Write(note.Content, copy).Controls;
        return copy.ToArray();
    }

    private static string Part(byte[] file, string name) => Parts(file)[name];

    private static Dictionary<string, string> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }
}
