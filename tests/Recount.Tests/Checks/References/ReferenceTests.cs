using Recount.Checks;

namespace Recount.Tests.Checks.References;

/// <summary>References to parts of a note, and of its sibling documents: what does not exist is found, what is another text's is left alone.</summary>
public class ReferenceTests
{
    private const string Note = "XAA/CONF/2025/4\n\n1.\tThe note begins.\n\n2.\tIt goes on.\n\n3.\tTEXT\n\n\tFigure I\n\tStates, by regional group\n\n\tFigure II\n\tNeeds\n\n\tTable 1\n\n\tAnnex I\n";

    [Theory]
    [InlineData("States were slow (see para. 4).", "para. 4", "the document has no paragraph 4; its paragraphs are 1 to 3")]
    [InlineData("States were slow (see also paras. 2, 7 and 9 above).", "paras. 2, 7 and 9", "the document has no paragraph 7 and paragraph 9; its paragraphs are 1 to 3")]
    [InlineData("As noted in paragraph 12, article 5 was hard to implement.", "paragraph 12", null)]
    [InlineData("Paragraphs 1 to 8 above are of article 12, paragraph 2.", "Paragraphs 1 to 8", null)]
    [InlineData("The reasons are in paragraph 12 (a).", "paragraph 12 (a)", null)]
    [InlineData("The reasons are in paragraph 12 of the present note.", "paragraph 12", null)]
    [InlineData("As can be seen in figure III, needs under article 58 rose.", "figure III", "the document has no figure III; its figures are I to II")]
    [InlineData("Figures I and IV show the categories of the two cycles.", "Figures I and IV", null)]
    [InlineData("The needs (see table 2 and annex I) rose.", "table 2", "the document has no table 2; it has table 1 only")]
    [InlineData("The States are listed in annex II.", "annex II", "the document has no annex II; it has annex I only")]
    [InlineData("The reasons stand in XAA/CONF/2025/4, para. 11.", "XAA/CONF/2025/4, para. 11", "XAA/CONF/2025/4, this document, has no paragraph 11; its paragraphs are 1 to 3")]
    [InlineData("The reasons stand in Error! Reference source not found.", "Error! Reference source not found.", "what this referred to was deleted")]
    public void What_does_not_exist_is_found(string text, string claim, string? why)
    {
        var problem = Assert.Single(Checked.Text(With(text)).Problems);

        Assert.Equal((CheckSeverity.Impossible, 3, claim), (problem.Severity, problem.Place.Paragraph, problem.Claim));
        Assert.Equal(why ?? problem.Why, problem.Why);
    }

    [Theory]
    [InlineData("States were slow (see paras. 1 and 2 above), as figure II, table 1 and annex I show.")]
    [InlineData("Needs related to article 12, paragraph 9, and article 52, paragraphs 5 and 6, of the Convention.")]
    [InlineData("Needs related to article 12, paragraphs 4 (a), 5 and 6.")]
    [InlineData("Needs related to paras. 4 and 5 of article 12 and to para. 9 of resolution 9/4.")]
    [InlineData("In resolution 9/4, paragraph 13, and decision 5/1, paragraph 7, and paragraph 8, the Conference asked for it.")]
    [InlineData("The Conference, in its resolution 9/4, requested the secretariat, in paragraph 13, to report.")]
    [InlineData("According to paragraph 44 of the terms of reference, and to paragraph 11 of the guidelines, needs are to be met.")]
    [InlineData("Article 12 was hard to implement. Its paragraph 4 was not. Paragraph 5 was.")]
    [InlineData("The last note gave more (CAC/COSP/2023/9, paras. 14 and 15, and figure VII).")]
    [InlineData("More is said in paragraph 31 of document CAC/COSP/2023/9 and in annex III to that report.")]
    [InlineData("The report of the Secretary-General (A/58/422, para. 103 and annex II) said so.")]
    [InlineData("More is said in figure 2.4 and in table 12 of the World Report.")]
    public void What_exists_and_what_is_of_another_text_is_left_alone(string text) => Assert.Empty(Checked.Text(With(text)).Problems);

    [Theory]
    [InlineData("[1: See paragraph 9 above.]", "paragraph 9")]
    [InlineData("[1: See para. 9.]", "para. 9")]
    [InlineData("[1: See CAC/COSP/2023/9, para. 14, and resolution 8/2, para. 7.]", null)]
    [InlineData("[1: Ibid., para. 14.]", null)]
    public void Footnotes_mostly_cite_other_texts(string footnote, string? claim) =>
        Assert.Equal(claim is null ? [] : [claim], Checked.Text(With($"It ends.[footnoteRef:1] {footnote}")).Problems.Select(problem => problem.Claim));

    [Theory]
    [InlineData("It is explained in XAB/CONF/2025/7, para. 3.", "XAB/CONF/2025/7, para. 3", "XAB/CONF/2025/7 (note-2.txt) has no paragraph 3; its paragraphs are 1 to 2")]
    [InlineData("It is explained in XAB/CONF/2025/7 (paras. 2 and 3, and figure I).", "XAB/CONF/2025/7, paras. 2 and 3|XAB/CONF/2025/7, figure I", null)]
    [InlineData("It is explained in paragraph 5 of document XAB/CONF/2025/7.", "XAB/CONF/2025/7, paragraph 5", null)]
    [InlineData("It is explained in XAB/CONF/2025/7, para. 2.", "", null)]
    [InlineData("It is explained in XAB/CONF/2025/8, para. 5.", "", null)]
    [InlineData("It is explained in XAB/CONF/2025/7/Add.1, para. 5.", "", null)]
    public void A_paragraph_of_a_document_that_is_checked_too_must_exist_there(string text, string claims, string? why)
    {
        var problems = Checked.Text(With(text), "United Nations\tXAB/CONF/2025/7\n\n* XAB/CONF/2025/8\n\n1.\tThe addendum begins.\n\n2.\tIt ends.\n").Problems;

        Assert.Equal(claims, string.Join('|', problems.Select(problem => problem.Claim)));
        Assert.All(problems, problem => Assert.Equal(("note-1.txt", why ?? problem.Why), (problem.Place.File, problem.Why)));
    }

    [Fact]
    public void A_document_whose_paragraphs_bear_no_numbers_lacks_none() =>
        Assert.Empty(Checked.Text("The note begins (see para. 4).\n\nIt ends here, as it began.\n").Problems);

    private static string With(string text) => Note.Replace("TEXT", text, StringComparison.Ordinal);
}
