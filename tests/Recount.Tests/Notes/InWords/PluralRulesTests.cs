using Recount.Notes;
using Recount.Notes.InWords;

namespace Recount.Tests.Notes.InWords;

public class PluralRulesTests
{
    /// <summary>0 to 200 as the sample integers of CLDR 45 list them (cardinal rules), ranges included.</summary>
    [Theory]
    [InlineData("en", "one: 1; other: 0, 2-200")]
    [InlineData("es", "one: 1; other: 0, 2-200")]
    [InlineData("fr", "one: 0, 1; other: 2-200")]
    [InlineData("zh", "other: 0-200")]
    [InlineData("ar", "zero: 0; one: 1; two: 2; few: 3-10, 103-110; many: 11-99, 111-199; other: 100-102, 200")]
    [InlineData("ru", "one: 1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121, 131, 141, 151, 161, 171, 181, 191; "
        + "few: 2-4, 22-24, 32-34, 42-44, 52-54, 62-64, 72-74, 82-84, 92-94, 102-104, 122-124, 132-134, 142-144, 152-154, 162-164, 172-174, 182-184, 192-194; "
        + "many: 0, 5-20, 25-30, 35-40, 45-50, 55-60, 65-70, 75-80, 85-90, 95-100, 105-120, 125-130, 135-140, 145-150, 155-160, 165-170, 175-180, 185-190, 195-200")]
    public void Numbers_up_to_200_take_the_form_that_CLDR_gives(string code, string samples)
    {
        var expected = samples.Split("; ").Select(line => line.Split(": "))
            .SelectMany(line => line[1].Split(", ").SelectMany(Range).Select(number => (number, line[0])))
            .Order();

        var language = LanguageCode.Find(code)!.Value;

        Assert.Equal(expected, Enumerable.Range(0, 201).Select(number => (number, PluralRules.Of(language, number).Code)));
    }

    [Theory]
    [InlineData("ru", "State", 1, "одно государство")]
    [InlineData("ru", "State", 3, "три государства")]
    [InlineData("ru", "State", 12, "12 государств")]
    [InlineData("ru", "State", 21, "21 государство")]
    [InlineData("ru", "State, in", 21, "21 государстве")]
    [InlineData("ru", "need, object", 1, "одну потребность")]
    [InlineData("ar", "need", 1, "احتياج واحد")]
    [InlineData("ar", "need", 2, "احتياجان")]
    [InlineData("ar", "need, object", 2, "احتياجين")]
    [InlineData("ar", "need", 9, "تسعة احتياجات")]
    [InlineData("ar", "State", 9, "تسع دول")]
    [InlineData("ar", "need", 10, "10 احتياجات")]
    [InlineData("ar", "need", 11, "11 احتياجا")]
    [InlineData("ar", "need", 100, "100 احتياج")]
    [InlineData("ar", "need", 103, "103 احتياجات")]
    [InlineData("fr", "need", 0, "zéro besoin")]
    [InlineData("fr", "challenge", 1, "une difficulté")]
    [InlineData("fr", "need", 3829, "3\u00a0829 besoins")]
    [InlineData("es", "need", 1, "una necesidad")]
    [InlineData("es", "need", 10, "diez necesidades")]
    [InlineData("es", "need", 11, "11 necesidades")]
    [InlineData("zh", "State", 3, "3个国家")]
    [InlineData("zh", "need", 3829, "3,829项需要")]
    public void A_noun_agrees_with_its_number(string code, string noun, int number, string words) =>
        Assert.Equal(words, NoteWords.Of(LanguageCode.Find(code)!.Value).Counted(number, noun));

    private static IEnumerable<int> Range(string text)
    {
        var ends = text.Split('-').Select(int.Parse).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
