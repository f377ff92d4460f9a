namespace Recount.Register.Model;

/// <summary>A row that a revision added and a later one may end.</summary>
public interface IVersioned
{
    /// <summary>Inward only; numbered by the writer.</summary>
    int Id { get; }

    /// <summary>The revision that added it.</summary>
    int FromRevision { get; }

    /// <summary>The revision that ended it, the first that no longer knows it; null: it stands.</summary>
    int? UntilRevision { get; }
}
