using Recount.Convention;
using Recount.Counting;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Figures;
using Recount.Notes.Docx;

namespace Recount.Notes.Ties;

/// <summary>Counts again, in a register as it is now, what the numbers of a note were printed from.</summary>
public sealed class NoteRecount(Snapshot snapshot)
{
    /// <summary>More than any register holds; a file can claim any sum.</summary>
    private const int MostNeeds = 999_999;

    private readonly Dictionary<(DateOnly AsAt, DateOnly? Since, string View, string Chapters, Language Language), Count> _counts = [];

    /// <summary>The register's revision.</summary>
    public int Revision => snapshot.Revision;

    /// <summary>What a tie would be now, at its own days; null where it does not say what it counts, or says what no note of ours says.</summary>
    public NoteTie? Of(NoteTies note, NoteTie tie)
    {
        if (tie.Query.Length == 0 || tie.Since > tie.AsAt || tie.Fit != "stated" || LanguageCode.Find(note.Language) is not { } language)
        {
            return null;
        }

        var count = CountOf(note, tie, language);
        return tie.Rule == NoteTie.Figure ? Figure(count, tie) : Number(count, tie);
    }

    /// <summary>A figure of a note as it would be drawn now, at its own days; null where there is no such figure.</summary>
    public RecountedFigure? Draw(NoteTies note, NoteTie figure)
    {
        if (Of(note, figure) is not { Series.Count: > 0 } now || LanguageCode.Find(note.Language) is not { } language)
        {
            return null;
        }

        var count = CountOf(note, figure, language);
        var at = count.Figures.Index().First(spec => spec.Item.Key == figure.Query);
        return new RecountedFigure(count.Words.Setting.FigureNumber(at.Index + 1), now.Series, DrawnFigure.Of(at.Item, count.Words.Setting));
    }

    private NoteTie? Figure(Count count, NoteTie tie)
    {
        var figure = count.Figures.FirstOrDefault(spec => spec.Key == tie.Query);
        return tie with { Revision = Revision, Words = figure?.Title ?? "", Series = figure is null ? [] : Normalized(NoteOrigin.SeriesOf(figure)) };
    }

    /// <summary>As a reader of documents gives words back.</summary>
    private static IReadOnlyList<SourceSeries> Normalized(IReadOnlyList<SourceSeries> series) =>
        [.. series.Select(one => one with { Labels = [.. one.Labels.Select(label => ParagraphText.Normalize(label))] })];

    private NoteTie? Number(Count count, NoteTie tie)
    {
        var (value, whole) = (count.Cells[tie.Query], tie.Whole is null ? null : count.Cells[tie.Whole]);
        if (value is null or < 0 or > MostNeeds || (tie.Whole is not null && whole is null))
        {
            return null;
        }

        var now = tie with { Revision = Revision, Value = value, WholeValue = whole };
        if (whole <= 0 || value > whole)
        {
            return now with { Words = "" };
        }

        try
        {
            return NoteBuilder.Print(now, count.Words) is { } words ? now with { Words = ParagraphText.Normalize(words) } : null;
        }
        catch (RecountException)
        {
            return now with { Words = "" }; // its rule has no words for these numbers, such as a majority that is none
        }
    }

    private Count CountOf(NoteTies note, NoteTie tie, Language language)
    {
        var key = (tie.AsAt, tie.Since, tie.View, string.Join(' ', note.Chapters), language);
        if (!_counts.TryGetValue(key, out var count))
        {
            var view = tie.View == "public" ? RegisterView.Public : RegisterView.Secretariat;
            Chapter[] treated = [.. Enum.GetValues<Chapter>().Where(chapter => note.Chapters.Contains(chapter.ToString()))];
            var facts = NoteCount.Of(snapshot, tie.AsAt, tie.Since, view) with { Chapters = treated };
            count = Count.Of(facts, NoteWords.Of(language));
            _counts.Add(key, count);
        }

        return count;
    }

    private sealed record Count(NoteWords Words, NoteCells Cells, IReadOnlyList<ChartSpec> Figures)
    {
        public static Count Of(NoteFacts facts, NoteWords words) => new(words, NoteBuilder.Cells(facts, words), NoteBuilder.Figures(facts, words));
    }
}

/// <summary>A figure that was counted and drawn again.</summary>
/// <param name="Number">As the note numbers it: <c>IV</c>.</param>
/// <param name="Series">What it shows, as a reader of documents gives it back.</param>
public sealed record RecountedFigure(string Number, IReadOnlyList<SourceSeries> Series, DrawnFigure Drawn);
