using System.Buffers.Binary;
using System.Text;

namespace Recount.Documents.Archives;

/// <summary>Reads the list of a zip archive's files and refuses what two readers could understand in two ways.</summary>
internal static class ArchiveDirectory
{
    private const uint EndMark = 0x06054b50;
    private const uint End64LocatorMark = 0x07064b50;
    private const uint End64Mark = 0x06064b50;
    private const uint EntryMark = 0x02014b50;
    private const uint LocalMark = 0x04034b50;

    /// <exception cref="UnreadableDocumentException">It is cut off, inconsistent, encrypted or too much.</exception>
    public static Dictionary<string, ArchiveEntry> Read(ReadOnlySpan<byte> bytes)
    {
        var (count, size, start, end) = FindEnd(bytes);
        if (count > Limits.ArchiveEntries)
        {
            throw Bomb($"the archive has {count} files, the limit is {Limits.ArchiveEntries}");
        }

        if (start + size != end)
        {
            throw start + size < end
                ? Unsafe("there are bytes before the archive or between its parts that belong to none of its files")
                : Cut();
        }

        var entries = new Dictionary<string, ArchiveEntry>((int)count, StringComparer.OrdinalIgnoreCase);
        var at = (int)start;
        for (var i = 0; i < count; i++)
        {
            var entry = ReadEntry(bytes, ref at, end);
            if (!entries.TryAdd(entry.Name, entry))
            {
                throw Unsafe($"two files of the archive are named '{Shorten(entry.Name)}'");
            }
        }

        if (at != end)
        {
            throw Unsafe("its list of files is longer than it says");
        }

        return CheckBodies(bytes, entries, start);
    }

