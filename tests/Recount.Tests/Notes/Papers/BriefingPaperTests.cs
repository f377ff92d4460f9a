using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recount.Convention;
using Recount.Figures;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Papers;

namespace Recount.Tests.Notes.Papers;

public partial class BriefingPaperTests
{
    private static readonly Chapter[] All = [Chapter.II, Chapter.III, Chapter.IV, Chapter.V];

    public static TheoryData<string, string> Scopes()
    {
        var scopes = new TheoryData<string, string>();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var chapters in new[] { "II V", "II", "V", "III IV" })
            {
                scopes.Add(language.Code, chapters);
            }
        }

        return scopes;
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void A_briefing_has_three_sentences_and_one_chart_in_every_language(string language, string chapters)
    {
        var facts = ExampleFacts.Of() with { Chapters = [.. All.Where(chapter => chapters.Split(' ').Contains(chapter.ToString()))] };

        var draft = BriefingPaper.Draft(facts, LanguageCode.Find(language)!.Value);

        Assert.Equal(3, Ends().Count(Text(draft)));
        Assert.Single(draft.Figures);
        Assert.Single(draft.Blocks.OfType<NoteFigure>(), place => place.Key == draft.Figures[0].Key);
        Assert.DoesNotContain("{{", Text(draft), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_counts_what_changed_and_what_leads()
    {
        Assert.Equal(
            "As at 30 June 2025, 27 of 40 States with a finalized executive summary of the second review cycle (over two thirds) had identified "
            + "200 individual needs, 31 more than as at 30 June 2024. Counted by topic, the highest number of needs related to articles 7, 8 and 11, "
            + "with 35 needs identified by 15 States. The kind of assistance asked for most often was capacity-building, with 98 needs "
            + "(almost half of all needs) identified by 25 States.",
            Text(BriefingPaper.Draft(ExampleFacts.Of(), Language.English)));
    }

    [Fact]
    public void Where_several_lead_none_is_called_the_first()
    {
        var facts = With(figures => figures with
        {
            Figure4 = [.. figures.Figure4.Select(row => row.Category == "policymaking" ? row with { Needs = 98 } : row)],
            Topics = [.. figures.Topics.Select(row => row.Key is "5+6" or "9" ? row with { Needs = 35 } : row)],
        });

        var text = Text(BriefingPaper.Draft(facts, Language.English));

        Assert.Contains("The kinds of assistance asked for most often were capacity-building (98 needs) and policymaking (98 needs).", text, StringComparison.Ordinal);
        Assert.Contains("35 in each case, related to articles 5 and 6, articles 7, 8 and 11 and to article 9.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "None of these needs cites an article of chapters II and V. None of these needs has been placed in a category.")]
    [InlineData("fr", "Aucun de ces besoins ne vise un article des chapitres II et V. Aucun de ces besoins n’est rangé dans une catégorie.")]
    public void Without_topics_and_categories_it_says_so(string language, string said)
    {
        var facts = With(figures => figures with
        {
            Figure4 = [.. figures.Figure4.Select(row => row with { Needs = 0 })],
            Topics = [.. figures.Topics.Select(row => row with { Needs = 0 })],
        });

        var text = Text(BriefingPaper.Draft(facts, LanguageCode.Find(language)!.Value));

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(3, Ends().Count(text));
    }

    [Fact]
    public void Every_number_of_its_sentences_is_tied_to_what_it_counts()
    {
        var paragraph = (NoteParagraph)BriefingPaper.Draft(ExampleFacts.Of(), Language.English).Blocks[0];

        Assert.All(paragraph.Spans, span => Assert.NotEmpty(span.Tie.Query));
        Assert.Equal(
            ["cycles.2.identifying", "cycles.2.finalized", "cycles.2.identifying", "cycles.2.needs", "change.2.needs", "topics.7+8+11.needs", "topics.7+8+11.states", "figure4.capacity-building.needs", "figure4.capacity-building.needs", "figure4.capacity-building.states"],
            paragraph.Spans.Select(span => span.Tie.Query));
    }

    [Fact]
    public void Chapters_without_needs_give_no_briefing()
    {
        var facts = With(figures => figures with { Chapters = [] }) with { Chapters = [Chapter.V] };

        var said = Assert.Throws<RecountException>(() => BriefingPaper.Draft(facts, Language.English)).Message;

        Assert.StartsWith("No need counts under chapter V as at 2025-06-30", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    public void The_file_passes_the_Open_XML_validator(Language language)
    {
        using var file = new MemoryStream();
        NoteFile.Write(BriefingPaper.Draft(ExampleFacts.Of(), language), file);

        using var briefing = WordprocessingDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(briefing, TestContext.Current.CancellationToken).Select(error => error.Description));
        Assert.Single(briefing.MainDocumentPart!.ChartParts);
    }

    private static string Text(NoteDraft draft) => ((NoteParagraph)draft.Blocks[0]).Text;

    private static NoteFacts With(Func<FigureSet, FigureSet> change) => ExampleFacts.Of() with { Figures = change(ExampleFacts.Of().Figures) };

    [GeneratedRegex(@"\.(?=\s|$)|。")]
    private static partial Regex Ends();
}
