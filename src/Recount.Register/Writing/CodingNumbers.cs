using Microsoft.EntityFrameworkCore;
using Recount.Convention;
using Recount.Register.Model;

namespace Recount.Register.Writing;

/// <summary>The number of each coding that the register has; one that it has not yet is added to the change.</summary>
internal sealed class CodingNumbers
{
    private readonly RegisterChange _change;
    private readonly Dictionary<(string Provisions, Scope?, string Categories, string BetterFit, string Tags), int> _numbers;

    private CodingNumbers(RegisterChange change, IEnumerable<FindingCoding> known)
    {
        _change = change;
        _numbers = known.ToDictionary(Content, coding => coding.Id);
    }

    public static async Task<CodingNumbers> ReadAsync(RegisterDb db, RegisterChange change, CancellationToken cancel) =>
        new(change, await db.Codings.AsNoTracking().ToListAsync(cancel));

    public int Of(FindingCoding coding)
    {
        var content = Content(coding);
        if (!_numbers.TryGetValue(content, out var number))
        {
            _numbers.Add(content, number = _change.NextId<FindingCoding>());
            _change.Add(coding with { Id = number, FromRevision = _change.Sequence, UntilRevision = null });
        }

        return number;
    }

    private static (string Provisions, Scope?, string Categories, string BetterFit, string Tags) Content(FindingCoding coding) =>
        (coding.Provisions, coding.Scope, coding.Categories, coding.BetterFit, coding.Tags);
}
