using Recount.Documents.Archives;

namespace Recount.Documents.Docx;

/// <summary>What one part of a package points to.</summary>
/// <param name="Kind">The last word of the relationship's type, such as <c>styles</c>.</param>
/// <param name="Target">The part's full name; for an external one what the file says.</param>
internal sealed record Relationship(string Id, string Kind, string Target, bool IsExternal)
{
    /// <summary>Whether it would make a program load something from elsewhere as soon as the document is opened.</summary>
    /// <remarks>
    /// A link is followed only by whoever clicks on it. The template's path on the author's own disk stands in most real
    /// documents and is no more than a name.
    /// </remarks>
    public bool LoadsFromElsewhere => IsExternal && Kind switch
    {
        "hyperlink" => false,
        "attachedTemplate" => !IsLocalPath(Target),
        _ => true,
    };

    /// <summary>Reads a <c>.rels</c> part.</summary>
    /// <param name="folder">The folder of the part that they belong to, empty or with a slash at its end.</param>
    private static List<Relationship> ReadAll(WordPart? part, string folder)
    {
        var relationships = new List<Relationship>();
        if (part is not { } bytes)
        {
            return relationships;
        }

        using var cursor = PartCursor.Open(bytes);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            var target = cursor.Attribute("Target") ?? "";
            var isExternal = cursor.Attribute("TargetMode") == "External";
            relationships.Add(new Relationship(
                cursor.Attribute("Id") ?? "",
                (cursor.Attribute("Type") ?? "").Split('/')[^1],
                isExternal ? target : Resolve(folder, target),
                isExternal));
        }

        return relationships;
    }

    /// <summary>Those of every part that has any, by the name of the file that holds them.</summary>
    public static Dictionary<string, List<Relationship>> ReadEvery(CheckedArchive archive, PartNames names)
    {
        var every = new Dictionary<string, List<Relationship>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in archive.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            // word/_rels/document.xml.rels belongs to word/document.xml
            var holder = name[..(name.LastIndexOf('/') + 1)].TrimEnd('/');
            var part = archive.Read(name) is { } content ? new WordPart(content, names) : null;
            every[name] = ReadAll(part, holder[..(holder.LastIndexOf('/') + 1)]);
        }

        return every;
    }

    /// <summary>The first of all parts' relationships that would load something from elsewhere; null without one.</summary>
    public static Relationship? FindLoadedFromElsewhere(Dictionary<string, List<Relationship>> every) =>
        every.Values.Select(relationships => relationships.Find(one => one.LoadsFromElsewhere)).FirstOrDefault(one => one is not null);

    private static bool IsLocalPath(string target)
    {
        var path = target.Replace('\\', '/');
        path = path.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) ? path["file:///".Length..] : path;
        var isDrive = path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] is ':' or '|';
        return isDrive || (!path.StartsWith("//", StringComparison.Ordinal) && !path.AsSpan().Contains(':'));
    }

    private static string Resolve(string folder, string target)
    {
        var path = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (path.StartsWith('/') ? path : folder + path).Split('/'))
        {
            if (step == "..")
            {
                if (steps.Count > 0)
                {
                    steps.RemoveAt(steps.Count - 1);
                }
            }
            else if (step.Length > 0 && step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
