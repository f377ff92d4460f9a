using System.IO.Compression;

namespace Recount.Illustrative.Writing.Summaries;

/// <summary>Entries that are the same bytes in every run and on every machine: no compression, no clock.</summary>
internal static class StoredEntry
{
    private static readonly DateTimeOffset Stamp = new(2023, 9, 15, 0, 0, 0, TimeSpan.Zero);

    extension(ZipArchive archive)
    {
        public void AddStored(string name, ReadOnlySpan<byte> content)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
            entry.LastWriteTime = Stamp;
            using var stream = entry.Open();
            stream.Write(content);
        }
    }
}
