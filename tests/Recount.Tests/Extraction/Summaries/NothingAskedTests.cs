using Recount.Convention;
using Recount.Findings;

namespace Recount.Tests.Extraction.Summaries;

/// <summary>The ways of saying nothing in six languages: four different facts.</summary>
public class NothingAskedTests
{
    private static readonly Dictionary<string, (string Title, string Chapter, string Needs)> Headings = new()
    {
        ["en"] = ("Executive summary\nKenya\nThe State has an office and a court.", "2. Chapter II: preventive measures", "2.4. Technical assistance needs"),
        ["fr"] = ("Résumé analytique\nKenya\nLe pays a une cour et un office dans les villes.", "2. Chapitre II : mesures préventives", "2.4. Besoins d’assistance technique"),
        ["es"] = ("Resumen\nKenya\nEl país tiene una corte y un despacho en las ciudades.", "2. Capítulo II: medidas preventivas", "2.4. Necesidades de asistencia técnica"),
        ["ru"] = ("Резюме\nКения\nВ стране есть суд.", "2. Глава II: меры по предупреждению коррупции", "2.4. Потребности в технической помощи"),
        ["zh"] = ("执行摘要\n肯尼亚\n该国有法院。", "2. 第二章：预防措施", "2.4. 技术援助需要"),
        ["ar"] = ("خلاصة وافية\nكينيا\nفي البلد محكمة.", "2- الفصل الثاني: التدابير الوقائية", "2-4 الاحتياجات من المساعدة التقنية"),
    };

    private static Recount.Extraction.ExtractedSummary Read(string language, string text) =>
        SummaryText.Read(string.Join('\n', Headings[language].Title, Headings[language].Chapter, Headings[language].Needs, text));

    [Theory]
    [InlineData("en", "No technical assistance needs were identified.")]
    [InlineData("en", "None.")]
    [InlineData("en", "N/A")]
    [InlineData("en", "Kenya did not identify any technical assistance needs.")]
    [InlineData("en", "Kenya indicated that it does not require technical assistance.")]
    [InlineData("en", "Technical assistance needs were not identified in relation to this chapter.")]
    [InlineData("fr", "Aucun besoin d’assistance technique n’a été recensé.")]
    [InlineData("fr", "Néant.")]
    [InlineData("fr", "Le Kenya n’a pas identifié de besoins d’assistance technique.")]
    [InlineData("fr", "Sans objet")]
    [InlineData("es", "No se detectaron necesidades de asistencia técnica.")]
    [InlineData("es", "Ninguna.")]
    [InlineData("es", "Kenya no solicitó asistencia técnica.")]
    [InlineData("ru", "Потребности в технической помощи не выявлены.")]
    [InlineData("ru", "Потребности в технической помощи отсутствуют.")]
    [InlineData("ru", "Кения не запрашивала техническую помощь.")]
    [InlineData("ru", "Нет.")]
    [InlineData("zh", "没有查明技术援助需要。")]
    [InlineData("zh", "无。")]
    [InlineData("zh", "肯尼亚未提出技术援助需求。")]
    [InlineData("ar", "لم تُستبن أي احتياجات من المساعدة التقنية.")]
    [InlineData("ar", "لا توجد.")]
    [InlineData("ar", "لم تحدد كينيا أي احتياجات من المساعدة التقنية.")]
    public void A_section_may_say_that_there_are_none(string language, string text)
    {
        var summary = Read(language, text);

        Assert.Empty(summary.Findings);
        Assert.Equal(ChapterStatement.NoneStated, summary.Statements[Chapter.II]);
        Assert.Equal([Chapter.II], summary.NoNeedsStated);
        Assert.Equal(ChapterStatement.Absent, summary.Statements[Chapter.V]);
    }

    [Fact]
    public void An_offer_is_neither_a_need_nor_a_gap()
    {
        var summary = Read("en", "Kenya did not identify any needs but stands ready to provide assistance on asset declarations.");

        Assert.Empty(summary.Needs());
        Assert.Equal(ChapterStatement.OfferOnly, summary.Statements[Chapter.II]);
        Assert.Equal([Chapter.II], summary.NoNeedsStated);
    }

    [Fact]
    public void A_section_without_text_was_not_read()
    {
        var summary = Read("en", "");

        Assert.Equal(ChapterStatement.NotRead, summary.Statements[Chapter.II]);
        Assert.Contains(summary.Problems, problem => problem.Code == "needs-not-read");
    }
}
