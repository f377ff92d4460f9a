using static System.StringComparison;

namespace Recount.Documents.Docx;

/// <summary>The part <c>[Content_Types].xml</c>.</summary>
internal sealed class ContentTypes
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byEnding = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether any part is said to be a macro project or a document with one.</summary>
    public bool HoldMacros { get; private set; }

    public static ContentTypes Read(WordPart part)
    {
        var types = new ContentTypes();
        using var cursor = PartCursor.Open(part);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            var type = cursor.Attribute("ContentType") ?? "";
            if (cursor.Attribute("PartName") is { } name)
            {
                types._byName[name.TrimStart('/')] = type;
                types.HoldMacros |= IsMacro(type);
            }
            else if (cursor.Attribute("Extension") is { } ending)
            {
                types._byEnding[ending] = type;
                // Some writers list the ending .bin with the macro type although no such part exists.
            }
        }

        return types;
    }

    /// <summary>The type of a part; null where nothing is said.</summary>
    public string? Of(string name) =>
        _byName.GetValueOrDefault(name) ?? _byEnding.GetValueOrDefault(name[(name.LastIndexOf('.') + 1)..]);

    private static bool IsMacro(string type) =>
        type.Contains("macroEnabled", OrdinalIgnoreCase) || type.Contains("vbaProject", OrdinalIgnoreCase);
}
