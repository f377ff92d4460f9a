using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Sheets;

namespace Recount.Tests.Notes.Sheets;

public class SheetFileTests
{
    private const string Arabic = "تدريب المحققين على اقتفاء أثر العائدات";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    public void The_file_passes_the_Open_XML_validator(Language language)
    {
        using var sheet = Write(Page(language, [Line("Training", Language.English), Line(Arabic, Language.Arabic), Line("Подготовка", Language.Russian), Line("培训", null)]), out _);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(sheet, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_need_is_whole_or_left_out_and_what_is_left_out_is_counted()
    {
        string[] words = [.. Enumerable.Range(1, 60).Select(at => string.Join(' ', Enumerable.Repeat($"word{at}", 80)) + $" end{at}.")];

        using var sheet = Write(Page(Language.English, [.. words.Select(text => Line(text, Language.English))]), out var left);

        var text = sheet.MainDocumentPart!.Document!.Body!.Elements<Table>().Last().Elements<TableRow>().Skip(1).Select(row => row.Elements<TableCell>().ElementAt(1).InnerText).ToArray();
        Assert.InRange(text.Length, 5, 20);
        Assert.Equal(words.Take(text.Length), text);
        Assert.Equal(60 - text.Length, left);
        Assert.Contains($"left out {left}", sheet.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
        Assert.Contains("./recount query", sheet.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fits_is_all_there_and_nothing_says_otherwise()
    {
        using var sheet = Write(Page(Language.English, [Line("Training", Language.English)]), out var left);

        Assert.Equal(0, left);
        Assert.DoesNotContain("left out", sheet.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_need_longer_than_a_page_is_not_cut()
    {
        using var sheet = Write(Page(Language.English, [Line(string.Join(' ', Enumerable.Repeat("long", 4000)), Language.English)]), out var left);

        Assert.Equal(1, left);
        Assert.DoesNotContain("long long", sheet.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, Language.Arabic, true)]
    [InlineData(Language.English, null, true)]
    [InlineData(Language.Arabic, Language.Arabic, true)]
    public void Words_run_in_their_own_direction_on_a_page_of_any_language(Language page, Language? words, bool fromTheRight)
    {
        using var sheet = Write(Page(page, [Line(Arabic, words), Line("Подготовка следователей", Language.Russian)]), out _);

        var quoted = sheet.MainDocumentPart!.Document!.Descendants<Paragraph>().ToArray();
        Assert.Equal(fromTheRight, quoted.Single(paragraph => paragraph.InnerText == Arabic).ParagraphProperties!.BiDi is not null);
        Assert.Null(quoted.Single(paragraph => paragraph.InnerText == "Подготовка следователей").ParagraphProperties!.BiDi);
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes()
    {
        using var one = new MemoryStream();
        using var two = new MemoryStream();

        SheetFile.Write(Page(Language.Arabic, [Line("Training", Language.English)]), one);
        SheetFile.Write(Page(Language.Arabic, [Line("Training", Language.English)]), two);

        Assert.Equal(one.ToArray(), two.ToArray());
    }

    private static WordprocessingDocument Write(SheetPage page, out int left)
    {
        var file = new MemoryStream();
        left = SheetFile.Write(page, file);
        return WordprocessingDocument.Open(file, isEditable: false);
    }

    private static SheetLine Line(string text, Language? language) => new("2: 5", text, language, "CAC/COSP/IRG/II/1/1, paragraph 12", "b021d787-57eb-82cd-8a05-a51f8d760045");

    private static SheetPage Page(Language language, IReadOnlyList<SheetLine> needs) => new()
    {
        Title = "Invented State",
        Warnings = ["CONFIDENTIAL"],
        Terms = "As at a day.",
        Reviews = [["Cycle", "Finalized", "Issued", "Symbol", "Needs", "Not confirmed"], ["2", "1 May 2020", "1 July 2020", "CAC/COSP/IRG/II/1/1", "3", "0"]],
        Counts = [("By article:", "5 (1).")],
        Missing = ["Missing", "Nothing."],
        NeedsTitle = "Needs",
        NeedsHeadings = ["Article", "Words", "Place"],
        Needs = needs,
        LeftOut = number => $"left out {number}",
        Command = "./recount query",
        Setting = NoteWords.Of(language).Setting,
        Unofficial = "No official document",
    };
}
