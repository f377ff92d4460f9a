using Recount.Convention;
using Recount.Counting;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Figures;
using Recount.Notes.Docx;
using Recount.Notes.Texts;

namespace Recount.Notes.Ties;

/// <summary>Counts again, in a register as it is now, what the numbers of a note were printed from.</summary>
public sealed class NoteRecount(Snapshot snapshot, NoteNeeds? needs = null)
{
    /// <summary>More than any register holds; a file can claim any sum.</summary>
    private const int MostNeeds = 999_999;

    private readonly Dictionary<(DateOnly AsAt, DateOnly? Since, string View, string Chapters, Language Language), Count> _counts = [];

    /// <summary>The register's revision.</summary>
    public int Revision => snapshot.Revision;

    /// <summary>What a tie would be now, at its own days; null where it does not say what it counts, or says what no note of ours says.</summary>
    public NoteTie? Of(NoteTies note, NoteTie tie)
    {
        if (tie.Rule == NoteTie.Rests)
        {
            return needs is null ? null : tie with
            {
                Revision = Revision,
                Needs = [.. tie.Needs.Select(need => needs.On(need.Id, tie.AsAt, tie.Since, NoteOrigin.ViewOf(tie)))],
            };
        }

        if (tie.Query.Length == 0 || tie.Since > tie.AsAt || tie.Fit != "stated" || LanguageCode.Find(note.Language) is not { } language)
        {
            return null;
        }

        var count = CountOf(note, tie, language);
        return tie.Rule == NoteTie.Figure ? Figure(count, tie) : NoteClaims.Names.Contains(tie.Rule) ? Claim(count, tie) : Number(count, tie);
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

    /// <summary>Words that compare stay as long as they are true.</summary>
    private NoteTie? Claim(Count count, NoteTie tie)
    {
        var others = NoteClaims.Split(tie.Whole ?? "").Select(cell => count.Cells[cell]).ToList();
        return count.Cells[tie.Query] is { } value && others.Count > 0 && others.All(other => other is not null)
            ? tie with
            {
                Revision = Revision,
                Value = value,
                Words = NoteClaims.Holds(tie.Rule, value, others.Select(other => other ?? 0)) ? tie.Words : "",
            }
            : null;
    }

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
        var key = (tie.AsAt, tie.Since, tie.View, string.Join(' ', note.Chapters.Append(note.Rounding)), language);
        if (!_counts.TryGetValue(key, out var count))
        {
            var view = tie.View == "public" ? RegisterView.Public : RegisterView.Secretariat;
            Chapter[] treated = [.. Enum.GetValues<Chapter>().Where(chapter => note.Chapters.Contains(chapter.ToString()))];
            var words = NoteWords.Of(language);
            NoteFacts FactsOn(DateOnly day, DateOnly? since) => NoteCount.Of(snapshot, day, since, view) with { Chapters = treated, Rounding = NoteOrigin.RoundingOf(note) };
            var facts = FactsOn(tie.AsAt, tie.Since);
            count = new Count(words, NoteBuilder.Cells(facts, words, day => FactsOn(day, null)), NoteBuilder.Figures(facts, words));
            _counts.Add(key, count);
        }

        return count;
    }

    private sealed record Count(NoteWords Words, NoteCells Cells, IReadOnlyList<ChartSpec> Figures);
}

/// <summary>A figure that was counted and drawn again.</summary>
/// <param name="Number">As the note numbers it: <c>IV</c>.</param>
/// <param name="Series">What it shows, as a reader of documents gives it back.</param>
public sealed record RecountedFigure(string Number, IReadOnlyList<SourceSeries> Series, DrawnFigure Drawn);
