using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Tests.Notes;

/// <summary>The Word file in each language: its tags, its direction, its numbering.</summary>
public class NoteFileLanguageTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_file_passes_the_Open_XML_validator(Language language)
    {
        using var note = Note(language);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(note, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(6, note.MainDocumentPart!.ChartParts.Count());
    }

    [Theory]
    [InlineData(Language.French, "fr-FR", null, null)]
    [InlineData(Language.Spanish, "es-ES", null, null)]
    [InlineData(Language.Russian, "ru-RU", null, null)]
    [InlineData(Language.Chinese, "en-GB", "zh-CN", null)]
    [InlineData(Language.Arabic, "en-GB", null, "ar-SA")]
    public void The_text_carries_the_tag_of_its_language(Language language, string latin, string? eastAsian, string? complex)
    {
        using var note = Note(language);

        var tag = note.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single();

        Assert.Equal((latin, eastAsian, complex), (tag.Val?.Value, tag.EastAsia?.Value, tag.Bidi?.Value));
    }

    [Fact]
    public void Arabic_runs_from_right_to_left_throughout()
    {
        using var note = Note(Language.Arabic);
        var main = note.MainDocumentPart!;
        var paragraphs = main.Document!.Descendants<Paragraph>()
            .Concat(main.HeaderParts.Single().Header!.Descendants<Paragraph>())
            .Where(paragraph => IsArabic(paragraph.InnerText)).ToArray();

        Assert.All(paragraphs, paragraph => Assert.NotNull(paragraph.ParagraphProperties!.BiDi));
        Assert.All(
            paragraphs.SelectMany(paragraph => paragraph.Descendants<Run>()).Where(run => IsArabic(run.InnerText)),
            run => Assert.NotNull(run.RunProperties!.RightToLeftText));
        Assert.All(main.Document.Descendants<TableProperties>(), table => Assert.NotNull(table.BiDiVisual));
        Assert.NotEmpty(main.Document.Descendants<SectionProperties>().Single().Elements<BiDi>());
    }

    [Fact]
    public void Arabic_charts_begin_at_the_right()
    {
        using var note = Note(Language.Arabic);

        Assert.All(note.MainDocumentPart!.ChartParts.Select(part => part.ChartSpace!), chart =>
        {
            var lying = chart.Descendants<BarDirection>().Single().Val! == BarDirectionValues.Bar;
            OpenXmlElement running = lying ? chart.Descendants<ValueAxis>().Single() : chart.Descendants<CategoryAxis>().Single();
            Assert.Equal(OrientationValues.MaxMin, running.Descendants<Orientation>().Single().Val!.Value);
        });
    }

    [Fact]
    public void A_command_inside_Arabic_text_is_kept_in_its_order()
    {
        using var note = Note(Language.Arabic);

        var run = note.MainDocumentPart!.Document!.Descendants<Run>()
            .First(run => run.InnerText.Contains("./recount query", StringComparison.Ordinal));

        Assert.Null(run.RunProperties?.RightToLeftText);
        Assert.Equal("\u200E./recount query --by article --where cycle=2,topic=5+6 --as-at 2025-06-30 --explain\u200E", run.InnerText);
    }

    [Fact]
    public void Headings_are_numbered_as_in_documents_of_the_language()
    {
        using var arabic = Note(Language.Arabic);
        using var chinese = Note(Language.Chinese);

        Assert.Equal(
            ["أولا-مقدمة", "ثانيا-الاحتياجات المحددة خلال دورة الاستعراض الأولى", "ثالثا-الاحتياجات المحددة خلال دورة الاستعراض الثانية"],
            Headings(arabic, "HCh").Take(3));
        Assert.Equal(["ألف-لمحة عامة", "باء-المجموعات الإقليمية"], Headings(arabic, "H1").Take(2));
        Assert.Equal(
            NumberFormatValues.ChineseCounting,
            chinese.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Descendants<DocumentFormat.OpenXml.Wordprocessing.NumberingFormat>().First().Val!.Value);
        Assert.Contains("图一", chinese.MainDocumentPart.Document!.InnerText, StringComparison.Ordinal);
    }

    /// <summary>Documents in Arabic, Chinese and Russian have these lines in English (CAC/COSP/IRG/2015/2 in Russian).</summary>
    [Theory]
    [InlineData(Language.French, "Distr. [à déterminer]", "Français", "Original\u00a0: anglais")]
    [InlineData(Language.Spanish, "Distr. [por determinar]", "Español", "Original: inglés")]
    [InlineData(Language.Russian, "Distr.: […]", "Russian", "Original: English")]
    [InlineData(Language.Arabic, "Distr.: […]", "Arabic", "Original: English")]
    [InlineData(Language.Chinese, "Distr.: […]", "Chinese", "Original: English")]
    public void The_masthead_names_distribution_and_languages_as_documents_do(Language language, string distribution, string name, string original)
    {
        using var note = Note(language);
        var lines = note.MainDocumentPart!.Document!.Descendants<Table>().First().Descendants<Paragraph>().Select(line => line.InnerText).ToArray();

        Assert.Subset(lines.ToHashSet(), new HashSet<string> { distribution, name, original });
    }

    private static IEnumerable<string> Headings(WordprocessingDocument note, string style) => note.MainDocumentPart!.Document!
        .Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)
        .Select(paragraph => paragraph.InnerText);

    private static bool IsArabic(string text) => text.Any(letter => letter is >= '\u0600' and <= '\u06FF');

    private static WordprocessingDocument Note(Language language)
    {
        var file = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(ExampleFacts.Of(), language), file);
        return WordprocessingDocument.Open(file, isEditable: false);
    }
}
