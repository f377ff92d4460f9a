using System.Buffers;
using System.IO.Compression;

namespace Recount.Documents.Archives;

/// <summary>A zip archive in memory of which every byte that is handed out was counted and summed.</summary>
/// <remarks>The framework's reader checks neither checksum nor encryption nor the sizes that a file claims.</remarks>
internal sealed class CheckedArchive
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, ArchiveEntry> _entries;
    private readonly HashSet<string> _checked = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private CheckedArchive(byte[] bytes, Dictionary<string, ArchiveEntry> entries)
    {
        _bytes = bytes;
        _entries = entries;
    }

    /// <summary>The names of all files, in the archive's order.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <exception cref="UnreadableDocumentException">It is cut off, inconsistent, encrypted or too much.</exception>
    public static CheckedArchive Open(byte[] bytes)
    {
        var entries = ArchiveDirectory.Read(bytes);
        if (entries.Values.Sum(entry => Math.Min(entry.Unpacked, Limits.UnpackedBytes + 1)) > Limits.UnpackedBytes)
        {
            throw TooMuch();
        }

        foreach (var entry in entries.Values)
        {
            if (entry.Unpacked > Limits.RatioFrom && entry.Unpacked / Math.Max(1, entry.Packed) > Limits.Ratio)
            {
                throw TooMuch();
            }
        }

        return new CheckedArchive(bytes, entries);
    }

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>The bytes of a file; null if the archive has none of that name.</summary>
    /// <exception cref="UnreadableDocumentException">It is not what the archive says, or too much.</exception>
    public ArraySegment<byte>? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry) || entry.IsFolder)
        {
            return null;
        }

        if (entry.Unpacked > Limits.PartBytes)
        {
            throw TooMuch();
        }

        var content = new byte[entry.Unpacked];
        using var body = Open(entry);
        var length = body.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        Check(entry, length + (body.ReadByte() < 0 ? 0 : 1), Crc32.Append(0, content.AsSpan(0, length)));
        return content;
    }

    /// <summary>Unpacks what was not read, to nowhere: a file that lies in one part is not trusted in another.</summary>
    public void CheckRest()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        foreach (var entry in _entries.Values.Where(entry => !_checked.Contains(entry.Name)))
        {
            using var body = Open(entry);
            var (length, sum) = (0L, 0u);
            for (int read; length <= entry.Unpacked && (read = body.Read(buffer)) > 0; length += read)
            {
                sum = Crc32.Append(sum, buffer.AsSpan(0, read));
            }

            Check(entry, length, sum);
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private Stream Open(ArchiveEntry entry)
    {
        var packed = new MemoryStream(_bytes, (int)entry.Body, (int)entry.Packed, writable: false);
        return entry.Method == 0 ? packed : new DeflateStream(packed, CompressionMode.Decompress);
    }

    private void Check(ArchiveEntry entry, long length, uint checksum)
    {
        _unpacked += _checked.Add(entry.Name) ? length : 0;
        if (_unpacked > Limits.UnpackedBytes)
        {
            throw TooMuch();
        }

        if (length != entry.Unpacked || checksum != entry.Checksum)
        {
            throw new UnreadableDocumentException(
                ProblemCode.Damaged,
                "a part of the file is not what its checksum says; fetch it again from where it came from.");
        }
    }

    private static UnreadableDocumentException TooMuch() => new(
        ProblemCode.ZipBomb,
        $"the file unpacks to more than {Limits.UnpackedBytes / 1_000_000} MB or far more than its size; "
        + "a document does not look like that, ask where it came from.");
}
