namespace Recount.Tests.Documents.Pdf;

public sealed class PdfLanguageTests
{
    [Fact]
    public void Arabic_is_in_the_order_in_which_it_is_spoken_with_numbers_and_Latin_words_from_the_left()
    {
        var document = SamplePdf.Read("arabic.pdf");

        Assert.Contains(document.Paragraphs, paragraph => paragraph.Text ==
            "تنسق لجنة النزاهة سياسة الوقاية وتقدم إلى البرلمان تقريرا سنويا تنشر توصياته مع ردود السلطات الخاضعة "
            + "للتفتيش، التي يجب أن ترد في غضون 60 يوما (المادتان 5 و6).");
        Assert.EndsWith(
            "(الفقرة 1 (د) من المادة 9)؛ انظر الوثيقة CAC/COSP/IRG/2019/3 والقانون رقم 14/2009 الصادر في 2009.",
            document.Starting("المشتريات").Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_lists_and_tables_start_at_the_right()
    {
        var document = SamplePdf.Read("arabic.pdf");

        var item = document.Starting("تدريب موظفي الجمارك");
        var first = document.Table(0)[0];

        Assert.Equal("•", item.Label);
        Assert.Equal("المادة", first.Text);
        Assert.Equal(0, first.Cell!.Column);
    }

    [Fact]
    public void Chinese_lines_are_joined_without_spaces()
    {
        var document = SamplePdf.Read("chinese.pdf");

        Assert.Equal(
            "公共采购实行分权管理。采购实体在共同的电子平台上发布招标公告，未中标者可向独立的行政法庭提出上诉，"
            + "该法庭的裁决具有约束力（第 9 条第 1 款(d)项）。",
            document.Starting("公共采购").Text);
    }

    [Fact]
    public void Russian_words_that_a_line_end_divides_are_whole_again()
    {
        var document = SamplePdf.Read("russian.pdf");

        Assert.Equal(
            "Государственные закупки децентрализованы: заказчики публикуют объявления на общей электронной платформе, "
            + "а участники могут обратиться в независимый административный суд (пункт 1 d) статьи 9).",
            document.Starting("Государственные").Text);
    }
}
