using CsCheck;
using Recount.Notes;
using Recount.Notes.InWords;

namespace Recount.Tests.Notes.InWords;

public class ShareRulesTests
{
    private static readonly NoteWords English = NoteWords.Of(Language.English);

    /// <summary>Ratios of the 2023 note with the wording our rule gives; where the note words another way, both are true.</summary>
    [Theory]
    [InlineData(339, 527, "nearly 65 per cent")]
    [InlineData(259, 527, "almost half")]
    [InlineData(190, 527, "36 per cent")]
    [InlineData(11, 82, "over 13 per cent")]
    [InlineData(53, 82, "nearly 65 per cent")]
    [InlineData(142, 527, "almost 27 per cent")]
    [InlineData(5, 15, "a third")]
    [InlineData(34, 53, "nearly 65 per cent")]
    [InlineData(1, 2, "half")]
    [InlineData(7, 7, "all")]
    [InlineData(1, 500, "less than 1 per cent")]
    public void A_share_is_worded_by_rule(int part, int whole, string words) =>
        Assert.Equal(words, English.Share(ShareRules.Close(part, whole)));

    [Theory]
    [InlineData(87, 400, "around a fifth")]
    [InlineData(80, 400, "a fifth")]
    [InlineData(190, 527, "around 36 per cent")]
    [InlineData(1, 400, "less than 1 per cent")]
    [InlineData(400, 400, "all")]
    public void Around_is_a_simple_fraction_where_one_is_near(int part, int whole, string words) =>
        Assert.Equal(words, English.Share(ShareRules.Around(part, whole)));

    [Theory]
    [InlineData(54, 82, "the majority", "at least 65 per cent", "less than 66 per cent")]
    [InlineData(41, 82, "half", "at least 50 per cent", "less than 51 per cent")]
    public void Bounds_and_majorities_are_exact(int part, int whole, string majority, string atLeast, string lessThan) =>
        Assert.Equal(
            (majority, atLeast, lessThan),
            (English.Share(ShareRules.Majority(part, whole)), English.Share(ShareRules.AtLeast(part, whole)), English.Share(ShareRules.LessThan(part, whole))));

    [Theory]
    [InlineData("fr", "près de 65\u00a0%", "près de la moitié", "un peu plus des deux tiers")]
    [InlineData("es", "cerca del 65%", "casi la mitad", "algo más de dos tercios")]
    [InlineData("ru", "почти 65 процентов", "почти половину", "чуть более двух третей")]
    [InlineData("zh", "近65%", "将近一半", "三分之二强")]
    [InlineData("ar", "ما يقرب من 65 في المائة", "قرابة النصف", "أكثر بقليل من الثلثين")]
    public void The_same_rules_word_every_language(string language, string nearly, string almostHalf, string overTwoThirds)
    {
        var words = NoteWords.Of(LanguageCode.Find(language)!.Value);

        Assert.Equal(
            [nearly, almostHalf, overTwoThirds],
            new[] { (339, 527), (259, 527), (67, 100) }.Select(share => words.Share(ShareRules.Close(share.Item1, share.Item2))));
    }

    /// <summary>All ratios up to 150, so that every wording comes up in every language.</summary>
    [Fact]
    public void Every_wording_in_every_language_read_back_is_true_of_the_exact_ratio()
    {
        foreach (var whole in Enumerable.Range(1, 150))
        {
            foreach (var part in Enumerable.Range(1, whole))
            {
                AssertTrue(part, whole);
            }
        }
    }

    [Fact]
    public void So_is_every_wording_of_large_numbers() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Int[1, 3000]).Where(pair => pair.Item1 <= pair.Item2).Sample(AssertTrue);

    private static void AssertTrue(int part, int whole)
    {
        foreach (var rule in Rules)
        {
            var wording = rule(part, whole);
            Assert.True(wording.IsTrueOf(part, whole), $"{wording} of {part} of {whole}");
            foreach (var words in Languages)
            {
                var text = words.Share(wording);
                Assert.True(ShareReading.IsTrue(text, words.Language, part * 100m / whole), $"{text}: {part} of {whole}");
            }
        }
    }

    private static readonly NoteWords[] Languages = [.. Enum.GetValues<Language>().Select(NoteWords.Of)];

    private static readonly Func<int, int, ShareWording>[] Rules =
        [ShareRules.Close, ShareRules.Nearest, ShareRules.Around, ShareRules.AtLeast, ShareRules.LessThan, ShareRules.Majority];
}
