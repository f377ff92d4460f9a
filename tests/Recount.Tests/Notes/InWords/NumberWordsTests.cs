using Recount.Notes;
using Recount.Notes.InWords;

namespace Recount.Tests.Notes.InWords;

public class NumberWordsTests
{
    private static readonly NumberWords English = NoteWords.Of(Language.English).Numbers;

    [Theory]
    [InlineData(0, "no")]
    [InlineData(1, "one")]
    [InlineData(9, "nine")]
    [InlineData(10, "10")]
    [InlineData(3829, "3,829")]
    public void One_to_nine_are_words_inside_a_sentence_and_thousands_have_a_comma(int number, string words) =>
        Assert.Equal(words, English.Inside(number, "neuter"));

    [Theory]
    [InlineData("en", "State", 30, "Thirty States")]
    [InlineData("en", "State", 63, "Sixty-three States")]
    [InlineData("en", "State", 120, "One hundred and twenty States")]
    [InlineData("fr", "State", 1, "Un État")]
    [InlineData("fr", "State", 21, "Vingt et un États")]
    [InlineData("fr", "State", 80, "Quatre-vingts États")]
    [InlineData("fr", "challenge", 31, "Trente et une difficultés")]
    [InlineData("es", "State", 1, "Un Estado")]
    [InlineData("es", "State", 21, "Veintiún Estados")]
    [InlineData("es", "need", 31, "Treinta y una necesidades")]
    [InlineData("es", "State", 100, "Cien Estados")]
    [InlineData("es", "State", 124, "Ciento veinticuatro Estados")]
    [InlineData("ru", "State", 2, "Два государства")]
    [InlineData("ru", "State", 21, "Двадцать одно государство")]
    [InlineData("ru", "State", 24, "Двадцать четыре государства")]
    [InlineData("ru", "need", 32, "Тридцать две потребности")]
    [InlineData("ru", "State", 111, "Сто одиннадцать государств")]
    public void A_number_that_opens_a_sentence_is_in_words(string language, string noun, int number, string words) =>
        Assert.Equal(words, NoteWords.Of(LanguageCode.Find(language)!.Value).Opening(number, noun));

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    public void Where_no_sentence_opens_with_a_number_a_template_that_tries_is_refused(string language) =>
        Assert.Contains(
            $"in {language} no sentence opens with a number",
            Assert.Throws<RecountException>(() => NoteWords.Of(LanguageCode.Find(language)!.Value).Opening(24, "State")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "neuter", 2, "second")]
    [InlineData("fr", "feminine", 1, "première")]
    [InlineData("es", "masculine", 2, "segundo")]
    [InlineData("ru", "masculine", 2, "второй")]
    [InlineData("ar", "feminine", 2, "الثانية")]
    [InlineData("zh", "figures", 2, "第二")]
    public void An_ordinal_is_in_words(string language, string agreement, int number, string words) =>
        Assert.Equal(words, NoteWords.Of(LanguageCode.Find(language)!.Value).Numbers.Ordinal(number, agreement));
}
