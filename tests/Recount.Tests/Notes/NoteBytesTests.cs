using System.IO.Compression;
using Recount.Documents.Ties;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Tests.Notes;

public sealed class NoteBytesTests
{
    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_same_facts_give_the_same_bytes(Language language) => Assert.Equal(Write(language), Write(language));

    [Fact]
    public void Nothing_in_the_file_tells_when_or_by_chance_it_was_written()
    {
        using var archive = new ZipArchive(new MemoryStream(Write(Language.English)));

        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.DoesNotMatch("[0-9a-f]{16}", string.Concat(archive.Entries.Select(entry => entry.FullName)));
    }

    [Fact]
    public void A_workbook_behind_a_chart_is_not_packed_for_packing_differs_between_processors()
    {
        var spec = NoteBuilder.Draft(ExampleFacts.Of(), Language.English).Figures[0];
        using var workbook = new ZipArchive(new MemoryStream(ChartWorkbook.Of(spec)));

        Assert.All(workbook.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
    }

    [Fact]
    public void The_figures_of_a_file_are_found_in_their_controls_byte_for_byte()
    {
        var draft = NoteBuilder.Draft(ExampleFacts.Of(), Language.English);

        var parts = FigureParts.Read(Write(Language.English));

        Assert.Null(parts.SavedBy);
        Assert.Equal(6, parts.Figures.Select(figure => figure.Key).Distinct().Count());
        Assert.All(draft.Figures.Zip(parts.Figures), pair =>
        {
            var drawn = DrawnFigure.Of(pair.First, draft.Setting);
            Assert.Equal(drawn.Chart.ToArray(), pair.Second.Chart.ToArray());
            Assert.Equal(drawn.Workbook.ToArray(), pair.Second.Workbook.ToArray());
        });
    }

    [Fact]
    public void The_data_of_a_figure_are_a_table_of_labels_and_series()
    {
        var draft = NoteBuilder.Draft(ExampleFacts.Of(), Language.English);
        var figure = DrawnFigure.Of(draft.Figures[2], draft.Setting);

        var rows = System.Text.Encoding.UTF8.GetString(figure.Data.Span).Split('\n');

        Assert.Equal(",States parties,Finalized executive summaries,States identifying needs", rows[0]);
        Assert.Equal("African States,50,14,12", rows[1]);
    }

    private static byte[] Write(Language language)
    {
        using var file = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(ExampleFacts.Of(), language), file);
        return file.ToArray();
    }
}
