using Recount.Convention;

namespace Recount.Tests.Convention;

public class ProvisionTests
{
    [Theory]
    [InlineData("5", 5, null, null, null)]
    [InlineData("12(2)(c)", 12, 2, 'c', null)]
    [InlineData("53(a)", 53, null, 'a', null)]
    [InlineData("13(1)(d)(ii)", 13, 1, 'd', 2)]
    public void A_canonical_text_is_read_and_written_as_it_stands(string text, int article, int? paragraph, char? letter, int? item)
    {
        var provision = Provision.Parse(text);

        Assert.Equal(new Provision(article, paragraph, letter, item), provision);
        Assert.Equal(text, provision.ToString());
    }

    [Theory]
    [InlineData("72")]
    [InlineData("0")]
    [InlineData("5.1")]
    [InlineData("5(1)(i)(a)")]
    [InlineData("13(1)(d)(iiii)")]
    [InlineData("")]
    public void What_is_no_provision_is_refused(string text) => Assert.False(Provision.TryParse(text, out _));

    [Fact]
    public void An_article_contains_its_paragraphs_and_not_the_other_way_round()
    {
        Assert.True(Provision.Parse("52").Contains(Provision.Parse("52(5)")));
        Assert.False(Provision.Parse("52(5)").Contains(Provision.Parse("52")));
        Assert.False(Provision.Parse("5").Contains(Provision.Parse("52(5)")));
    }
}
