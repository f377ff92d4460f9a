using Recount.Counting;
using Recount.Counting.Changes;

namespace Recount.App.Queries;

/// <summary>The account of a change on the wire.</summary>
/// <param name="SinceRevision">The earlier revision; null: the same as the later one.</param>
/// <param name="Total">Over the whole selection, by measure.</param>
/// <param name="Rows">The rows that changed.</param>
/// <param name="OneState">By measure, the largest part that comes from one State.</param>
internal sealed record ChangeResponse(
    int? SinceRevision,
    IReadOnlyDictionary<string, ChangePartsResponse> Total,
    IReadOnlyList<ChangeRowResponse> Rows,
    IReadOnlyDictionary<string, long?> OneState)
{
    public static ChangeResponse From(ChangeAccount account, Query query, int? sinceRevision) => new(
        sinceRevision,
        Measures(account, account.Total),
        [
            .. account.Rows.Select(line => new ChangeRowResponse(
                query.By.Zip(line.Keys).ToDictionary(key => key.First.Code, key => key.Second),
                Measures(account, line))),
        ],
        account.Measures.Zip(account.OneState).ToDictionary(entry => entry.First.Code, entry => entry.Second));

    private static Dictionary<string, ChangePartsResponse> Measures(ChangeAccount account, ChangeLine line) => account.Measures
        .Zip(line.Measures)
        .ToDictionary(entry => entry.First.Code, entry => new ChangePartsResponse(
            entry.Second.Before,
            entry.Second.Now,
            Enum.GetValues<ChangeCause>().Zip(entry.Second.Parts).ToDictionary(part => part.First.Code, part => part.Second)));
}

/// <summary>A row that changed.</summary>
/// <param name="Keys">By dimension.</param>
internal sealed record ChangeRowResponse(
    IReadOnlyDictionary<string, string?> Keys, IReadOnlyDictionary<string, ChangePartsResponse> Measures);

/// <summary>A number before and now, and what lies between by cause; the parts add up.</summary>
internal sealed record ChangePartsResponse(long Before, long Now, IReadOnlyDictionary<string, long> Parts);
