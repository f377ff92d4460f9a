using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Tests.Notes;

public sealed class NoteFileTests : IDisposable
{
    private readonly MemoryStream _file = new();
    private readonly WordprocessingDocument _note;

    public NoteFileTests()
    {
        NoteFile.Write(NoteBuilder.Draft(ExampleFacts.Of(), Language.English), _file);
        if (Environment.GetEnvironmentVariable("RECOUNT_NOTE_OUT") is { } path)
        {
            File.WriteAllBytes(path, _file.ToArray());
        }

        _note = WordprocessingDocument.Open(_file, isEditable: false);
    }

    public void Dispose()
    {
        _note.Dispose();
        _file.Dispose();
    }

    [Fact]
    public void The_file_passes_the_Open_XML_validator() =>
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(_note, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

    [Fact]
    public void Six_figures_are_native_charts_with_a_workbook_that_holds_their_data()
    {
        var charts = Main.ChartParts.ToArray();

        Assert.Equal(6, charts.Length);
        Assert.All(charts, chart =>
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            var cells = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!
                .Descendants<DocumentFormat.OpenXml.Spreadsheet.CellValue>().Select(cell => cell.Text);
            var drawn = chart.ChartSpace!.Descendants<Values>()
                .SelectMany(values => values.Descendants<NumericPoint>()).Select(point => point.InnerText);
            Assert.Equal(drawn.Order(), cells.Order());
        });
    }

    [Fact]
    public void Every_figure_says_in_words_what_it_shows()
    {
        var words = Main.Document!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToArray();

        Assert.Equal(6, words.Length);
        Assert.All(words, figure => Assert.Contains(": ", figure.Description!.Value!, StringComparison.Ordinal));
    }

    [Fact]
    public void Paragraphs_are_numbered_by_Word_and_the_file_is_marked_as_a_draft_without_an_emblem()
    {
        Assert.True(Main.Document!.Descendants<ParagraphStyleId>().Count(style => style.Val == "NumberedTxt") > 15);
        Assert.Contains("DRAFT", Main.Document.InnerText, StringComparison.Ordinal);
        Assert.Empty(Main.ImageParts);
    }

    [Fact]
    public void The_text_words_its_numbers_as_the_United_Nations_does()
    {
        var text = Main.Document!.InnerText;

        Assert.Contains("Twenty-four States identified 130 needs under chapter II, or 65 per cent of all needs", text, StringComparison.Ordinal);
        Assert.Contains("98 needs, or almost half of the total", text, StringComparison.Ordinal);
        Assert.Contains("nine further States finalized", text, StringComparison.Ordinal);
        Assert.Contains("Five States identified seven needs in relation to article 57", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_points_to_nothing_outside()
    {
        Assert.Empty(Main.ExternalRelationships);
        Assert.Empty(Main.HyperlinkRelationships);
    }

    private MainDocumentPart Main => _note.MainDocumentPart!;
}
