using System.Buffers.Binary;

namespace Recount.Documents.Archives;

/// <summary>Sizes that stand in the zip64 field where 32 bits were too few, or a writer always puts them.</summary>
internal static class ArchiveSizes
{
    public static (long Unpacked, long Packed, long Start) Read(
        ReadOnlySpan<byte> extra, uint unpacked, uint packed, uint start)
    {
        var field = FindZip64(extra);
        return (Take(unpacked, ref field), Take(packed, ref field), Take(start, ref field));
    }

    private static long Take(uint value, ref ReadOnlySpan<byte> field)
    {
        if (value != uint.MaxValue)
        {
            return value;
        }

        if (field.Length < 8)
        {
            return -1;
        }

        var wide = BinaryPrimitives.ReadInt64LittleEndian(field);
        field = field[8..];
        return wide;
    }

    private static ReadOnlySpan<byte> FindZip64(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            int length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4)
            {
                break;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                return extra.Slice(4, length);
            }

            extra = extra[(4 + length)..];
        }

        return [];
    }
}
