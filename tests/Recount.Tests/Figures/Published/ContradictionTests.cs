using Recount.Figures.Published;

namespace Recount.Tests.Figures.Published;

public class ContradictionTests
{
    private static readonly PublishedNote Note = PublishedNote.Read();
    private static readonly PublishedSentences Sentences = PublishedSentences.Read();

    [Fact]
    public void The_2023_note_has_four_statements_that_no_register_can_meet()
    {
        var found = Contradiction.Find(Note, Sentences);

        Assert.Equal(
            [(18, ClaimKind.States, ">= 31"), (21, ClaimKind.Needs, "<= 70"), (28, ClaimKind.Largest, "5+6"), (39, ClaimKind.Largest, "5+6")],
            found.Select(lost => (lost.Paragraph, lost.Kind, lost.Possible)));
    }

    [Fact]
    public void The_reason_names_the_numbers_of_the_tables() =>
        Assert.Equal(
            "article 6 alone has 31 States, so articles 5 and 6 have at least 31",
            Contradiction.Find(Note, Sentences)[0].Why);

    [Fact]
    public void A_statement_at_the_border_can_be_met()
    {
        var note = Note with { Cycle2 = Note.Cycle2 with { Topics = [new PublishedTopic([5, 6], 96, 31, 18)] } };

        Assert.Empty(Contradiction.Find(note, Sentences with { LargestTopics = [] }));
    }

    [Fact]
    public void A_topic_whose_own_number_is_impossible_is_no_rival()
    {
        var topics = new[] { new PublishedTopic([7, 8], 74, 29, 21), new PublishedTopic([10, 13], 56, 22, 28) };
        var note = Note with { Cycle2 = Note.Cycle2 with { Topics = topics } };

        var found = Contradiction.Find(note, Sentences with { LargestTopics = [Sentences.LargestTopics[0]] });

        Assert.DoesNotContain(found, lost => lost.Kind == ClaimKind.Largest);
    }
}
