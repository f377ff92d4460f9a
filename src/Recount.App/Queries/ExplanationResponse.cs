using System.Text.Json.Serialization;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Register;

namespace Recount.App.Queries;

/// <summary>How the numbers of an answer were counted, on the wire.</summary>
/// <param name="Findings">What stands behind the rows, by id: wording, document, paragraph, characters.</param>
internal sealed record ExplanationResponse(
    IReadOnlyDictionary<string, string> Rules,
    string Filter,
    string Reconciliation,
    IReadOnlyDictionary<string, FindingSource> Findings)
{
    /// <summary>Why the numbers changed; absent where nothing is compared.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChangeResponse? Change { get; init; }

    /// <summary>How many needs there were if they were told apart otherwise; absent where totals are hidden.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SplittingRange? Splitting { get; init; }

    /// <summary>Who is not in the data, by cycle.</summary>
    public IReadOnlyList<CycleCoverage> Coverage { get; init; } = [];

    public static ExplanationResponse From(QueryAnswer answer)
    {
        var explanation = answer.Explanation;
        var ids = answer.Result.Rows.SelectMany(row => row.Findings).Distinct();
        return new ExplanationResponse(
            explanation.Rules,
            explanation.Filter,
            explanation.Reconciliation,
            ids.Select(id => (Id: answer.Names.Of(id), Name: answer.Names.Find(id)))
                .Where(finding => finding.Name is not null)
                .ToDictionary(finding => finding.Id, finding => FindingSource.From(finding.Name!))) // asked above
        {
            Splitting = answer.Splitting,
            Coverage = answer.Coverage?.Cycles ?? [],
            Change = answer.Account is { } account
                ? ChangeResponse.From(account, answer.Result.Query, answer.Result.SinceRevision)
                : null,
        };
    }
}

/// <summary>What a finding says, and where.</summary>
/// <param name="File">Null where it was given in a table.</param>
/// <param name="Paragraph">From 0 in the document's reading order; without a document, as it was given.</param>
internal sealed record FindingSource(string Text, string? File, string? Symbol, int? Paragraph, int? Start, int? End)
{
    public static FindingSource From(FindingName name) =>
        new(name.Text, name.File, name.Symbol, name.Paragraph, name.Start, name.End);
}
