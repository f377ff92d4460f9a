using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

public class ShapeTests
{
    private static readonly CountedFinding Need = new()
    {
        Id = Guid.Empty,
        Review = 0,
        Kind = FindingKind.Need,
        Status = FindingStatus.Confirmed,
        Provisions = [new Provision(5), new Provision(52, 5)],
        Categories = ["policymaking", "research-data"],
        BetterFit = [31],
        Tags = ["gender"],
        Themes = ["technology"],
    };

    public static TheoryData<string> Differences => [.. Others.Keys];

    private static Dictionary<string, CountedFinding> Others { get; } = new()
    {
        ["kind"] = Need with { Kind = FindingKind.Challenge },
        ["status"] = Need with { Status = FindingStatus.Suggested },
        ["scope"] = Need with { Scope = Scope.CrossCutting },
        ["the first provision"] = Need with { Provisions = [new Provision(6), new Provision(52, 5)] },
        ["the last provision"] = Need with { Provisions = [new Provision(5), new Provision(52, 6)] },
        ["the number of provisions"] = Need with { Provisions = [new Provision(5)] },
        ["categories"] = Need with { Categories = ["policymaking", "other"] },
        ["the number of categories"] = Need with { Categories = ["policymaking"] },
        ["better-fitting provisions"] = Need with { BetterFit = [33] },
        ["tags"] = Need with { Tags = ["technology"] },
        ["themes"] = Need with { Themes = ["beneficial-ownership"] },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void Findings_that_differ_in_anything_counted_have_different_shapes(string difference)
    {
        var other = Others[difference];

        Assert.False(ShapeComparer.Instance.Equals(Need, other));
        var numbers = new ShapeNumbers();
        Assert.NotEqual(numbers.Of(Need), numbers.Of(other));
    }

    [Fact]
    public void Findings_alike_have_one_shape_whatever_their_id_and_review()
    {
        var other = Need with
        {
            Id = Guid.NewGuid(),
            Review = 7,
            Provisions = [new Provision(5), new Provision(52, 5)],
            Categories = ["policymaking", "research-data"],
            Themes = ["technology"],
        };

        Assert.True(ShapeComparer.Instance.Equals(Need, Need));
        Assert.True(ShapeComparer.Instance.Equals(Need, other));
        Assert.Equal(ShapeComparer.Instance.GetHashCode(Need), ShapeComparer.Instance.GetHashCode(other));
        Assert.False(ShapeComparer.Instance.Equals(Need, null));
        Assert.False(ShapeComparer.Instance.Equals(null, Need));
    }

    [Fact]
    public void Findings_that_share_a_coding_differ_by_kind_and_status()
    {
        var numbers = new ShapeNumbers();
        var coded = Need with { Themes = [] };

        int[] found =
        [
            numbers.Of(coded), numbers.Of(coded with { Kind = FindingKind.Challenge }), numbers.Of(coded with { Status = FindingStatus.Suggested }),
            numbers.Of(coded with { Id = Guid.NewGuid() }), numbers.Of(Need),
        ];

        Assert.Equal([0, 1, 2, 0, 3], found);
    }

    [Fact]
    public void One_provision_of_a_theme_is_enough_to_belong_to_it()
    {
        var theme = Theme.All.Single(theme => theme.Key == "beneficial-ownership");
        var shape = new Shape(Need with { Themes = [], Provisions = [new Provision(5), new Provision(52, 1)], BetterFit = [31, 33] });

        Assert.True(shape.IsOf(theme, ProvisionFit.Stated));
        Assert.False(shape.IsOf(theme, ProvisionFit.Better));
    }
}
