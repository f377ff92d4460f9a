using Recount.Counting;
using Recount.Figures;

namespace Recount.Tests.Figures;

public class NoteOf2023Tests
{
    private static readonly FigureRequest Request = new(NoteOf2023.AsAt, NoteOf2023.Since);

    private readonly Snapshot _snapshot = Snapshot.Of(NoteOf2023.Register);
    private readonly FigureSet _figures;

    public NoteOf2023Tests() => _figures = FigureCount.Of(_snapshot, Request);

    [Fact]
    public void Cycle_2_has_536_links_and_527_needs_in_54_States() =>
        Assert.Equal((54, 527, 536, 0), (_figures.Cycle2.Identifying, _figures.Cycle2.Needs, _figures.Cycle2.Links, _figures.Cycle2.LinksElsewhere));

    [Fact]
    public void Since_2021_came_70_needs_with_74_links_in_15_States() =>
        Assert.Equal(new Cycle2Totals(15, 15, 70, 74, null), _figures.Cycle2Change);

    [Fact]
    public void Links_less_shared_ones_are_needs() =>
        Assert.Equal(
            "536 links, less 9 shared (6 in 5+6, 2 in 14+52+58, 1 in 54+55), are 527 needs.",
            Reconciliation.Of(_snapshot, Request, _figures)[0]);

    [Fact]
    public void Figure_I_has_the_published_counts_and_their_exact_shares()
    {
        Assert.Equal(
            [839, 315, 723, 165, 311, 456, 697, 155, 168],
            _figures.Figure1.Select(row => row.Needs));
        Assert.Equal(18.88m, _figures.Figure1[2].Percent);
    }

    [Fact]
    public void Figure_II_has_the_published_links_and_their_growth() =>
        Assert.All(_figures.Figure2, row => Assert.Equal(
            (NoteOf2023.Links(row.Provision, isBefore: true), NoteOf2023.Links(row.Provision, isBefore: false)),
            (row.LinksSince!.Value, row.Links)));

    [Fact]
    public void Figure_II_has_the_articles_in_the_published_order() =>
        Assert.Equal(NoteOf2023.Articles, _figures.Figure2.Select(row => row.Provision));

    [Fact]
    public void Figure_III_has_the_needs_that_the_published_shares_pin_down() =>
        Assert.Equal([313, 142, 36, 36, 0], _figures.Figure3.Select(row => row.Needs));

    [Fact]
    public void Figure_IV_has_the_published_counts_and_their_exact_shares()
    {
        Assert.Equal([87, 259, 66, 40, 49, 26], _figures.Figure4.Select(row => row.Needs));
        Assert.Equal([16.51m, 49.15m, 12.52m, 7.59m, 9.3m, 4.93m], _figures.Figure4.Select(row => row.Percent));
    }

    [Fact]
    public void Articles_5_and_6_have_96_links_but_90_needs() =>
        Assert.Equal(90, _figures.Topics.Single(topic => topic.Key == "5+6").Needs);

    [Fact]
    public void Topics_count_what_their_articles_share_once() =>
        Assert.Equal(
            [90, 93, 35, 56, 16, 63, 66, 68, 19, 70, 23, 48, 15, 53, 12, 6],
            _figures.Topics.Select(topic => topic.Needs));

    [Fact]
    public void Chapter_II_has_339_needs_and_chapter_V_190_so_two_needs_are_in_both()
    {
        Assert.Equal([339, 190], _figures.Chapters.Select(chapter => chapter.Needs));
        Assert.Equal([345, 191], _figures.Chapters.Select(chapter => chapter.Links));
    }
}
