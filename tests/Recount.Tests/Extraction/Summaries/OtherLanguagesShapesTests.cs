namespace Recount.Tests.Extraction.Summaries;

/// <summary>Tables, options and lists in the languages other than English.</summary>
public class OtherLanguagesShapesTests
{
    private static string[] Of(string text) => SummaryText.Read(text).Needs();

    [Fact]
    public void A_French_table_of_numbers_and_needs() =>
        Assert.Equal(
            ["II 8(5) Formation des agents (art. 8, par. 5)", "II 5(3) Étude sur les risques (art. 5, par. 3)"],
            Of("""
                Résumé analytique
                République de Proofénie
                2. Chapitre II : mesures préventives
                2.4. Besoins d’assistance technique recensés
                | **N°** | **Besoin** |
                | 1 | Formation des agents (art. 8, par. 5). |
                | 2 | Étude sur les risques (art. 5, par. 3). |
                """));

    [Fact]
    public void French_options_by_article() =>
        Assert.Equal(
            ["III 20 Résumé des bonnes pratiques", "III 33 Résumé des bonnes pratiques", "III 26 Législation type"],
            Of("""
                Résumé analytique
                République de Proofénie
                2. Chapitre III : incrimination, détection et répression
                2.4. Besoins d’assistance technique
                • Résumé des bonnes pratiques : art. 20 et 33
                • Législation type : art. 26
                """));

    [Fact]
    public void A_Spanish_table_of_ticks() =>
        Assert.Equal(
            ["III 16 Legislación modelo", "III 20 Asesoramiento jurídico"],
            Of("""
                Resumen
                Kenya
                2. Capítulo III: penalización y aplicación de la ley
                2.4. Necesidades de asistencia técnica
                | Artículo | Legislación modelo | Asesoramiento jurídico |
                | 16 | X | |
                | 20 | | X |
                """));

    [Fact]
    public void A_Russian_table_of_articles_and_needs() =>
        Assert.Equal(
            ["II 5 Разработка стратегии", "II 9 Подготовка закупщиков"],
            Of("""
                Резюме
                Кения
                2. Глава II: меры по предупреждению коррупции
                2.4. Потребности в технической помощи
                | Статья | Описание | Вид помощи |
                | 5 | Разработка стратегии | Разработка политики |
                | 9 | Подготовка закупщиков | Создание потенциала |
                """));

    [Fact]
    public void A_Chinese_list_below_an_article() =>
        Assert.Equal(
            ["II 5 制定战略", "II 9 采购人员培训（第九条）"],
            Of("""
                执行摘要
                肯尼亚
                2. 第二章：预防措施
                2.4. 技术援助需要
                第五条
                • 制定战略；
                • 采购人员培训（第九条）。
                """));

    [Fact]
    public void An_Arabic_list_with_letters() =>
        Assert.Equal(
            ["II 11 تدريب القضاة (المادة 11)", "II 9 صياغة قانون المشتريات (المادة 9)"],
            Of("""
                خلاصة وافية
                كينيا
                2- الفصل الثاني: التدابير الوقائية
                2-4 الاحتياجات من المساعدة التقنية
                (أ) تدريب القضاة (المادة 11)؛
                (ب) صياغة قانون المشتريات (المادة 9).
                """));
}
