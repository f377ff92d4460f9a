using Recount.Register.Model;

namespace Recount.Register;

/// <summary>The rows of the model that stood at a revision.</summary>
internal static class KnownRows
{
    public static IQueryable<T> KnownAt<T>(this IQueryable<T> rows, int revision)
        where T : class, IVersioned =>
        rows.Where(row => row.FromRevision <= revision && (row.UntilRevision == null || row.UntilRevision > revision));
}
