using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Notes.Sheets;
using Recount.Tests.Counting;

namespace Recount.Tests.Notes.Sheets;

public class StateSheetTests
{
    private static readonly CountedRegister Register =
        new RegisterOf()
            .State("XAA", "african", name: "Invented State")
            .Review("XAA", 1, "2016-01-31", "2016-03-01").Need("15", "other")
            .Review("XAA", 2, "2023-08-01", "2023-11-01")
            .Need("8;52", "capacity-building").Need("5(2)", "policymaking").Need("general-II", "policymaking", FindingStatus.Suggested).Need("general-V").Need("cross-cutting").Need("5", status: FindingStatus.Rejected)
            .Review("XAB", 2, "2020-01-31", "2020-03-01").Need("5", "policymaking").Register;

    [Fact]
    public void A_need_is_counted_once_and_stands_under_each_article_it_cites()
    {
        var cycle = Of(RegisterView.Secretariat).Cycles[1];

        Assert.Equal((5, 1), (cycle.Needs, cycle.Unconfirmed));
        Assert.Equal([("5", 1), ("8", 1), ("general-II", 1), ("51", 1), ("52", 1), ("cross-cutting", 1)], cycle.Articles.Select(row => (row.Key!, row.Needs)));
        Assert.Equal([("II", 3), ("V", 2)], cycle.Chapters.Select(row => (row.Key!, row.Needs)));
    }

    [Fact]
    public void Needs_stand_by_article_those_without_one_last_in_words_as_written()
    {
        var items = Of(RegisterView.Secretariat).Cycles[1].Items;

        Assert.Equal(["5(2)", "8;52", "", "", ""], items.Select(need => string.Join(';', need.Provisions)));
        Assert.All(items, need => Assert.Equal($"words of {need.Passage.Id}", need.Passage.Text));
    }

    [Fact]
    public void What_is_not_issued_is_not_on_the_public_sheet_and_marked_on_the_other()
    {
        var (secretariat, open) = (Page(RegisterView.Secretariat), Page(RegisterView.Public));

        Assert.Equal(["CONFIDENTIAL: of cycle 2 nothing was public on 15 September 2023, as the executive summary had not been issued."], secretariat.Warnings);
        Assert.Empty(open.Warnings);
        Assert.Equal(6, secretariat.Needs.Count);
        Assert.Single(open.Needs);
        Assert.Equal(2, open.Reviews.Count);
        Assert.Contains("Cycle 2: no executive summary that counts by this day.", open.Missing);
        Assert.DoesNotContain(Everything(open), text => text.Contains("2023-08", StringComparison.Ordinal) || text.Contains("August", StringComparison.Ordinal));
        Assert.EndsWith("--public --explain", open.Command, StringComparison.Ordinal);
    }

    [Fact]
    public void No_other_State_is_on_it() =>
        Assert.DoesNotContain(Everything(Page(RegisterView.Secretariat)), text => text.Contains("XAB", StringComparison.Ordinal));

    [Theory]
    [InlineData(ChapterStatement.NoneStated, "Cycle 2, chapter V: the summary states that there are no needs.")]
    [InlineData(ChapterStatement.Absent, "Cycle 2, chapter V: the summary has no section on needs.")]
    [InlineData(ChapterStatement.OfferOnly, "Cycle 2, chapter V: the summary offers assistance and asks for none.")]
    [InlineData(ChapterStatement.NotRead, "Cycle 2, chapter V: the section could not be read.")]
    public void What_a_summary_does_not_hold_is_told_apart(ChapterStatement statement, string said)
    {
        var register = Register with
        {
            Reviews = [.. Register.Reviews.Select(review => review with
            {
                Statements = new Dictionary<Chapter, ChapterStatement?> { [Chapter.II] = ChapterStatement.Listed, [Chapter.V] = statement },
            })],
        };

        var missing = Page(RegisterView.Secretariat, register: register).Missing;

        Assert.Contains(said, missing);
        Assert.DoesNotContain(missing, sentence => sentence.Contains("chapter II:", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_open_is_said()
    {
        var missing = Page(RegisterView.Secretariat).Missing;

        Assert.Contains("Cycle 2: needs that nobody has confirmed yet: 1.", missing);
        Assert.Contains("Cycle 1: the day of finalization is taken from the date of the document.", missing);
        Assert.Contains("Cycle 2: what the summary says by chapter is not known, as no document was read.", missing);
    }

    [Theory]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    [InlineData(Language.French)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Spanish)]
    public void The_same_is_on_it_in_every_language(Language language)
    {
        var (english, other) = (Page(RegisterView.Secretariat), Page(RegisterView.Secretariat, language));

        Assert.Equal(english.Missing.Count, other.Missing.Count);
        Assert.Equal(english.Counts.Select(count => Numbers(count.Numbers)), other.Counts.Select(count => Numbers(count.Numbers)));
        Assert.Equal(english.Needs.Select(need => need.Text), other.Needs.Select(need => need.Text));
        Assert.DoesNotContain(english.Missing, other.Missing.Contains);
        Assert.DoesNotContain(Everything(other), text => text.Contains('{', StringComparison.Ordinal));
    }

    private static string Numbers(string text) => string.Join(' ', System.Text.RegularExpressions.Regex.Matches(text, @"\(\d+\)").Select(match => match.Value));

    private static IEnumerable<string> Everything(SheetPage page) =>
        [page.Title, page.Terms, page.Command, .. page.Missing, .. page.Reviews.SelectMany(row => row), .. page.Counts.SelectMany(count => new[] { count.Label, count.Numbers }), .. page.Needs.Select(need => need.Text)];

    private static SheetPage Page(RegisterView view, Language language = Language.English, CountedRegister? register = null) =>
        SheetText.Of(Of(view, register), Snapshot.Of(Register), language);

    private static StateSheet Of(RegisterView view, CountedRegister? register = null) => StateSheetCount.Of(
        register ?? Register, Snapshot.Of(Register), "XAA", RegisterOf.Day, view, cycle => ("CAC/COSP/1", cycle == 1), id => new SheetPassage($"{id}", $"words of {id}", Language.English, "CAC/COSP/1", 3));

}
