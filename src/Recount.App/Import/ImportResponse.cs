using Recount.Register.Import;

namespace Recount.App.Import;

/// <summary>What became of one file, on the wire.</summary>
/// <param name="Revision">Null: nothing was changed.</param>
internal sealed record ImportResponse(
    string File, int Added, int Changed, int Unchanged, int Removed, int? Revision, IReadOnlyList<string> Problems)
{
    public static ImportResponse From(ImportOutcome outcome) => new(
        outcome.File,
        outcome.Added,
        outcome.Changed,
        outcome.Unchanged,
        outcome.Removed,
        outcome.Revision,
        [.. outcome.Problems.Select(problem => problem.ToString())]);
}
