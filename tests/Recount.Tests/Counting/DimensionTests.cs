using Recount.Counting;

namespace Recount.Tests.Counting;

public class DimensionTests
{
    [Fact]
    public void A_dimension_is_written_as_users_write_it()
    {
        Assert.Equal("category-named", Dimension.CategoryNamed.Code);
        Assert.Equal("article", Dimension.Article.Code);
    }
}
