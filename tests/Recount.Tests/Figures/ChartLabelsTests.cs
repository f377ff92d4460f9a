using System.Text.RegularExpressions;
using Recount.Counting;
using Recount.Figures;
using Recount.Findings;
using Recount.Mechanism;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

public partial class ChartLabelsTests
{
    private static readonly Snapshot Empty = new RegisterOf().Snapshot;

    /// <summary>Every code of the closed dimensions, of categories those of a cycle.</summary>
    private static readonly (Dimension Dimension, string Code, string Cycle)[] Closed =
    [
        .. from dimension in (Dimension[])[Dimension.Chapter, Dimension.Topic, Dimension.Cycle, Dimension.Kind, Dimension.Status, Dimension.Scope]
           from code in QueryValues.Of(dimension, Empty)
           select (dimension, code, "2"),
        .. RegionalGroup.All.Select(region => (Dimension.Region, region.Code, "2")),
        .. Recount.Convention.Category.All.Select(category => (Dimension.Category, category.Code, $"{category.Cycle}")),
        .. Roster.BuiltIn.States.SelectMany(state => state.Sets).Select(set => (Dimension.Group, set.Value!, "2")).Distinct(),
    ];

    private static readonly QueryMeasure[] Measures =
    [
        .. Enum.GetValues<Measure>().SelectMany(measure => (QueryMeasure[])[new(measure), new(measure, IsChange: true)]),
    ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_of_a_closed_dimension_has_a_label(Language language)
    {
        Assert.Equal(8 + 16 + 2 + 3 + 4 + 5 + 5 + 15 + 3, Closed.Length);
        Assert.All(Closed, value =>
        {
            var label = In(language, By(value.Dimension, value.Cycle)).Of(value.Dimension, value.Code);

            Assert.NotEqual(value.Code, label);
            AssertIn(language, label);
            if (language != Language.English && value.Dimension != Dimension.Topic) // "Article 9" is French as well
            {
                Assert.NotEqual(In(Language.English, By(value.Dimension, value.Cycle)).Of(value.Dimension, value.Code), label);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_code_has_a_label_of_its_own(Language language) => Assert.All(
        Closed.GroupBy(value => (value.Dimension, value.Cycle)),
        values =>
        {
            var labels = values.Select(value => In(language, By(value.Dimension, value.Cycle)).Of(value.Dimension, value.Code)).ToList();
            Assert.Equal(labels.Count, labels.Distinct().Count());
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_measure_dimension_and_unit_has_words(Language language)
    {
        var query = By(Dimension.Region);
        var labels = In(language, query);

        Assert.All(Measures, measure => AssertIn(language, labels.Of(measure)));
        Assert.Equal(Measures.Length, Measures.Select(labels.Of).Distinct().Count());
        Assert.All(Enum.GetValues<Dimension>(), dimension => AssertIn(language, labels.Of(dimension)));
        Assert.All(Enum.GetValues<MeasureUnit>(), unit => AssertIn(language, labels.Of(unit)));
        AssertIn(language, labels.Hidden);
        AssertIn(language, labels.Of(Dimension.Region, null));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_measure_names_the_kinds_that_are_counted(Language language)
    {
        var questions = Enum.GetValues<FindingKind>().Select(kind => Of(kind.Code)).Append(Of("need", "challenge")).Append(By(Dimension.Kind));

        var labels = questions.Select(question => In(language, question).Of(new QueryMeasure(Measure.States))).ToList();

        Assert.All(labels, label => AssertIn(language, label));
        Assert.Equal(labels.Count, labels.Distinct().Count());
    }

    [Theory]
    [InlineData(Language.English, "Articles 7, 8 and 11", "Article 9")]
    [InlineData(Language.French, "Articles 7, 8 et 11", "Article 9")]
    [InlineData(Language.Spanish, "Artículos 7, 8 y 11", "Artículo 9")]
    [InlineData(Language.Russian, "Статьи 7, 8 и 11", "Статья 9")]
    [InlineData(Language.Arabic, "المواد 7 و8 و11", "المادة 9")]
    [InlineData(Language.Chinese, "第七条、第八条和第十一条", "第九条")]
    public void Topics_are_called_by_their_articles(Language language, string several, string one)
    {
        var labels = In(language, By(Dimension.Topic));

        Assert.Equal((several, one), (labels.Of(Dimension.Topic, "7+8+11"), labels.Of(Dimension.Topic, "9")));
    }

    [Fact]
    public void Two_articles_are_a_dual_in_Arabic() =>
        Assert.Equal("المادتان 5 و6", In(Language.Arabic, By(Dimension.Topic)).Of(Dimension.Topic, "5+6"));

    [Theory]
    [InlineData("1", "Programmes de renforcement des capacités")]
    [InlineData("2", "Renforcement des capacités")]
    public void A_category_of_both_cycles_has_the_name_of_the_cycle_that_is_asked_for(string cycle, string name) =>
        Assert.Equal(name, In(Language.French, By(Dimension.Category, cycle)).Of(Dimension.Category, "capacity-building"));

    [Fact]
    public void A_State_has_its_name_in_the_language_and_one_that_is_in_no_list_its_name_in_the_register()
    {
        var query = By(Dimension.State);
        var labels = new ChartLabels(new RegisterOf().State("XAA", "african", name: "Zembla").Snapshot, query, Language.Russian);

        Assert.Equal(("Кения", "Zembla"), (labels.Of(Dimension.State, "KEN"), labels.Of(Dimension.State, "XAA")));
    }

    [Fact]
    public void Tags_and_themes_are_in_English_and_what_has_no_words_stays_as_it_is()
    {
        var labels = In(Language.Spanish, By(Dimension.Tag));

        Assert.Equal(("Judiciary", "Asset disclosure"), (labels.Of(Dimension.Tag, "target:judiciary"), labels.Of(Dimension.Theme, "asset-disclosure")));
        Assert.Equal(("pacific", "52(5)"), (labels.Of(Dimension.Group, "pacific"), labels.Of(Dimension.Provision, "52(5)")));
    }

    public static TheoryData<Language> Languages() => [.. Enum.GetValues<Language>()];

    /// <summary>That words are no code or pattern, and in the script of the language.</summary>
    private static void AssertIn(Language language, string label)
    {
        Assert.Matches(@"\p{L}", label);
        Assert.DoesNotContain('{', label);
        var others = language is Language.Arabic or Language.Chinese or Language.Russian ? LatinButNumbers().Match(label).Value : "";
        Assert.Equal("", others);
        var script = language switch
        {
            Language.Arabic => @"\p{IsArabic}",
            Language.Chinese => @"\p{IsCJKUnifiedIdeographs}",
            Language.Russian => @"\p{IsCyrillic}",
            _ => @"[A-Za-z]",
        };
        Assert.Matches(script, label);
    }

    private static ChartLabels In(Language language, Query query) => new(Empty, query, language);

    private static Query Of(params string[] kinds) => By(Dimension.Region) with { Where = [new QueryFilter(Dimension.Kind, kinds)] };

    private static Query By(Dimension dimension, string cycle = "2") => new()
    {
        By = [dimension],
        Where = [new QueryFilter(Dimension.Cycle, [cycle])],
        AsAt = RegisterOf.Day,
    };

    [GeneratedRegex(@"\b(?![IVX]+\b)[A-Za-z]+")]
    private static partial Regex LatinButNumbers();
}
