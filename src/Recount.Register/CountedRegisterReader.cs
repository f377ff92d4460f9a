using Recount.Counting;

namespace Recount.Register;

/// <summary>Hands the register to counting: the only way from rows to figures.</summary>
public static class CountedRegisterReader
{
    /// <summary>The register as it was known at a revision; without one, as it is now.</summary>
    public static Task<CountedRegister> ReadAsync(RegisterDb db, int? revision, CancellationToken cancel) =>
        throw new NotSupportedException($"{db} {revision} {cancel}");
}
