using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Tests.Notes;

public class NoteTiesTests
{
    private static readonly SourceDocument Note = Read();

    [Fact]
    public void A_count_knows_its_cell_its_exact_number_and_its_days()
    {
        var tie = Tie("130 needs");

        Assert.Equal(
            ("count", "chapters.II.needs", 130L, "need", new DateOnly(2025, 6, 30), new DateOnly(2024, 6, 30), "secretariat", "stated", 7),
            (tie.Rule, tie.Query, tie.Value, tie.Noun, tie.AsAt, tie.Since, tie.View, tie.Fit, tie.Revision));
    }

    [Fact]
    public void A_share_knows_both_its_numbers()
    {
        var tie = Tie("almost half");

        Assert.Equal(
            ("of", "figure4.capacity-building.needs", 98L, "cycles.2.needs", 200L),
            (tie.Rule, tie.Query, tie.Value, tie.Whole, tie.WholeValue));
    }

    [Fact]
    public void A_sum_of_the_template_is_a_sum_of_cells() =>
        Assert.Equal("figure1.legislative-drafting.needs + figure1.model-legislation.needs", Tie("300 needs", tie => tie.Query.Contains('+', StringComparison.Ordinal)).Query);

    [Fact]
    public void Rows_keep_their_cells_through_rankings_lists_and_their_sizes()
    {
        Assert.Equal("figure5.5.states", Tie("nine States").Query);
        Assert.Equal("small.size", Tie("three groups").Query);
        Assert.Equal("topics.12.challenges", Tie("40 challenges").Query);
        Assert.Equal("change.2.finalized", Tie("nine further States").Query);
    }

    [Fact]
    public void Every_tie_stands_in_the_text_as_it_was_printed_and_knows_its_cell()
    {
        var places = Note.TiedPlaces.Where(place => !place.Key.StartsWith(NoteTies.PlaceStart, StringComparison.Ordinal)).ToDictionary(place => place.Key);

        Assert.Equal(Note.Ties!.Ties.Select(tie => tie.Key).Order(), places.Keys.Order());
        Assert.All(Note.Ties.Ties, tie => Assert.NotEmpty(tie.Query));
        Assert.All(Note.Ties.Ties.Where(tie => tie.Rule != NoteTie.Figure), tie =>
        {
            var place = places[tie.Key];
            Assert.Equal((tie.Words, tie.Words), (place.Text, Note.Paragraphs[place.Paragraph].Text[place.Start..place.End]));
        });
        Assert.All(Note.TiedPlaces, place => Assert.True(place.Key.Length <= 64));
    }

    [Fact]
    public void A_figure_is_tied_with_all_that_it_shows()
    {
        var figures = Note.Ties!.Ties.Where(tie => tie.Rule == NoteTie.Figure).ToArray();

        Assert.Equal(["figure1", "figure2", "figure3", "figure4", "figure5", "figure6"], figures.Select(tie => tie.Query));
        Assert.Equal([10m, 10m], figures[1].Series[0].Values.Take(2));
        Assert.Equal([0, 1, 2, 3, 4, 5], Note.TiedPlaces.Select(place => place.Chart).OfType<int>());
    }

    [Fact]
    public void The_note_says_what_it_was_counted_from()
    {
        var ties = Note.Ties!;

        Assert.Equal((new DateOnly(2025, 6, 30), new DateOnly(2024, 6, 30), 7, "en"), (ties.AsAt, ties.Since!.Value, ties.Revision, ties.Language));
        Assert.Equal(["II", "III", "IV", "V"], ties.Chapters);
        Assert.NotEmpty(ties.Version);
    }

    private static NoteTie Tie(string words, Func<NoteTie, bool>? isMeant = null) =>
        Note.Ties!.Ties.First(tie => tie.Words == words && (isMeant is null || isMeant(tie)));

    private static SourceDocument Read()
    {
        using var file = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(ExampleFacts.Of(), Language.English), file);
        return DocumentReader.Read(file.ToArray(), "note.docx").Document!;
    }
}
