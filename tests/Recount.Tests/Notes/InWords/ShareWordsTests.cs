using System.Globalization;
using CsCheck;
using Recount.Notes.InWords;

namespace Recount.Tests.Notes.InWords;

public class ShareWordsTests
{
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
        Assert.Equal(words, ShareWords.Of(part, whole));

    [Fact]
    public void Every_wording_is_true_of_the_exact_ratio() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Int[1, 3000]).Where(pair => pair.Item1 <= pair.Item2)
            .Sample((part, whole) => Assert.True(IsTrue(ShareWords.Of(part, whole), part * 100m / whole), ShareWords.Of(part, whole)));

    private static bool IsTrue(string words, decimal exact)
    {
        var parts = words.Split(' ', 2);
        var said = parts[0] is "nearly" or "almost" or "over" or "less" ? Value(parts[1]) : Value(words);
        return parts[0] switch
        {
            "nearly" or "almost" => exact < said && said - exact <= 1m,
            "over" => exact > said && exact - said <= 1m,
            "less" => exact < 1m,
            _ => Math.Abs(exact - said) <= 0.5m,
        };
    }

    private static decimal Value(string words) => words switch
    {
        "all" => 100m,
        "half" => 50m,
        "a third" => 100m / 3,
        "two thirds" => 200m / 3,
        "a quarter" => 25m,
        "three quarters" => 75m,
        "than 1 per cent" => 1m,
        _ => decimal.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture),
    };
}
