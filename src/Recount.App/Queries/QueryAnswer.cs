using Recount.Counting;
using Recount.Counting.Changes;

namespace Recount.App.Queries;

/// <summary>An answer, and what explains it.</summary>
/// <param name="Names">Of the findings behind the rows; empty unless asked for.</param>
/// <param name="SinceRevision">The earlier revision that was compared with; null: the same.</param>
/// <param name="Account">Why the numbers changed; null unless asked for.</param>
internal sealed record QueryAnswer(
    Snapshot Snapshot, QueryResult Result, FindingNames Names, int? SinceRevision, ChangeAccount? Account)
{
    /// <summary>How the numbers were counted.</summary>
    public QueryExplanation Explanation => QueryExplanation.Of(Snapshot, Result);
}
