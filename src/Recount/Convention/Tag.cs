namespace Recount.Convention;

/// <summary>A mark on a finding beside its category, from a closed list.</summary>
/// <param name="Code">Such as <c>technology</c> or <c>target:judiciary</c>.</param>
/// <param name="Name">In English.</param>
public sealed record Tag(string Code, string Name)
{
    /// <summary>All tags, in the order of the data.</summary>
    public static IReadOnlyList<Tag> All { get; } = DataJson.Read("convention/tags.json", ConventionJson.Default.TagArray);

    /// <summary>The tag with a code; null if there is none.</summary>
    public static Tag? Find(string? code) => All.FirstOrDefault(tag => tag.Code == code);
}
