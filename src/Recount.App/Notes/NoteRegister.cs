using Recount.Counting;
using Recount.Notes.Texts;
using Recount.Register;

namespace Recount.App.Notes;

/// <summary>What texts of a note ask of the register.</summary>
internal static class NoteRegister
{
    /// <summary>The ids that tables gave to findings, by the register's own.</summary>
    public static async Task<Dictionary<Guid, string?>> GivenIdsAsync(RegisterPlace place, CancellationToken cancel)
    {
        var names = await FindingTexts.NamesAsync(place, int.MaxValue, cancel);
        return names.ToDictionary(name => name.Key, name => name.Value.GivenId);
    }

    /// <summary>The needs of a register, by the ids that people know.</summary>
    public static async Task<NoteNeeds> NeedsAsync(RegisterPlace place, CountedRegister register, CancellationToken cancel) =>
        new(register, await GivenIdsAsync(place, cancel));
}
