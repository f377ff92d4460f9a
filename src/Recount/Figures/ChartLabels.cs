using Recount.Convention;
using Recount.Counting;
using Recount.Findings;
using Recount.Mechanism;

namespace Recount.Figures;

/// <summary>
/// Codes of an answer in words of one language, as a chart has them. What a language has no word for stands in English; what has
/// no word at all, such as a group of States that was imported, stands as its code.
/// </summary>
internal sealed class ChartLabels(Snapshot snapshot, Query query, Language language)
{
    private const string AnyKind = "any";

    private readonly LabelWords _words = LabelWords.Of(language);

    /// <summary>At a bar whose value is hidden.</summary>
    public string Hidden => _words.Hidden;

    /// <summary>A value of a dimension; null: States of no regional group.</summary>
    public string Of(Dimension dimension, string? code) => code is null ? _words.NoRegion : Find(dimension, code) ?? code;

    /// <summary>A dimension.</summary>
    public string Of(Dimension dimension) =>
        _words.Axes?.Dimensions[dimension.Code] ?? QueryWords.Capital(QueryWords.Of(dimension));

    /// <summary>A measure, for what the question counts.</summary>
    public string Of(QueryMeasure measure)
    {
        if (_words.Axes is not { } axes)
        {
            return QueryWords.Of(measure, query);
        }

        var words = LabelWords.Filled(axes.Measures[measure.Measure.Code], Counted(axes));
        return measure.IsChange ? LabelWords.Filled(axes.Change, words) : words;
    }

    /// <summary>What numbers are in.</summary>
    public string Of(MeasureUnit unit) => _words.Axes?.Units is not { } units ? QueryWords.Of(unit) : unit switch
    {
        MeasureUnit.Count => units.Count,
        MeasureUnit.PerCent => units.PerCent,
        MeasureUnit.Points => units.Points,
        MeasureUnit.Ratio => units.Ratio,
    };

    private string? Find(Dimension dimension, string code) => dimension switch
    {
        Dimension.Article or Dimension.Provision or Dimension.Scope => _words.Scopes.GetValueOrDefault(code),
        Dimension.Topic => Topic.Find(code) is { } topic ? _words.Of(topic) : null,
        Dimension.Chapter => Enum.Parse<Chapter>(code) is var chapter ? _words.Of(chapter, ConventionText.NameOf(chapter, language)) : null,
        Dimension.Category or Dimension.CategoryNamed => OfCategory(code)?.Name(language),
        Dimension.Region => RegionalGroup.Find(code)?.Names[language],
        Dimension.Group => _words.Groups.GetValueOrDefault(code),
        Dimension.State => OfState(code),
        Dimension.Cycle => _words.Cycles.GetValueOrDefault(code),
        Dimension.Kind => _words.Kinds.GetValueOrDefault(code),
        Dimension.Status => _words.Statuses.GetValueOrDefault(code),
        Dimension.Tag => Tag.Find(code)?.Name,
        Dimension.Theme => Theme.Find(code)?.Name,
        Dimension.Year => null,
    };

    /// <summary>A code of both cycles has its name in cycle 2, unless cycle 1 alone is asked for.</summary>
    private Category? OfCategory(string code) => query.Values(Dimension.Cycle) is ["1"]
        ? Category.Find(1, code) ?? Category.Find(2, code)
        : Category.Find(2, code) ?? Category.Find(1, code);

    /// <summary>In English the name in the register; in other languages the one in the roster of the library, where it has the State.</summary>
    private string? OfState(string code) =>
        (language == Language.English ? null : Roster.BuiltIn.ByCode(code)?.Name(language))
        ?? snapshot.States.FirstOrDefault(state => state.Code == code)?.Name;

    private string[] Counted(AxisWords axes)
    {
        string[] kinds = query.By.Contains(Dimension.Kind) ? [AnyKind]
            : query.Values(Dimension.Kind) is { } asked ? [.. Enum.GetValues<FindingKind>().Select(kind => kind.Code).Where(asked.Contains)]
            : [FindingKind.Need.Code];
        return [.. axes.Counted[AnyKind].Select((_, form) => _words.Listed([.. kinds.Select(kind => axes.Counted[kind][form])]))];
    }
}
