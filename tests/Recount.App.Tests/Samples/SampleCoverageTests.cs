namespace Recount.App.Tests.Samples;

/// <summary>The samples are as many and as varied as the documents that they stand for.</summary>
public class SampleCoverageTests
{
    private static IReadOnlyList<string> Documents => SampleFolder.Documents;

    [Fact]
    public void There_are_thirty_documents() => Assert.True(Documents.Count >= 30, $"There are {Documents.Count}.");

    [Theory]
    [InlineData("en", 18)]
    [InlineData("fr", 2)]
    [InlineData("es", 2)]
    [InlineData("ru", 2)]
    [InlineData("ar", 2)]
    [InlineData("zh", 2)]
    public void Every_language_has_its_documents(string language, int least) =>
        Assert.InRange(Documents.Count(path => SampleFolder.Expected(path).Language == language), least, 1_000);

    [Theory]
    [InlineData("listed")]
    [InlineData("none-stated")]
    [InlineData("absent")]
    [InlineData("offer-only")]
    public void Every_way_of_saying_something_about_assistance_is_there(string statement) =>
        Assert.Contains(Documents, path => SampleFolder.Expected(path).Statements.Values.Contains(statement));

    [Fact]
    public void Every_category_of_both_cycles_is_asked_for()
    {
        var asked = Documents.Select(SampleFolder.Expected)
            .SelectMany(summary => summary.Findings.Select(finding => (summary.Cycle, Category: finding.Categories is [var first, ..] ? first : null)))
            .Where(pair => pair.Category is not null).Distinct().ToList();

        Assert.Equal(9, asked.Count(pair => pair.Cycle == 1));
        Assert.Equal(6, asked.Count(pair => pair.Cycle == 2));
    }

    [Fact]
    public void No_sample_is_about_a_State_that_exists() => Assert.All(
        Documents, path => Assert.Null(Mechanism.Roster.BuiltIn.ByName(SampleFolder.Expected(path).State)));
}
