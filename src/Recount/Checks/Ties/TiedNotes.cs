using Recount.Documents;
using Recount.Notes.Ties;

namespace Recount.Checks.Ties;

/// <summary>Adds to what a check found what became of tied numbers.</summary>
public static class TiedNotes
{
    /// <summary>The findings of both, in the order of the files.</summary>
    /// <param name="recount">The register as it is now; null: what is stale is not told.</param>
    public static CheckResult AddTo(CheckResult result, IReadOnlyList<(string File, SourceDocument Document)> files, NoteRecount? recount) => result with
    {
        Problems = [.. result.Problems, .. files.SelectMany(file => TieCheck.Of(file.File, file.Document, recount))],
        NotUnderstood = [.. result.NotUnderstood, .. files.SelectMany(file => TieCheck.NotUnderstood(file.File, file.Document))],
    };
}
