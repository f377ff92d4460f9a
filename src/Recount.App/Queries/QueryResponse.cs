using System.Text.Json.Serialization;
using Recount.Counting;

namespace Recount.App.Queries;

/// <summary>
/// An answer on the wire. A row's fields are the codes of dimensions and measures; a code with a hyphen also stands in
/// the spelling that JSON has everywhere else: <c>states-share</c> and <c>statesShare</c> are one value.
/// </summary>
internal sealed record QueryResponse(
    IReadOnlyList<string> By,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Where,
    DateOnly AsAt,
    DateOnly? Since,
    int Revision,
    string View,
    string Fit,
    int? Unconfirmed,
    IReadOnlyList<string> Notices,
    IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows,
    IReadOnlyDictionary<string, object?> Totals)
{
    /// <summary>The earlier revision that is compared with; absent where it is the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SinceRevision { get; init; }

    /// <summary>Rows behind which fewer States stand are hidden; absent where none are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Suppress { get; init; }

    /// <summary>Rules, filter and reconciliation in words; absent unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExplanationResponse? Explanation { get; init; }

    public static QueryResponse From(QueryAnswer answer)
    {
        var (snapshot, result, names) = (answer.Snapshot, answer.Result, answer.Names);
        var query = result.Query;
        return new QueryResponse(
            [.. query.By.Select(dimension => dimension.Code)],
            query.Where.ToDictionary(filter => filter.Dimension.Code, filter => filter.Values),
            query.AsAt,
            query.Since,
            result.Revision,
            query.View.ToString().ToLowerInvariant(),
            query.Fit.ToString().ToLowerInvariant(),
            result.Unconfirmed,
            result.Notices,
            [.. result.Rows.Select(row => Row(snapshot, query, row, names))],
            Values(result.Totals.Select(total => (total.Measure, total.Value))))
        {
            SinceRevision = result.SinceRevision,
            Suppress = query.Suppress,
            Explanation = query.Explain ? ExplanationResponse.From(answer) : null,
        };
    }

    private static Dictionary<string, object?> Row(Snapshot snapshot, Query query, QueryRow row, FindingNames names)
    {
        var fields = new Dictionary<string, object?>();
        for (var i = 0; i < query.By.Count; i++)
        {
            // Numbers in JSON everywhere else, so here too.
            fields[query.By[i].Code] = query.By[i] is Dimension.Cycle or Dimension.Year && row.Keys[i] is { } number
                ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
                : row.Keys[i];
        }

        if (query.By.Contains(Dimension.State))
        {
            fields["name"] = snapshot.NameOf(query, row);
        }

        foreach (var (name, value) in Values(query.Measures.Zip(row.Values)))
        {
            fields[name] = value;
        }

        if (row.IsHidden)
        {
            fields["suppressed"] = true;
        }

        if (query.Explain)
        {
            fields["ids"] = row.Findings.Select(names.Of).ToArray();
        }

        return fields;
    }

    private static Dictionary<string, object?> Values(IEnumerable<(QueryMeasure Measure, decimal? Value)> values)
    {
        var fields = new Dictionary<string, object?>();
        foreach (var (measure, value) in values)
        {
            fields[measure.Code] = value;
            fields[CamelCase(measure.Code)] = value;
        }

        return fields;
    }

    private static string CamelCase(string code)
    {
        var words = code.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
