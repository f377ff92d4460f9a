using System.Globalization;
using Recount.Convention;
using Recount.Counting;
using Recount.Figures;
using Recount.Findings;
using Recount.Mechanism;
using Recount.Notes.Papers;

namespace Recount.Notes.Sheets;

/// <summary>Puts a State sheet into words of a language; the words of the summaries stay as they are.</summary>
public sealed class SheetText
{
    private const string NotThere = "–";

    private readonly StateSheet _sheet;
    private readonly ChartLabels _labels;
    private readonly NoteWords _note;
    private readonly PaperWords _words;

    private SheetText(StateSheet sheet, Snapshot snapshot, Language language)
    {
        _sheet = sheet;
        _labels = new ChartLabels(snapshot, new Query { By = [Dimension.State], AsAt = sheet.AsAt }, language);
        _note = NoteWords.Of(language);
        _words = PaperWords.Of(language);
    }

    /// <summary>The page of a sheet.</summary>
    public static SheetPage Of(StateSheet sheet, Snapshot snapshot, Language language) => new SheetText(sheet, snapshot, language).Page();

    private SheetPage Page() => new()
    {
        Title = _words.Word("sheetTitle", _labels.Of(Dimension.State, _sheet.Code)),
        Warnings = [.. Counted.Where(cycle => cycle.Review!.Issued is null).Select(cycle => _words.Word("sheetConfidential", cycle.Cycle, _note.DayOf(_sheet.AsAt)))],
        Terms = Terms().Line,
        Reviews = [[.. Headings.Select(key => _words.Word(key))], .. Counted.Select(Review)],
        Counts = [.. Counted.Where(cycle => cycle.Needs > 0).SelectMany(Counts)],
        Missing = [_words.Word("sheetMissing"), .. Missing().DefaultIfEmpty(_words.Word("sheetComplete"))],
        NeedsTitle = _words.Word("sheetWords"),
        NeedsHeadings = [_words.Word("sheetProvision"), _words.Word("sheetText"), _words.Word("sheetPlace")],
        Needs = [.. Counted.Reverse().SelectMany(cycle => cycle.Items).Select(Line)],
        LeftOut = number => _words.Word("sheetWholeLeftOut", number),
        Command = string.Create(
            CultureInfo.InvariantCulture,
            $"./recount query --by state --where state={_sheet.Code} --as-at {_sheet.AsAt:yyyy-MM-dd} --revision {_sheet.Revision}{(_sheet.View == RegisterView.Public ? " --public" : "")} --explain"),
        Setting = _note.Setting,
        Unofficial = _words.Word("unofficial"),
    };

    private static string[] Headings => ["sheetCycle", "sheetFinalized", "sheetIssued", "sheetSymbol", "sheetNeeds", "sheetUnconfirmed"];

    private IEnumerable<SheetCycle> Counted => _sheet.Cycles.Where(cycle => cycle.Review is not null);

    private PaperTerms Terms() => PaperTerms.Of(
        new PaperOrigin(_sheet.AsAt, _sheet.Revision, _sheet.View)
        {
            Illustrative = State.IsFictitious(_sheet.Code) ? IllustrativeExtent.All : IllustrativeExtent.None,
        },
        _note);

    private string[] Review(SheetCycle cycle) =>
    [
        Number(cycle.Cycle),
        _note.DayOf(cycle.Review!.Finalized),
        cycle.Review.Issued is { } issued ? _note.DayOf(issued) : _words.Word("sheetNotIssued"),
        cycle.Review.Symbol ?? _words.Word("sheetUnknown"),
        Number(cycle.Needs),
        Number(cycle.Unconfirmed),
    ];

    private IEnumerable<(string, string)> Counts(SheetCycle cycle)
    {
        if (cycle.Chapters.Count > 0)
        {
            yield return (_words.Word("sheetByChapter", cycle.Cycle), Rows(cycle.Chapters));
        }

        var several = cycle.Articles.Sum(row => row.Needs) > cycle.Needs || cycle.Chapters.Sum(row => row.Needs) > cycle.Needs;
        yield return (_words.Word("sheetByArticle"), Rows(cycle.Articles) + (several ? " " + _words.Word("sheetSeveral") : ""));
        if (cycle.Categories.Count > 0)
        {
            yield return (_words.Word("sheetByCategory"), Rows(cycle.Categories, cycle.Cycle));
        }
    }

    private string Rows(IReadOnlyList<SheetRow> rows, int? cycle = null) =>
        string.Join(_note.Word("betweenTitles"), rows.Select(row => $"{Label(row, cycle)} ({Number(row.Needs)})")) + (_note.Language == Language.Chinese ? "。" : ".");

    private string Label(SheetRow row, int? cycle) => cycle is { } number && row.Key is { } code && Category.Find(number, code) is { } category
        ? category.Name(_note.Language)
        : _labels.Of(row.Dimension, row.Key);

    private IEnumerable<string> Missing()
    {
        foreach (var cycle in _sheet.Cycles)
        {
            if (cycle.Review is not { } review)
            {
                yield return _words.Word("sheetNoReview", cycle.Cycle);
                continue;
            }

            foreach (var sentence in review.Statements is { } statements
                ? statements.OrderBy(said => said.Key).Select(said => Statement(cycle.Cycle, said.Key, said.Value)).OfType<string>()
                : [_words.Word("sheetNoDocument", cycle.Cycle)])
            {
                yield return sentence;
            }

            if (cycle.Needs == 0)
            {
                yield return _words.Word("sheetNoNeed", cycle.Cycle);
            }

            if (review.IsAssumed)
            {
                yield return _words.Word("sheetAssumed", cycle.Cycle);
            }

            if (cycle.Unconfirmed > 0)
            {
                yield return _words.Word("sheetSomeUnconfirmed", cycle.Cycle, Number(cycle.Unconfirmed));
            }
        }
    }

    private string? Statement(int cycle, Chapter chapter, ChapterStatement? said)
    {
        var key = said switch
        {
            ChapterStatement.NoneStated => "sheetNoneStated",
            ChapterStatement.Absent => "sheetAbsent",
            ChapterStatement.OfferOnly => "sheetOfferOnly",
            ChapterStatement.NotRead or null => "sheetNotRead",
            ChapterStatement.Listed => null,
        };
        return key is null ? null : _words.Word(key, cycle, chapter);
    }

    private SheetLine Line(SheetNeed need) => new(
        $"{need.Cycle}: {(need.Provisions.Count > 0 ? string.Join(", ", need.Provisions) : need.Scope is { } scope ? _labels.Of(Dimension.Scope, scope.Code) : NotThere)}",
        need.Passage.Text,
        need.Passage.Language,
        (need.Passage.Document ?? _words.Word("sheetTable")) + (need.Passage.Paragraph is { } paragraph ? ", " + _words.Word("sheetParagraph", paragraph) : ""),
        need.Passage.Id);

    private string Number(int number) => _note.Numbers.Figures(number);
}
