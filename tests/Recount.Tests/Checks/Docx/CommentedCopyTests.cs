using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Checks.Docx;
using Recount.Documents;
using Recount.Tests.Checks.Ties;
using static Recount.Tests.Checks.Ties.EditedNote;

namespace Recount.Tests.Checks.Docx;

public sealed class CommentedCopyTests : IDisposable
{
    private readonly EditedNote _note = new EditedNote()
        .Edit(body => Control(body, "130 needs").Element(W + "sdtContent")!.ReplaceNodes(
            new XElement(W + "r", new XElement(W + "t", "140 needs"))))
        .EditPart("word/charts/chart4.xml", chart => chart.Descendants()
            .Where(element => element.Name.LocalName == "val").First(element => element.HasElements)
            .Descendants().Where(element => element.Name.LocalName == "v").ElementAt(1).Value = "99");

    private readonly MemoryStream _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Each_finding_is_a_comment_at_the_paragraph_that_it_is_about()
    {
        CommentedCopy.Write(_note.Content, _note.Problems(), _copy);

        using var copy = WordprocessingDocument.Open(_copy, isEditable: false);
        var comments = copy.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>().ToDictionary(comment => comment.Id!.Value!);
        var places = copy.MainDocumentPart.Document!.Descendants<CommentReference>()
            .Select(mark => (mark.Ancestors<Paragraph>().First().InnerText, comments[mark.Id!.Value!].InnerText)).ToArray();
        Assert.Equal(2, comments.Count);
        Assert.Contains(places, place => place.Item1.StartsWith("Twenty-four States identified 140 needs", StringComparison.Ordinal)
            && place.Item2 == "Changed, paragraph 9: \"140 needs\": it was printed as \"130 needs\", from chapters.II.needs (130) as at 2025-06-30, revision 7. Possible: 130 needs.");
        Assert.Contains(places, place => place.Item1 == "Figure IV" && place.Item2.StartsWith("Changed, figure IV: \"99\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_copy_is_valid_and_its_text_is_the_same()
    {
        CommentedCopy.Write(_note.Content, _note.Problems(), _copy);

        using (var copy = WordprocessingDocument.Open(_copy, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(copy, TestContext.Current.CancellationToken).Select(error => error.Description));
        }

        Assert.Equal(_note.Read().Paragraphs, DocumentReader.Read(_copy.ToArray(), "copy.docx").Document!.Paragraphs);
    }
}
