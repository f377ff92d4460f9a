using Recount.Convention;
using Recount.Counting;

namespace Recount.Tests.Counting;

public class PlaceTests
{
    [Theory]
    [InlineData("1", "1", Chapter.I)]
    [InlineData("71", "71", Chapter.VIII)]
    [InlineData("general-II", "general-II", Chapter.II)]
    [InlineData("general-III", "general-III", Chapter.III)]
    [InlineData("general-IV", "general-IV", Chapter.IV)]
    [InlineData("general-V", "51", Chapter.V)]
    public void Articles_are_1_to_71_and_chapters_as_a_whole_have_places_of_their_own_but_for_the_fifth(string code, string place, Chapter chapter)
    {
        var found = Place.Find(code)!.Value;

        Assert.Equal((place, chapter), (found.Code, found.Chapter));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("72")]
    [InlineData("cross-cutting")]
    public void Nothing_else_is_a_place(string code) => Assert.Null(Place.Find(code));

    [Fact]
    public void A_chapter_as_a_whole_stands_behind_its_articles()
    {
        string[] order = ["5", "14", "general-II", "15", "42", "general-III", "43", "50", "general-IV", "51", "70", "71"];

        Assert.Equal(order, order.Reverse().Select(code => Place.Find(code)!.Value).Order().Select(place => place.Code));
    }

    [Fact]
    public void Every_place_has_a_bit_of_its_own() =>
        Assert.Equal(74, Enumerable.Range(1, 74).Select(slot => new Place(slot).Bit).Distinct().Count());
}
