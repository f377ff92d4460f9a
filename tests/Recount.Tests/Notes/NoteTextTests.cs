using Recount.Convention;
using Recount.Figures;
using Recount.Notes;

namespace Recount.Tests.Notes;

/// <summary>Sentences that are only true of some registers.</summary>
public class NoteTextTests
{
    [Fact]
    public void Without_an_earlier_day_nothing_is_said_of_change()
    {
        var figures = ExampleFacts.Of().Figures;

        var draft = Draft(figures with { Since = null, Cycle1Change = null, Cycle2Change = null });

        Assert.DoesNotContain("changed", draft.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("changed since", Text(draft), StringComparison.Ordinal);
        Assert.Contains("shows what has changed since 30 June 2024", Draft(figures).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_two_lead_with_the_same_number_none_is_called_the_first()
    {
        var figures = ExampleFacts.Of().Figures;
        var text = Text(Draft(figures with
        {
            Figure1 = [.. figures.Figure1.Select(row => row.Category switch
            {
                "good-practices" or "action-plan" => row with { Needs = 400, Percent = 40m },
                "other" => row with { Needs = 200, Percent = 20m },
                _ => row with { Needs = 0, Percent = 0m },
            })],
        }));

        Assert.Contains("The kinds asked for most often were summary of good practices/lessons learned (400 needs, or 40 per cent), ", text, StringComparison.Ordinal);
        Assert.Contains(
            "The articles with the highest numbers of needs were article 5 (12 needs, nine States), article 6 (12 needs, nine States) and article 7",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("The article with the highest number", text, StringComparison.Ordinal);
        Assert.Contains("The topic with the highest number of needs was articles 7, 8 and 11 (35 needs), followed by articles 14, 52 and 58 (25) and ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mandates_of_the_list_stand_in_the_introduction()
    {
        var lines = Draft(ExampleFacts.Of().Figures).Lines.OfType<NoteParagraph>().Where(paragraph => paragraph.Kind == NoteParagraphKind.Sub).Select(paragraph => paragraph.Text).ToList();

        Assert.StartsWith("resolution 4/1 of the Conference, which recommends", lines[0], StringComparison.Ordinal);
        Assert.All(lines[..^1], line => Assert.EndsWith(";", line, StringComparison.Ordinal));
        Assert.EndsWith(".", lines[^1], StringComparison.Ordinal);
        Assert.Equal(Mandate.Of(NoteOccasion.Conference).Select(mandate => mandate.Symbol), lines.Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void Rows_without_needs_are_in_no_list_of_the_highest()
    {
        var figures = ExampleFacts.Of().Figures;

        var text = Text(Draft(figures with { Figure6 = [new("51", 5, 7), new("52", 0, 0), new("53", 1, 2), .. figures.Figure6.Skip(3).Select(row => row with { States = 0, Needs = 0 })] }));

        Assert.Contains("was article 51 (seven needs identified by five States), followed by article 53 (two needs, one State).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_States_are_said_to_be_all_of_them()
    {
        var text = Text(Draft(ExampleFacts.Of().Figures with { Cycle1 = new CycleTotals(41, 41, 1000) }));

        Assert.Contains("and all of them had identified a total of 1,000", text, StringComparison.Ordinal);
        Assert.Contains("compared with all of them in the first cycle", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_in_which_no_State_has_needs_is_told_apart_from_the_small_ones() =>
        Assert.Contains(
            "In three groups, fewer than 10 States had identified needs, which is too few for an analysis of what they asked for; "
            + "the figure therefore shows numbers only. In one group, no State had identified needs.",
            Text(Draft(ExampleFacts.Of().Figures)),
            StringComparison.Ordinal);

    [Fact]
    public void What_nobody_has_confirmed_is_said_before_the_note_is_cleared()
    {
        var figures = ExampleFacts.Of().Figures;

        Assert.Contains("nobody has confirmed 12 needs", Text(Draft(figures with { Unconfirmed = 12 })), StringComparison.Ordinal);
        Assert.DoesNotContain("nobody has confirmed", Text(Draft(figures)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_behind_a_topic_asks_for_its_cycle_and_its_day() =>
        Assert.Contains(
            "./recount query --by article --where cycle=2,topic=5+6 --as-at 2025-06-30 --explain",
            Text(Draft(ExampleFacts.Of().Figures)),
            StringComparison.Ordinal);

    [Fact]
    public void The_table_of_topics_has_those_of_the_chapters_that_the_note_treats()
    {
        var draft = NoteBuilder.Draft(ExampleFacts.Of() with { Chapters = [Chapter.V] }, Language.English);

        Assert.Equal(
            ["14, 52, 58", "51, 56, 59", "53, 54, 55", "57"],
            draft.Tables["topics"].Rows.Select(row => row[0][(row[0].LastIndexOf('(') + 1)..^1]));
    }

    private static NoteDraft Draft(FigureSet figures) => NoteBuilder.Draft(ExampleFacts.Of() with { Figures = figures }, Language.English);

    private static string Text(NoteDraft draft) =>
        string.Join('\n', draft.Lines.OfType<NoteParagraph>().Select(paragraph => paragraph.Text));
}