    private static (long Count, long Size, long Start, long End) FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - 22; at >= Math.Max(0, bytes.Length - 22 - ushort.MaxValue); at--)
        {
            if (U32(bytes, at) == EndMark && at + 22 + U16(bytes, at + 20) == bytes.Length)
            {
                if (U16(bytes, at + 4) != 0 || U16(bytes, at + 6) != 0 || U16(bytes, at + 8) != U16(bytes, at + 10))
                {
                    throw Unsafe("the archive is one of several volumes");
                }

                var (count, size, start) = (U16(bytes, at + 10), U32(bytes, at + 12), U32(bytes, at + 16));
                return count == ushort.MaxValue || size == uint.MaxValue || start == uint.MaxValue
                    ? FindEnd64(bytes, at)
                    : (count, size, start, at);
            }
        }

        throw Cut();
    }

    private static (long Count, long Size, long Start, long End) FindEnd64(ReadOnlySpan<byte> bytes, int end)
    {
        var locator = end - 20;
        if (locator < 56 || U32(bytes, locator) != End64LocatorMark)
        {
            throw Cut();
        }

        var at = U64(bytes, locator + 8);
        return at < 0 || at > locator - 56 || U32(bytes, (int)at) != End64Mark
            ? throw Cut()
            : (U64(bytes, (int)at + 32), U64(bytes, (int)at + 40), U64(bytes, (int)at + 48), at);
    }

    private static ArchiveEntry ReadEntry(ReadOnlySpan<byte> bytes, ref int at, long end)
    {
        if (at < 0 || at + 46 > end || U32(bytes, at) != EntryMark)
        {
            throw Cut();
        }

        var (nameLength, extraLength, commentLength) = (U16(bytes, at + 28), U16(bytes, at + 30), U16(bytes, at + 32));
        var after = at + 46 + nameLength + extraLength + commentLength;
        if (after > end)
        {
            throw Cut();
        }

        var name = Encoding.UTF8.GetString(bytes.Slice(at + 46, nameLength)).Replace('\\', '/');
        CheckName(name, unixMode: U32(bytes, at + 38) >> 16);
        var extra = bytes.Slice(at + 46 + nameLength, extraLength);
        var (unpacked, packed, start) =
            ArchiveSizes.Read(extra, U32(bytes, at + 24), U32(bytes, at + 20), U32(bytes, at + 42));
        var entry = new ArchiveEntry(
            name, start, packed, unpacked, U32(bytes, at + 16), U16(bytes, at + 10), U16(bytes, at + 8));
        at = after;
        return Check(entry);
    }

    private static ArchiveEntry Check(ArchiveEntry entry)
    {
        // 0x1 encrypted, 0x40 strongly, 0x2000 with a hidden directory
        if ((entry.Flags & 0x2041) != 0)
        {
            throw new UnreadableDocumentException(
                ProblemCode.Encrypted, "the file is protected by a password; save it without one.");
        }

        return entry.Method is 0 or 8
            ? entry
            : throw Unsafe($"'{Shorten(entry.Name)}' is packed in a way that Word does not use");
    }

    private static void CheckName(string name, uint unixMode)
    {
        if (name.Length == 0 || name.AsSpan().Contains('\0') || name[0] == '/' || name.AsSpan().Contains(':')
            || name.Split('/').Contains(".."))
        {
            throw Unsafe($"'{Shorten(name)}' is no name of a document's part");
        }

        const uint fileType = 0xf000;
        const uint link = 0xa000;
        if ((unixMode & fileType) == link)
        {
            throw Unsafe($"'{Shorten(name)}' is a link to another file");
        }
    }

    /// <summary>Compares local headers with the list, and refuses bodies that share bytes or a stub before the first.</summary>
    private static Dictionary<string, ArchiveEntry> CheckBodies(
        ReadOnlySpan<byte> bytes, Dictionary<string, ArchiveEntry> entries, long directory)
    {
        var free = 0L;
        foreach (var entry in entries.Values.OrderBy(entry => entry.Start).ToList())
        {
            if (entry.Start < free)
            {
                throw Bomb($"'{Shorten(entry.Name)}' shares its bytes with another file of the archive");
            }

            if (free == 0 && entry.Start != 0)
            {
                throw Unsafe("there are bytes before the archive's first file");
            }

            var body = CheckLocalHeader(bytes, entry, directory);
            free = body + entry.Packed;
            entries[entry.Name] = entry with { Body = body };
        }

        return entries;
    }

    private static long CheckLocalHeader(ReadOnlySpan<byte> bytes, ArchiveEntry entry, long directory)
    {
        var at = (int)Math.Min(entry.Start, bytes.Length);
        if (at + 30 > directory || U32(bytes, at) != LocalMark)
        {
            throw Cut();
        }

        var nameLength = U16(bytes, at + 26);
        var body = at + 30L + nameLength + U16(bytes, at + 28);
        if (entry.Packed < 0 || entry.Unpacked < 0 || entry.Packed > directory || body + entry.Packed > directory)
        {
            throw Cut();
        }

        var name = Encoding.UTF8.GetString(bytes.Slice(at + 30, nameLength)).Replace('\\', '/');
        var flags = U16(bytes, at + 6);
        // 0x8: sizes and checksum follow the body and are zero here
        var sizesAgree = (flags & 0x8) != 0 || U32(bytes, at + 14) == entry.Checksum;
        return name != entry.Name || (flags & 0x2041) != 0 || U16(bytes, at + 8) != entry.Method || !sizesAgree
            ? throw Unsafe($"'{Shorten(entry.Name)}' is described in two ways")
            : body;
    }

    private static string Shorten(string name)
    {
        var clean = new string([.. name.Take(60).Select(c => char.IsControl(c) || c == '\'' ? '?' : c)]);
        return clean.Length < name.Length ? clean + "…" : clean;
    }

    private static UnreadableDocumentException Cut() => new(
        ProblemCode.Truncated, "the file is cut off or damaged; fetch it again from where it came from.");

    private static UnreadableDocumentException Bomb(string what) => new(
        ProblemCode.ZipBomb, $"{what}; a document does not look like that, ask where the file came from.");

    private static UnreadableDocumentException Unsafe(string what) => new(
        ProblemCode.UnsafeArchive, $"{what}; open the file in Word and save it again.");

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static long U64(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
}
