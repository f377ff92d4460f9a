using System.Globalization;
using Recount.Register;

namespace Recount.App.Queries;

/// <summary>The ids that people know findings by, those that a table gave them, else the register's own; what they say, and where.</summary>
internal sealed class FindingNames(IReadOnlyDictionary<Guid, FindingName> known)
{
    public string Of(Guid id) => known.GetValueOrDefault(id)?.GivenId ?? id.ToString();

    public FindingName? Find(Guid id) => known.GetValueOrDefault(id);

    /// <summary>Document and paragraph in words; null where it was given in a table.</summary>
    public string? PlaceOf(Guid id) => known.GetValueOrDefault(id) is { File: { } file } name
        ? string.Create(CultureInfo.InvariantCulture, $"{name.Symbol ?? file}, paragraph {name.Paragraph}")
        : null;
}
