using Recount.Register.Writing;

namespace Recount.Register.Opening;

/// <summary>Revision 0: the register is made, with the roster that travels with the program.</summary>
internal static class Genesis
{
    public static async Task WriteAsync(RegisterDb db, TimeProvider clock, CancellationToken cancel)
    {
        await using var change = await RegisterChange.BeginAsync(db, cancel);
        if (change.Sequence > 0)
        {
            return;
        }

        foreach (var state in BuiltInRoster.Read(change))
        {
            change.Add(state);
        }

        await change.CommitAsync(new Author("recount", "The register was made, with the built-in roster of States.", clock), cancel);
    }
}
