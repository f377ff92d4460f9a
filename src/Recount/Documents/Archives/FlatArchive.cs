using System.IO.Compression;

namespace Recount.Documents.Archives;

/// <summary>A zip archive of a few files, for the data that go with a document.</summary>
public static class FlatArchive
{
    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the files in their order; the same files give the same bytes, for no clock goes in.</summary>
    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = FirstDay;
                using var body = entry.Open();
                body.Write(bytes);
            }
        }

        return content.ToArray();
    }

    /// <summary>The files by name, read within the limits that hold for any archive from outside.</summary>
    /// <exception cref="RecountException">It is no archive, or is damaged or too much.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(byte[] content, string file)
    {
        try
        {
            var archive = CheckedArchive.Open(content);
            return archive.Names.Select(name => (Name: name, Content: archive.Read(name)))
                .Where(entry => entry.Content is not null)
                .ToDictionary(entry => entry.Name, entry => entry.Content!.Value.ToArray(), StringComparer.Ordinal);
        }
        catch (UnreadableDocumentException exception)
        {
            throw new RecountException($"{file}: {exception.Message}");
        }
    }
}
