using System.Globalization;
using Recount.Convention;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>The values that a dimension can have in a register.</summary>
public static class QueryValues
{
    private static readonly string[] Generals = [.. Enum.GetValues<Scope>().Where(scope => scope != Scope.CrossCutting).Select(scope => scope.Code)];

    /// <summary>The values that a filter knows, in order; empty for provisions and years, of which there are too many to list.</summary>
    public static IReadOnlyList<string> Of(Dimension dimension, Snapshot snapshot) => dimension switch
    {
        Dimension.Article => [.. Enumerable.Range(1, 74).Select(slot => new Place(slot)).Order().Select(place => place.Code)],
        Dimension.Provision or Dimension.Year => [],
        Dimension.Topic => [.. Vocabulary.Topics.Select(topic => topic.Key)],
        Dimension.Chapter => [.. Enum.GetNames<Chapter>()],
        Dimension.Category or Dimension.CategoryNamed =>
        [
            .. Category.Codes
                .Union(snapshot.Shapes.SelectMany(shape => shape.CategoriesNamed).Order(StringComparer.Ordinal)),
        ],
        Dimension.Region => [.. Vocabulary.Regions, StateFilter.NoRegion],
        Dimension.Group => [.. snapshot.States.SelectMany(state => state.Sets).Select(set => set.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
        Dimension.State => [.. snapshot.States.Select(state => state.Code)],
        Dimension.Cycle => ["1", "2"],
        Dimension.Kind => [.. Enum.GetValues<FindingKind>().Select(kind => kind.Code)],
        Dimension.Status => [.. Enum.GetValues<FindingStatus>().Select(status => status.Code)],
        Dimension.Scope => [.. Enum.GetValues<Scope>().Select(scope => scope.Code)],
        Dimension.Tag => [.. Tag.All.Select(tag => tag.Code).Union(snapshot.Shapes.SelectMany(shape => shape.Tags).Order(StringComparer.Ordinal))],
        Dimension.Theme => [.. Theme.All.Select(theme => theme.Key)],
    };

    /// <summary>The value as it is counted, whether it is written in small or in capital letters; null where the dimension has no such
    /// value, or several that differ in nothing else and none of them is written so.</summary>
    internal static string? Find(Dimension dimension, string text, Snapshot snapshot) => dimension switch
    {
        Dimension.Provision => Provision.TryParse(text.ToLowerInvariant(), out var provision) && ConventionText.Has(provision)
            ? provision.ToString()
            : AmongWritten(Generals, text),
        Dimension.Year => IsYear(text) ? text : null,
        Dimension.Article when AmongWritten([Scope.GeneralV.Code], text) is not null => "51",
        _ => AmongWritten(Of(dimension, snapshot), text),
    };

    /// <summary>What may have been meant by a value that does not exist.</summary>
    internal static IEnumerable<string> Nearby(Dimension dimension, Snapshot snapshot) => dimension == Dimension.Provision
        ? ConventionText.Places.Select(place => place.ToString()).Concat(Generals)
        : Of(dimension, snapshot);

    /// <summary>What there is, in words short enough for one line.</summary>
    internal static string InWords(Dimension dimension, Snapshot snapshot) => dimension switch
    {
        Dimension.Article => "1 to 71, general-II, general-III, general-IV",
        Dimension.Provision => "such as 5, 8(5), 12(2)(c), 53(a), general-II, general-V",
        Dimension.Year => "such as 2023",
        Dimension.State => snapshot.States.Count == 0
            ? "none, the roster is empty"
            : string.Create(CultureInfo.InvariantCulture, $"the codes of {snapshot.States.Count} States, such as {snapshot.States[0].Code}"),
        Dimension.Group when Of(dimension, snapshot).Count == 0 => "a group of States, and the register holds none ('recount import --kind groups' brings them)",
        _ => Of(dimension, snapshot) is { Count: > 0 } values ? string.Join(", ", values) : "none in this register",
    };

    /// <summary>The one that is written like a text, else the only one that differs from it in small and capital letters alone.</summary>
    private static string? AmongWritten(IEnumerable<string> values, string text)
    {
        var like = values.Where(value => string.Equals(value, text, StringComparison.OrdinalIgnoreCase)).ToList();
        return like.Contains(text) ? text : like is [var only] ? only : null;
    }

    private static bool IsYear(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0;
}
