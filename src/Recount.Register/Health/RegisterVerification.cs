namespace Recount.Register.Health;

/// <summary>What is to be verified.</summary>
[Flags]
public enum VerifiedParts
{
    None = 0,
    Data = 1,
    Documents = 2,
    Revisions = 4,
    All = Data | Documents | Revisions,
}

/// <summary>Holds the register against itself: rows, documents, history.</summary>
public static class RegisterVerification
{
    /// <param name="head">A hash that was noted down, which the history must still hold; null: none.</param>
    public static async Task<IReadOnlyList<RegisterFault>> RunAsync(
        RegisterDb db, RegisterPlace place, VerifiedParts parts, string? head, CancellationToken cancel) =>
    [
        .. parts.HasFlag(VerifiedParts.Data) ? await DataCheck.RunAsync(db, cancel) : [],
        .. parts.HasFlag(VerifiedParts.Documents) ? await DocumentCheck.RunAsync(db, place, cancel) : [],
        .. parts.HasFlag(VerifiedParts.Revisions) ? await ChainCheck.RunAsync(db, head, cancel) : [],
    ];
}
