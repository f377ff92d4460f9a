using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Recount.Notes.Docx;

/// <summary>Writes an Office package so that the same content gives the same bytes: without the clock and the chance names that the packaging library puts in.</summary>
/// <remarks>A content that is in it is not packed again by this: only time stamps, and names that nobody but the package refers to, are changed.</remarks>
internal static partial class StablePackage
{
    private const string Relationships = "_rels/.rels";

    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a package.</summary>
    /// <param name="packed">Read from its start.</param>
    /// <param name="level">How its parts are packed; only unpacked ones have the same bytes on every kind of processor.</param>
    public static void Write(MemoryStream packed, Stream output, CompressionLevel level)
    {
        packed.Position = 0;
        using var from = new ZipArchive(packed, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries)
        {
            var copy = to.CreateEntry(CoreProperties().Replace(entry.FullName, "core.psmdcp"), level);
            copy.LastWriteTime = FirstDay;
            using var content = entry.Open();
            using var body = copy.Open();
            if (entry.FullName == Relationships)
            {
                body.Write(Encoding.UTF8.GetBytes(Named(content)));
            }
            else
            {
                content.CopyTo(body);
            }
        }
    }

    private static string Named(Stream content)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        var number = 0;
        return ChanceId().Replace(CoreProperties().Replace(reader.ReadToEnd(), "core.psmdcp"), _ => $"Id=\"rId{++number}\"");
    }

    [GeneratedRegex("(?<=core-properties/)[0-9a-f]{32}[.]psmdcp", RegexOptions.CultureInvariant)]
    private static partial Regex CoreProperties();

    [GeneratedRegex("Id=\"R[0-9a-f]{16}\"", RegexOptions.CultureInvariant)]
    private static partial Regex ChanceId();
}
