using Recount.Register;

namespace Recount.App.Queries;

/// <summary>The ids that people know findings by: those that a table gave them, else the register's own; and what they say.</summary>
internal sealed class FindingNames(IReadOnlyDictionary<Guid, FindingName> known)
{
    public string Of(Guid id) => known.GetValueOrDefault(id)?.GivenId ?? id.ToString();

    public string? WordingOf(Guid id) => known.GetValueOrDefault(id)?.Text;
}
