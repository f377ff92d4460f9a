namespace Recount.Tests.Extraction.Items;

/// <summary>How good the suggestions are, on items that the rules were not tuned on.</summary>
public sealed class CodingMeasureTests
{
    [Fact]
    public void Needs_are_told_from_what_is_none()
    {
        var wrong = LabelledItem.HeldOut.Where(item => item.IsNeed != item.Read().Needs.Count > 0).ToList();

        Assert.InRange(wrong.Count, 0, LabelledItem.HeldOut.Count() * 2 / 100);
    }

    [Fact]
    public void Items_are_cut_into_as_many_needs_as_a_person_finds()
    {
        var needs = LabelledItem.HeldOut.Where(item => item.IsNeed).ToList();

        var right = needs.Count(item => item.Read().Needs.Count == item.Needs.Count);

        Assert.InRange(right, needs.Count * 0.97, needs.Count);
    }

    [Fact]
    public void Provisions_are_exact()
    {
        var pairs = LabelledItem.HeldOut.SelectMany(item => item.Pairs()).ToList();

        var right = pairs.Count(pair => pair.Found is { } found
            && found.Provisions.Select(p => p.ToString()).ToHashSet().SetEquals(pair.Expected.Provisions));

        Assert.InRange(right, pairs.Count * 0.97, pairs.Count);
    }

    [Fact]
    public void Every_category_is_found_about_equally_well()
    {
        var answers = Answers();

        var f1 = answers.Select(a => a.Expected).Distinct().Average(category =>
        {
            var right = answers.Count(a => a.Expected == category && a.Found == category);
            return 2.0 * right / (answers.Count(a => a.Expected == category) + answers.Count(a => a.Found == category));
        });

        Assert.InRange(f1, 0.80, 1);
    }

    [Fact]
    public void Three_in_four_needs_are_coded_with_a_confidence_that_is_kept()
    {
        var answers = Answers();

        var accepted = answers.Where(a => a.Confidence >= 0.95).ToList();

        Assert.InRange(accepted.Count, answers.Count * 0.75, answers.Count);
        Assert.InRange(accepted.Count(a => a.Found == a.Expected), accepted.Count * 0.95, accepted.Count);
    }

    [Fact]
    public void A_better_fit_is_seldom_wrong_and_mostly_found()
    {
        var pairs = LabelledItem.HeldOut.SelectMany(item => item.Pairs()).Where(pair => pair.Found is not null).ToList();

        var expected = pairs.Sum(pair => pair.Expected.BetterFit.Count);
        var given = pairs.Sum(pair => pair.Found!.Suggestion.BetterFit.Count);
        var right = pairs.Sum(pair => pair.Found!.Suggestion.BetterFit.Count(
            fit => pair.Expected.BetterFit.Contains(fit.ToString(System.Globalization.CultureInfo.InvariantCulture))));

        Assert.InRange(right, given * 0.95, given);
        Assert.InRange(right, expected * 0.7, expected);
    }

    private static List<(string Expected, string? Found, double? Confidence)> Answers() =>
    [
        .. from item in LabelledItem.HeldOut
           from pair in item.Pairs()
           where pair.Expected.Categories.Count > 0
           select (
               $"{item.Cycle} {pair.Expected.Categories[0]}",
               pair.Found?.Suggestion.Categories is [var first, ..] ? $"{item.Cycle} {first}" : null,
               pair.Found?.Suggestion.Confidence),
    ];
}
