using Recount.Convention;
using Recount.Extraction;

namespace Recount.Tests.Extraction.Items;

public sealed class ItemReaderTests
{
    private static readonly ItemContext ChapterII = new()
    {
        Language = Language.English,
        Cycle = 2,
        Chapter = Chapter.II,
        IsListItem = true,
    };

    [Theory]
    [InlineData("No technical assistance needs were identified.", ItemKind.NoneStated)]
    [InlineData("The State is ready to share its experience with other States parties.", ItemKind.Offer)]
    [InlineData("UNODC has trained forty judges since 2019.", ItemKind.Received)]
    [InlineData("It is recommended that the State adopt a law on lobbying.", ItemKind.Recommendation)]
    [InlineData("The following needs were identified:", ItemKind.LeadIn)]
    [InlineData("The request for a study was withdrawn.", ItemKind.Remark)]
    [InlineData("Trainers from abroad held a course in 2020.", ItemKind.Received)]
    [InlineData("Experts visited the country twice.", ItemKind.Remark)]
    [InlineData("Two magistrates gave lectures at the school.", ItemKind.Remark)]
    [InlineData("Training of judges who held a post in 2020", ItemKind.Need)]
    [InlineData("Training held in the regions for officials (art. 7).", ItemKind.Need)]
    [InlineData("Trainers held a course in 2020, and more such courses are needed.", ItemKind.Need)]
    [InlineData("Training of judges would be welcome.", ItemKind.Need)]
    [InlineData("Training of judges", ItemKind.Need)]
    public void An_item_is_known_by_what_it_says(string text, ItemKind kind) =>
        Assert.Equal(kind, ItemReader.Read(text, ChapterII).Kind);

    [Fact]
    public void Saying_that_there_are_no_needs_beside_an_offer_says_both()
    {
        var reading = ItemReader.Read(
            "No needs were identified. The State is ready to share its experience with other States.", ChapterII);

        Assert.Equal([ItemKind.NoneStated, ItemKind.Offer], reading.Said);
    }

    [Fact]
    public void A_citation_at_the_end_of_a_series_is_for_all_where_no_earlier_part_has_one()
    {
        var reading = ItemReader.Read("Drafting of a law; training of judges (art. 11).", ChapterII);

        Assert.Equal(["11", "11"], reading.Needs.Select(need => string.Join(' ', need.Provisions)));
    }

    [Fact]
    public void A_citation_at_the_end_of_a_series_is_only_the_last_part_s_where_an_earlier_part_has_one()
    {
        var reading = ItemReader.Read(
            "Drafting of a law (art. 7); a study on nepotism; training of judges (art. 11).", ChapterII);

        Assert.Equal(["7", "", "11"], reading.Needs.Select(need => string.Join(' ', need.Provisions)));
        Assert.Equal(Scope.GeneralII, reading.Needs[1].Scope);
    }

    [Fact]
    public void A_part_that_cites_nothing_takes_over_the_article_of_its_heading()
    {
        var context = ChapterII with { Inherited = [new Provision(9)] };

        var reading = ItemReader.Read("A study of prices (art. 5); training of auditors", context);

        Assert.Equal(["5", "9"], reading.Needs.Select(need => string.Join(' ', need.Provisions)));
    }

    [Fact]
    public void Two_products_under_one_citation_are_one_need_of_two_categories()
    {
        var need = Assert.Single(ItemReader.Read("Drafting of a law and training of officers (art. 10)", ChapterII).Needs);

        Assert.Equal(["legislative-assistance", "capacity-building"], need.Suggestion.Categories);
        Assert.Equal(["Drafting", "law", "training"], need.Suggestion.Explanation);
    }

    [Fact]
    public void Parts_that_each_cite_are_two_needs()
    {
        var reading = ItemReader.Read("Drafting of a law (art. 10) and training of officers (art. 11)", ChapterII);

        Assert.Equal(["Drafting of a law (art. 10)", "training of officers (art. 11)"], reading.Needs.Select(n => n.Text));
    }

    [Fact]
    public void Options_and_articles_alone_give_one_need_for_each_pair()
    {
        var context = ChapterII with { Cycle = 1, Chapter = Chapter.III };

        var reading = ItemReader.Read("Model legislation; legal advice (arts. 15 and 16)", context);

        Assert.Equal(
            ["15 model-legislation", "16 model-legislation", "15 legislative-drafting", "16 legislative-drafting"],
            reading.Needs.Select(need => $"{need.Provisions[0]} {need.Suggestion.Categories[0]}"));
    }

