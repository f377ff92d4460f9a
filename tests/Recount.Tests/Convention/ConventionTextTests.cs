using Recount.Convention;
using Recount.Mechanism;

namespace Recount.Tests.Convention;

public class ConventionTextTests
{
    [Fact]
    public void The_Convention_has_71_articles_in_8_chapters()
    {
        Assert.Equal(Enumerable.Range(1, 71), ConventionText.Articles.Select(article => article.Number));
        Assert.Equal(Enumerable.Range(1, 71), Enum.GetValues<Chapter>().SelectMany(ConventionText.ArticlesOf));
        Assert.Equal(Chapter.V, ConventionText.ChapterOf(51));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConventionText.ChapterOf(72));
    }

    [Theory]
    [InlineData("8(6)")]
    [InlineData("53(c)")]
    [InlineData("13(1)(d)(ii)")]
    [InlineData("60(1)(j)")]
    [InlineData("46(30)")]
    public void A_place_that_it_has_is_known(string place) => Assert.True(ConventionText.Has(Provision.Parse(place)));

    [Theory]
    [InlineData("8(7)")]
    [InlineData("53(1)")]
    [InlineData("12(c)")]
    [InlineData("13(1)(d)(iii)")]
    public void A_place_that_it_has_not_is_not_known(string place) => Assert.False(ConventionText.Has(Provision.Parse(place)));

    [Theory]
    [InlineData(1, 15, 50, 36)]
    [InlineData(2, 5, 59, 19)]
    public void A_cycle_reviews_the_articles_of_its_chapters(int cycle, int first, int last, int count)
    {
        var articles = ConventionText.ReviewedIn(cycle).ToList();

        Assert.Equal((first, last, count), (articles[0], articles[^1], articles.Count));
        Assert.Equal(articles, ReviewCycle.Find(cycle)!.Chapters.SelectMany(ConventionText.ArticlesOf));
    }

    [Theory]
    [InlineData("53", "55", "53 54 55")]
    [InlineData("52(5)", "52(6)", "52(5) 52(6)")]
    [InlineData("9(1)(a)", "9(1)(d)", "9(1)(a) 9(1)(b) 9(1)(c) 9(1)(d)")]
    [InlineData("48(1)(b)(i)", "48(1)(b)(iii)", "48(1)(b)(i) 48(1)(b)(ii) 48(1)(b)(iii)")]
    [InlineData("8(4)", "8(8)", "8(4) 8(5) 8(6) 8(8)")]
    [InlineData("23(1)(a)", "23(1)(b)(i)", "23(1)(a) 23(1)(b)(i)")]
    [InlineData("7(1)", "8(5)", "7(1) 8(5)")]
    public void A_range_is_expanded_over_what_exists_between_ends_of_one_level(string from, string to, string expected) =>
        Assert.Equal(expected, string.Join(' ', ConventionText.Expand(Provision.Parse(from), Provision.Parse(to))));

    [Fact]
    public void Topics_are_nine_that_share_no_article_and_seven_inside_them()
    {
        Assert.Equal(9, Topic.Clusters.Count);
        Assert.Equal(16, Topic.All.Count);
        Assert.Equal(ConventionText.ReviewedIn(2), Topic.Clusters.SelectMany(topic => topic.Articles).Order());
        Assert.All(Topic.All, topic => Assert.Equal(topic.Key, string.Join('+', topic.Articles)));
        Assert.All(
            Topic.All.Where(topic => topic.Narrower),
            topic => Assert.Contains(Topic.Clusters, cluster => topic.Articles.All(cluster.Articles.Contains)));
    }

    [Fact]
    public void Themes_name_places_that_exist()
    {
        Assert.Equal(5, Theme.All.Count);
        Assert.All(Theme.All.SelectMany(theme => theme.Provisions), place => Assert.True(ConventionText.Has(place)));
    }

    [Theory]
    [InlineData("reporting-persons", "8(4)", "training", true)]
    [InlineData("reporting-persons", "8(5)", "protection of whistle-blowers", true)]
    [InlineData("technology", "5", "A new database of cases", true)]
    [InlineData("asset-disclosure", "7", "training", false)]
    [InlineData("beneficial-ownership", "12(2)(c)", "training", true)]
    public void A_theme_covers_what_is_cited_or_said(string theme, string provision, string text, bool expected) =>
        Assert.Equal(expected, Theme.Find(theme)!.Covers([Provision.Parse(provision)], text, Language.English));

    [Fact]
    public void Categories_are_six_in_cycle_2_and_nine_in_cycle_1()
    {
        Assert.Equal(6, Category.OfCycle(2).Count());
        Assert.Equal(9, Category.OfCycle(1).Count());
        Assert.Equal(14, Category.Codes.Count);
        Assert.All(Category.All, category => Assert.Equal(6, category.Names.Count));
    }

    [Fact]
    public void Tags_and_chapter_names_are_read()
    {
        Assert.NotNull(Tag.Find("target:judiciary"));
        Assert.Equal(Tag.All.Count, Tag.All.Select(tag => tag.Code).Distinct().Count());
        Assert.Equal("Asset recovery", ConventionText.NameOf(Chapter.V, Language.English));
        Assert.Equal("Dispositions finales", ConventionText.NameOf(Chapter.VIII, Language.French));
    }
}
