using Recount.Checks;

namespace Recount.Tests.Checks;

/// <summary>The worked example: an invented note in which four statements contradict its own figures or are true by rounding only.</summary>
public class InventedNoteTests
{
    private static readonly string Note = File.ReadAllText(TestFile.Path("notes/invented-note.txt"));

    [Fact]
    public void What_cannot_be_true_is_found_and_nothing_else()
    {
        var result = Checked.Text(Note);

        Assert.Equal(["6: Ten [>= 12]", "7: 29 [26]", "13: highest number of technical assistance needs [5+6]"], Checked.Impossible(result));
        Assert.Equal(
            [
                "4: almost half [46.54 per cent]", "4: 20 per cent [20.75 per cent]", "11: 53", "III: figure III", "IV: figure IV",
            ],
            Checked.Lines(result, CheckSeverity.Remark));
        Assert.Empty(result.NotUnderstood);
    }

    [Fact]
    public void Each_finding_says_why()
    {
        var why = Checked.Text(Note).Problems.Select(problem => problem.Why).ToList();

        Assert.Equal("article 5 alone has 12 States (figure III), so articles 5 and 6 have at least 12", why[0]);
        Assert.Equal("the articles have 14 + 12 = 26 needs (figure III), so together at most 26", why[1]);
        Assert.Equal("articles 14, 52 and 58 have 19 needs, and articles 5 and 6 have 32 (paragraph 6)", why[2]);
        Assert.Contains("33 of 159 needs is 20.75 per cent; rounded to the nearest it is 21", why);
        Assert.Contains("the articles of chapter V add up to 54: 54 links = 53 needs + 1 shared: 1 (54+55)", why);
    }

    [Fact]
    public void What_makes_the_bars_add_up_is_proposed() => Assert.Equal(
        ["164 links = 159 needs + 5 shared: 3 (5+6), 1 (54+55), 1 (14+52+58)", "54 links = 53 needs + 1 shared: 1 (54+55)"],
        Checked.Text(Note).Reconciliations);

    [Theory]
    [InlineData("Ten States reported", "Sixteen States reported", "7: 29 [26];13: highest number of technical assistance needs [5+6]")]
    [InlineData("accounted for 17 needs.", "accounted for 17 needs. Latin American and Caribbean States accounted for 16 needs.", null)]
    public void What_is_mended_is_found_no_more(string text, string mended, string? found)
    {
        var result = Checked.Text(Note.Replace(text, mended, StringComparison.Ordinal));

        Assert.Equal(found ?? "6: Ten [>= 12];7: 29 [26];13: highest number of technical assistance needs [5+6]", string.Join(';', Checked.Impossible(result)));
        Assert.Equal(found is null ? 83 : 0, result.Determined.FirstOrDefault(cell => cell.Cell == "needs, african")?.Value ?? 0);
    }

    [Fact]
    public void Documents_of_one_session_must_agree()
    {
        var other = "1.\tBy 30 June 2025, a total of 27 out of 41 States have identified 159 individual technical assistance needs under the second cycle.\n";

        var result = Checked.Text(Note, other);

        var found = result.Problems.Single(problem => problem.Severity == CheckSeverity.Impossible && problem.Claim == "41");
        Assert.Equal(("note-2.txt", "40"), (found.Place.File, found.Possible));
    }

    [Fact]
    public void Numbers_of_a_figure_without_as_many_names_are_named_as_not_understood()
    {
        var result = Checked.Text(Note.Replace("74\t33\t18\t14\t13\t7", "74\t33\t18\t14\t13", StringComparison.Ordinal));

        Assert.Contains("6 names, 5 numbers", Assert.Single(result.NotUnderstood), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_in_another_language_is_named_as_not_understood()
    {
        var result = Checked.Text(
            "1.\tLes États parties ont recensé 90 besoins d’assistance technique au titre des articles 5 et 6 de la Convention.\n\n2.\tCe sont les besoins que 30 États ont recensés dans le cadre du deuxième cycle.\n");

        Assert.Empty(result.Problems);
        Assert.Equal(["note-1.txt: its numbers, as it is not in English"], result.NotUnderstood);
    }

    [Fact]
    public void A_text_that_contradicts_itself_everywhere_is_checked_to_its_end()
    {
        var text = string.Concat(Enumerable.Range(0, 120).Select(i => $"{i + 1}.\tUnder the second cycle, {i + 10} States identified {400 - i} needs under article {5 + (i % 8)}.\n\n"));

        Assert.True(Checked.Impossible(Checked.Text(text)).Length >= 100);
    }
}
