using Recount.Checks;

namespace Recount.Tests.Checks;

/// <summary>One paragraph beside what it is compared with: how its words are understood.</summary>
public class StatementsTests
{
    private const string Head = "1.\tThe information is as at 30 June 2025.\n\n\tA.\tNeeds identified during the second review cycle\n\n"
        + "2.\tA total of 54 out of 82 States have identified 527 individual technical assistance needs.\n\n";

    private const string Article7 = "3.\tOn article 7, the 38 needs identified by 23 States related to integrity.\n\n";

    [Theory]
    [InlineData("Article 7 saw 23 States highlighting 38 technical assistance needs.", "")]
    [InlineData("Article 7 saw 22 States highlighting 38 technical assistance needs.", "22")]
    [InlineData("In relation to article 7, thirty-eight needs were identified by 24 States.", "24")]
    [InlineData("The 39 needs under article 7 were identified by twenty-three States.", "39")]
    [InlineData("Article 7 collected at least 30 needs.", "")]
    [InlineData("Article 7 collected at least 40 needs.", "at least 40")]
    [InlineData("Over 35 needs were identified in relation to article 7.", "")]
    [InlineData("Nearly 35 needs were identified in relation to article 7.", "Nearly 35")]
    [InlineData("Less than 38 needs were identified in relation to article 7.", "Less than 38")]
    [InlineData("Articles 7 and 8 had 37 needs reported by 25 States.", "37")]
    [InlineData("Articles 7 and 8 had 60 needs reported by 20 States.", "20")]
    [InlineData("Article 7 was cited in 38 instances by 23 States.", "")]
    [InlineData("Article 8 had 15 needs by 16 States.", "15|16")]
    [InlineData("Article 8 had 15 needs by 55 States.", "55")]
    [InlineData("A State's article 39 of the Penal Code and resolution 9/4 of 15 September 2023 have no number here.", "")]
    public void Counts(string text, string found) => Assert.Contains(Found($"{Head}{Article7}4.\t{text}"), found.Split('|'));

    [Theory]
    [InlineData("This amounts to over 65 per cent of all States identifying needs.", "")]
    [InlineData("This amounts to nearly 66 per cent of all States identifying needs.", "")]
    [InlineData("This amounts to almost two thirds of all States identifying needs.", "")]
    [InlineData("This amounts to 70 per cent of all States identifying needs.", "70 per cent")]
    [InlineData("This amounts to nearly 70 per cent of all States identifying needs.", "nearly 70 per cent")]
    [InlineData("This amounts to over 60 per cent of all States identifying needs.", "over 60 per cent")]
    [InlineData("This amounts to less than 60 per cent of all States identifying needs.", "less than 60 per cent")]
    [InlineData("This amounts to 65.9 per cent of all States identifying needs.", "")]
    [InlineData("This amounts to 65.6 per cent of all States identifying needs.", "65.6 per cent")]
    public void Shares_of_what_was_said_before(string text, string found) =>
        Assert.Equal(found, Found($"{Head.TrimEnd()} {text}\n"));

    /// <summary>The numbers are those of the Secretariat's note of September 2023 (figure III, paragraph 13), the words are not.</summary>
    [Fact]
    public void Regional_groups_are_pinned_down_by_a_count_a_share_and_two_bounds() => Assert.Equal(
        [313, 142, 36, 36, 0],
        Checked.Text(Head + "3.\tAfrican States accounted for 59 per cent of all needs. Asia-Pacific States accounted for 142 needs. Eastern European States accounted for less than "
            + "7 per cent of all needs. Latin American and Caribbean States accounted for less than 7 per cent of all needs.\n\n"
            + "4.\tThis is all.\n\n\n"
            + "States identifying technical assistance needs\tAfrican States\tAsia-Pacific States\tEastern European States\tLatin American and Caribbean States\t"
            + "Western European and other States\t21\t19\t6\t8\t0\n").Determined.Select(cell => cell.Value));

    [Theory]
    [InlineData("Article 7 accounted for 7 per cent of all needs.", "")]
    [InlineData("Article 7 accounted for 9 per cent of all needs.", "9 per cent")]
    [InlineData("On article 7, 23 States (or 43 per cent of all States identifying needs) identified 38 needs.", "")]
    [InlineData("On article 7, 23 States (or 46 per cent of all States identifying needs) identified 38 needs.", "46 per cent")]
    [InlineData("On article 7, 23 States (or 28 per cent of all reviewed States) identified 38 needs.", "")]
    [InlineData("Around a tenth of all needs related to article 7.", "")]
    [InlineData("Around a fifth of all needs related to article 7.", "Around a fifth")]
    public void Shares(string text, string found) => Assert.Equal(found, Found($"{Head}{Article7}4.\t{text}"));

    [Theory]
    [InlineData("Articles 5 and 6 had 90 needs. This was the topic with the highest number of needs under chapter II.", "")]
    [InlineData("Articles 5 and 6 had 30 needs. This was the topic with the highest number of needs under chapter II.", "highest number of needs")]
    [InlineData("Article 7 was the provision with the highest number of needs, followed by article 5 and article 6. Article 6 had 20 needs and article 5 had 25 needs.", "")]
    [InlineData("Article 7 was the provision with the highest number of needs, followed by article 6 and article 5. Article 6 had 20 needs and article 5 had 25 needs.", "highest number of needs")]
    [InlineData("Under chapter II, 47 States identified needs. Under chapter V, 49 States identified needs. Two more States identified needs under chapter V than under chapter II.", "")]
    [InlineData("Under chapter II, 47 States identified needs. Under chapter V, 49 States identified needs. Three more States identified needs under chapter V than under chapter II.", "Three more States identified needs under chapter V than under chapter II")]
    public void Comparisons(string text, string found) => Assert.Equal(found, Found($"{Head}{Article7}4.\t{text}"));

    [Theory]
    [InlineData("Three regional platforms have been established, covering Central America, East Africa and South-East Asia.", "")]
    [InlineData("Four regional platforms have been established, covering Central America, East Africa, and South-East Asia.", "Four")]
    [InlineData("Three regional platforms have been established, covering Central America, South America and Mexico, and West Africa and the Sahel.", "")]
    public void Lists(string text, string found) => Assert.Equal(found, Found($"{Head}3.\t{text}"));

    [Theory]
    [InlineData("The last note provided an analysis of 30 needs under article 7.")]
    [InlineData("On article 12, the drafting of two laws was one of the needs, and a third of the States spoke of article 9.")]
    public void What_is_of_another_note_or_of_nothing_counted_is_left_alone(string text) => Assert.Equal("", Found($"{Head}{Article7}4.\t{text}"));

    private static string Found(string text) => string.Join('|', Checked.Text(text).Problems.Where(problem => problem.Severity == CheckSeverity.Impossible).Select(problem => problem.Claim));
}
