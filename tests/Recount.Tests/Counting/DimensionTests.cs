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

    [Fact]
    public void A_share_is_in_per_cent_and_its_change_in_points() => Assert.Equal(
        (MeasureUnit.PerCent, MeasureUnit.Points, MeasureUnit.Count),
        (new QueryMeasure(Measure.Share).Unit, new QueryMeasure(Measure.Share, IsChange: true).Unit, new QueryMeasure(Measure.Needs, IsChange: true).Unit));
}
