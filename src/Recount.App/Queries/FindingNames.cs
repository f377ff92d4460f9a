namespace Recount.App.Queries;

/// <summary>The ids that people know findings by: those that a table gave them, else the register's own.</summary>
internal sealed class FindingNames(IReadOnlyDictionary<Guid, string> given)
{
    public string Of(Guid id) => given.GetValueOrDefault(id) ?? id.ToString();
}