    [Fact]
    public void A_category_of_the_heading_is_a_fact_and_comes_first()
    {
        var need = Assert.Single(ItemReader.Read(
            "Courses for judges", ChapterII with { Category = "institution-building" }).Needs);

        Assert.Equal(["institution-building", "capacity-building"], need.Suggestion.Categories);
        Assert.Equal(1, need.Suggestion.Confidence);
    }

    [Fact]
    public void Priority_is_read_and_stays_in_the_text()
    {
        var need = Assert.Single(ItemReader.Read("Priority 1: training of judges;", ChapterII).Needs);

        Assert.Equal(("Priority 1", "Priority 1: training of judges"), (need.Priority, need.Text));
    }

    [Fact]
    public void Support_that_exists_and_should_go_on_is_one_need_and_says_so()
    {
        var need = Assert.Single(ItemReader.Read(
            "A donor already supports the training of judges; its extension to prosecutors is requested.", ChapterII).Needs);

        Assert.True(need.ExistingAssistance);
    }

    [Theory]
    [InlineData("The need is threefold: drafting of a decree; training of managers; a survey among staff.", 3)]
    [InlineData("Two needs were identified, namely a procurement strategy and training of auditors.", 2)]
    [InlineData("Assistance in implementing article 5, in particular the evaluation of legal instruments (art. 5, para. 3).", 1)]
    [InlineData("Training of auditors (art. 9). Such training should be held in Portuguese.", 1)]
    [InlineData("If the bill is adopted, training for officials who will apply it (art. 8).", 1)]
    public void A_series_is_divided_where_it_is_announced_and_nothing_else_is(string text, int needs) =>
        Assert.Equal(needs, ItemReader.Read(text, ChapterII).Needs.Count);

    [Fact]
    public void An_article_under_which_nothing_is_asked_is_no_provision_of_the_need_beside_it()
    {
        var one = ItemReader.Read("No needs under article 9, but training of auditors (art. 10 (a)).", ChapterII);
        var two = ItemReader.Read("The State did not identify needs under article 5. It would welcome courses (art. 6).", ChapterII);

        Assert.Equal("10(a)", Assert.Single(Assert.Single(one.Needs).Provisions).ToString());
        Assert.Equal("6", Assert.Single(Assert.Single(two.Needs).Provisions).ToString());
    }

    [Fact]
    public void An_article_with_a_full_stop_heads_the_paragraph_it_opens()
    {
        var reading = ItemReader.Read("Article 6. Training of officers; a business plan.", ChapterII);

        Assert.Equal(["Training of officers", "a business plan"], reading.Needs.Select(need => need.Text));
        Assert.All(reading.Needs, need => Assert.Equal("6", Assert.Single(need.Provisions).ToString()));
    }

    [Theory]
    [InlineData("Good practices in recovering assets from requested States (art. 57).")]
    [InlineData("Identification of contact points in States where stolen assets may be located (art. 57).")]
    [InlineData("Building of trust with the authorities of requested States (art. 57).")]
    public void Dealing_with_requested_States_fits_articles_on_cooperation_better(string text) =>
        Assert.Equal(
            ["46", "54", "48"],
            Assert.Single(ItemReader.Read(text, ChapterII with { Chapter = Chapter.V }).Needs).Suggestion.BetterFit.Select(fit => $"{fit}"));

    [Fact]
    public void What_no_cue_speaks_for_stays_undecided()
    {
        var need = Assert.Single(ItemReader.Read("Support in relation to gifts (art. 8)", ChapterII).Needs);

        Assert.Empty(need.Suggestion.Categories);
        Assert.Null(need.Suggestion.Confidence);
    }

    [Theory]
    [InlineData("(a) (b) (c) ")]
    [InlineData("training, and ")]
    [InlineData("law (art. 5) and ")]
    [InlineData("The State needs: ; ")]
    [InlineData("no no no no ")]
    [InlineData("request for assistance from other States, including ")]
    public async Task A_hostile_text_costs_no_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        var reading = Task.Run(() => ItemReader.Read(text, ChapterII), TestContext.Current.CancellationToken);

        await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.True(reading.IsCompletedSuccessfully);
    }

    [Fact]
    public void Every_need_stands_where_it_says()
    {
        foreach (var item in LabelledItem.All)
        {
            Assert.All(item.Read().Needs, need => Assert.Equal(need.Text, item.Text[need.Start..need.End]));
        }
    }
}
