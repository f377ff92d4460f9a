using System.Text.Json;
using Recount.Convention;
using Recount.Extraction.Items;

namespace Recount.Tests.Extraction.Items;

public sealed class RulePackTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_pack_s_products_are_those_of_the_rules(Language language)
    {
        using var pack = JsonDocument.Parse(DataFile.ReadText($"coding/{language.Code}.json"));
        using var rules = JsonDocument.Parse(DataFile.ReadText("coding/categories.json"));

        var known = pack.RootElement.GetProperty("words").EnumerateObject().Select(named => named.Name).ToHashSet();
        var options = rules.RootElement.GetProperty("cycles").GetProperty("1").EnumerateArray()
            .Select(rule => rule.GetProperty("product").GetString()!).Where(name => name.StartsWith("option-", StringComparison.Ordinal));

        Assert.Superset(options.ToHashSet(), known);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_pack_s_tags_are_those_of_the_closed_list(Language language)
    {
        using var pack = JsonDocument.Parse(DataFile.ReadText($"coding/{language.Code}.json"));

        Assert.All(pack.RootElement.GetProperty("tags").EnumerateObject(), tag => Assert.NotNull(Tag.Find(tag.Name)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Rules_name_the_cycle_s_own_categories(int cycle)
    {
        using var rules = JsonDocument.Parse(DataFile.ReadText("coding/categories.json"));

        Assert.All(
            rules.RootElement.GetProperty("cycles").GetProperty($"{cycle}").EnumerateArray(),
            rule => Assert.NotNull(Category.Find(cycle, rule.GetProperty("category").GetString())));
    }

    [Fact]
    public void A_gap_lets_words_pass_but_no_end_of_a_sentence()
    {
        var pattern = Pattern.Parse("x", "draft* .. law|laws", new Dictionary<string, string[]>());

        Assert.Equal(4, pattern.Match(TextWords.Of("drafting of new laws", []), 0, 4));
        Assert.Equal(-1, pattern.Match(TextWords.Of("drafting; of laws", []), 0, 4));
    }

    [Theory]
    [InlineData("à", "a")]
    [InlineData("ПЕРЕЧЁТ", "перечет")]
    [InlineData("والتدريب", "تدريب")]
    [InlineData("للقضاة", "قضاة")]
    public void Words_are_compared_without_accents_and_particles(string word, string form) =>
        Assert.Equal(form, WordForm.Of(word));
}
