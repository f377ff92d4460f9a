using Recount.Convention;
using Recount.Findings;
using Recount.Register.Import.Findings;

namespace Recount.Register.Import.Workbook;

/// <summary>Ties rows to sentences within State, cycle and kind, and says where the two disagree.</summary>
internal sealed class WorkbookComparison
{
    /// <summary>Stricter than for a corrected document: a row without its sentence must not be tied to the next best one.</summary>
    private const double LeastLikeness = 0.75;

    private readonly IReadOnlyList<WorkbookRow> _rows;
    private readonly IReadOnlyList<KnownFinding> _known;
    private readonly bool _hasFurtherCategories;

    public WorkbookComparison(IReadOnlyList<WorkbookRow> rows, IEnumerable<KnownFinding> known)
    {
        _rows = rows;
        var cycles = rows.Select(row => row.Cycle).ToHashSet();
        var kinds = rows.Select(row => row.Kind).ToHashSet();
        _known = [.. known.Where(finding => cycles.Contains(finding.Review.Cycle) && kinds.Contains(finding.Version.Kind)
            && finding.Version.Status is not FindingStatus.Withdrawn)];
        _hasFurtherCategories = rows.Any(row => row.Categories?.Contains(';', StringComparison.Ordinal) == true);
        Pairs = Pair();
    }

    /// <summary>The sentence of each row that has one.</summary>
    public IReadOnlyDictionary<WorkbookRow, KnownFinding> Pairs { get; }

    /// <summary>All that a person must look at, in the order of the sheet, then of the register.</summary>
    public IReadOnlyList<WorkbookRemark> Remarks()
    {
        var tied = Pairs.Values.ToHashSet<KnownFinding>(ReferenceEqualityComparer.Instance);
        return
        [
            .. _rows.SelectMany(row => Pairs.TryGetValue(row, out var known)
                ? Differences(row, known)
                : [new WorkbookRemark("row-without-sentence", row.Line, row.State, row.Cycle, null, null, null, null, row.Text)]),
            .. _known.Where(finding => !tied.Contains(finding) && finding.Version.Status is not FindingStatus.Rejected)
                .Select(finding => new WorkbookRemark(
                    "sentence-without-row", null, finding.Review.State, finding.Review.Cycle, Id(finding), null, null, null, finding.Passage.Text)),
        ];
    }

    private Dictionary<WorkbookRow, KnownFinding> Pair()
    {
        var known = _known.Select(finding => (Finding: finding, Wording: Wording.Of(finding.Passage.Text)))
            .ToLookup(one => (one.Finding.Review.State, one.Finding.Review.Cycle, one.Finding.Version.Kind));
        return BestPairs.Of(_rows.SelectMany(row =>
        {
            var wording = Wording.Of(row.Text);
            return known[(row.State, row.Cycle, row.Kind)]
                .Select(other => (row, other.Finding, Score: Score(row, wording, other.Finding, other.Wording)))
                .Where(pair => pair.Score >= LeastLikeness);
        }));
    }

    /// <remarks>Equal wordings, such as ticked options, are told apart by what they are coded as.</remarks>
    private static double Score(WorkbookRow row, Wording text, KnownFinding finding, Wording oldText)
    {
        var likeness = text.Key == oldText.Key ? 1 : text.Likeness(oldText);
        var sameProvisions = (row.Provisions ?? "") == finding.Version.Coding.Provisions && (row.Provisions is not null || row.Scope == finding.Version.Coding.Scope);
        return likeness < LeastLikeness
            ? 0
            : likeness + (sameProvisions ? 0.1 : 0) + (row.Categories is { } codes && Primary(codes) == Primary(finding.Version.Coding.Categories) ? 0.05 : 0);
    }

    private IEnumerable<WorkbookRemark> Differences(WorkbookRow row, KnownFinding known)
    {
        var version = known.Version;
        var categories = _hasFurtherCategories ? (version.Coding.Categories, row.Categories) : (Primary(version.Coding.Categories), row.Categories);
        (string Field, string Ours, string? Theirs)[] fields =
        [
            ("provisions", version.Coding.Scope?.Code ?? version.Coding.Provisions, row.Provisions ?? row.Scope?.Code),
            ("categories", categories.Item1, categories.Item2),
            ("betterFit", version.Coding.BetterFit, row.BetterFit),
            ("tags", version.Coding.Tags, row.Tags),
            ("priority", version.Priority ?? "", row.Priority),
            ("text", known.Passage.Text, Wording.Of(row.Text).Key == Wording.Of(known.Passage.Text).Key ? null : row.Text),
        ];
        return fields.Where(field => field.Theirs is not null && field.Theirs != field.Ours).Select(field => new WorkbookRemark(
            "difference", row.Line, row.State, row.Cycle, Id(known), field.Field, field.Ours, field.Theirs, row.Text));
    }

    private static string Primary(string codes) => codes.Split(';')[0];

    private static string Id(KnownFinding finding) => finding.Version.GivenId ?? finding.Version.Finding.ToString();
}
