using Recount.Counting;
using Recount.Figures;
using Recount.Figures.Published;

namespace Recount.Tests.Figures.Published;

public class IllustrativeRegisterTests
{
    private static readonly PublishedNote Note = PublishedNote.Read();
    private static readonly PublishedSentences Sentences = PublishedSentences.Read();
    private static readonly CountedRegister Register = IllustrativeFiles.Read();

    private readonly Snapshot _snapshot = Snapshot.Of(Register);
    private readonly FigureSet _figures;

    public IllustrativeRegisterTests() =>
        _figures = FigureCount.Of(_snapshot, new FigureRequest(Note.AsAt, new DateOnly(2021, 9, 30)));

    [Fact]
    public void Totals_of_both_cycles_and_their_change_are_the_published_ones()
    {
        Assert.Equal(
            (new CycleTotals(175, 120, 3829), new Cycle2Totals(82, 54, 527, 536, 0)), (_figures.Cycle1, _figures.Cycle2));
        Assert.Equal(new CycleTotals(2, 2, 149), _figures.Cycle1Change);
        Assert.Equal((25, 15, 70, 74), (
            _figures.Cycle2Change!.Finalized, _figures.Cycle2Change.Identifying, _figures.Cycle2Change.Needs, _figures.Cycle2Change.Links));
    }

    [Fact]
    public void Figure_I_is_the_published_one() =>
        Assert.Equal(
            Note.Cycle1.NeedsByCategory.OrderBy(row => row.Key),
            _figures.Figure1.Select(row => KeyValuePair.Create(row.Category, row.Needs)).OrderBy(row => row.Key));

    [Fact]
    public void Figures_II_V_and_VI_are_the_published_ones()
    {
        var rows = _figures.Figure5.Concat(_figures.Figure6).Zip(_figures.Figure2);

        Assert.All(rows, row => Assert.Equal(
            Note.Cycle2.Articles[row.First.Provision],
            new PublishedArticle(row.Second.Links, row.Second.LinksSince!.Value, row.First.States)));
        Assert.Equal(Note.Cycle2.Articles.Count, _figures.Figure2.Count);
    }

    [Fact]
    public void Figure_III_is_the_published_one() => Assert.Equal(
        [
            ("african", 53, 23, 21, 313), ("asia-pacific", 55, 25, 19, 142), ("eastern-european", 23, 9, 6, 36),
            ("latin-american-caribbean", 29, 11, 8, 36), ("western-european-other", 26, 14, 0, 0),
        ],
        _figures.Figure3.Select(row => (row.Region!, row.StatesParties, row.Finalized, row.Identifying, row.Needs)));

    [Fact]
    public void Figure_IV_is_the_published_one()
    {
        Assert.All(_figures.Figure4, row => Assert.Equal(Note.Cycle2.NeedsByCategory[row.Category], row.Needs));
        Assert.Equal(49, _figures.Figure4.Single(row => row.Category == "capacity-building").States);
    }

    [Fact]
    public void Topics_are_the_published_ones_but_for_what_is_impossible()
    {
        var impossible = Contradiction.Find(Note, Sentences);
        foreach (var topic in Note.Cycle2.Topics)
        {
            var row = _figures.Topics.Single(row => row.Key == topic.Key);
            Assert.True(row.Needs == topic.Needs || impossible.Any(lost => lost.Paragraph == topic.Paragraph && lost.Kind == ClaimKind.Needs));
            Assert.True(row.States == topic.States || impossible.Any(lost => lost.Paragraph == topic.Paragraph && lost.Kind == ClaimKind.States));
        }

        Assert.Equal((90, 31), Topic("5+6"));
        Assert.Equal((70, 29), Topic("7+8"));
    }

    [Fact]
    public void Chapters_are_the_published_ones() => Assert.Equal(
        [("II", 339, 345, 47), ("V", 190, 191, 49)],
        _figures.Chapters.Select(row => (row.Chapter, row.Needs, row.Links, row.States)));

    [Fact]
    public void In_March_2023_nine_in_ten_needs_of_chapter_II_were_African_and_Asia_Pacific_States_own()
    {
        var share = Sentences.March2023;

        var result = Ask(Dimension.Region, share.AsAt, new QueryFilter(Dimension.Chapter, [share.Chapter]), Measure.Needs, Measure.Finalized);

        var part = result.Where(row => share.Regions.Contains(row.Key)).Sum(row => row.Values[0]!.Value);
        Assert.InRange(100 * part / result.Sum(row => row.Values[0]!.Value), share.From, share.To);
    }

    [Fact]
    public void Challenges_are_the_published_ones() => Assert.All(Note.Cycle2.Challenges, set =>
    {
        var result = QueryCount.Of(_snapshot, new Query
        {
            By = [Dimension.Kind],
            AsAt = Note.AsAt,
            Measures = [new QueryMeasure(Measure.Needs), new QueryMeasure(Measure.States)],
            Where = [new QueryFilter(Dimension.Kind, ["challenge"]), new QueryFilter(Dimension.Provision, set.Provisions)],
        });

        var row = Assert.Single(result.Rows);
        Assert.Equal(set.Challenges, row.Values[0]);
        Assert.True((set.States ?? set.StatesAtLeast ?? row.Values[1]) == row.Values[1]);
    });

    [Fact]
    public void Technology_is_spoken_of_by_more_than_half_of_the_States_identifying_needs()
    {
        var row = Ask(Dimension.Tag, Note.AsAt, new QueryFilter(Dimension.Tag, ["technology"]), Measure.States).Single(row => row.Key == "technology");

        Assert.InRange(row.Values[0]!.Value, 28, 54);
    }

    [Fact]
    public void No_need_is_about_beneficial_owners_and_no_State_is_real()
    {
        Assert.DoesNotContain(IllustrativeFiles.Rows("findings.csv"), row =>
            row["kind"] == "need" && row["text"].Contains("beneficial owner", StringComparison.OrdinalIgnoreCase));
        Assert.All(IllustrativeFiles.Rows("states.csv"), row =>
        {
            Assert.StartsWith("Illustrative State ", row["name"], StringComparison.Ordinal);
            Assert.StartsWith("X", row["iso3"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_shares_within_topics_fit_the_words_of_the_note() => Assert.All(Sentences.Shares, share =>
    {
        var articles = share.Articles.Select(article => article.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var rows = Ask(Dimension.Category, Note.AsAt, new QueryFilter(Dimension.Article, [.. articles]), Measure.Needs);
        var part = rows.Single(row => row.Key == share.Category).Values[0]!.Value;

        Assert.InRange(100 * part / rows.Sum(row => row.Values[0]!.Value), share.From, share.To);
    });

    private (int Needs, int States) Topic(string key)
    {
        var row = _figures.Topics.Single(row => row.Key == key);
        return (row.Needs, row.States);
    }

    private IEnumerable<(string? Key, IReadOnlyList<decimal?> Values)> Ask(
        Dimension by, DateOnly asAt, QueryFilter where, params Measure[] measures) =>
        QueryCount.Of(_snapshot, new Query
        {
            By = [by],
            AsAt = asAt,
            Measures = [.. measures.Select(measure => new QueryMeasure(measure))],
            Where = [where, new QueryFilter(Dimension.Cycle, ["2"])],
        }).Rows.Select(row => (row.Keys[0], row.Values));
}
