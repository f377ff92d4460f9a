using Microsoft.EntityFrameworkCore;
using Recount.Mechanism;
using Recount.Register.Model;

namespace Recount.Register;

/// <summary>The States that the register knows, for finding them by name.</summary>
public static class RegisterRoster
{
    public static async Task<Roster> ReadAsync(RegisterDb db, CancellationToken cancel)
    {
        var rows = await db.StateVersions.AsNoTracking().Where(state => state.UntilRevision == null)
            .OrderBy(state => state.Code).ToListAsync(cancel);
        return new Roster(rows.Select(StateText.ToState));
    }
}
