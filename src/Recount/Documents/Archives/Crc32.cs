namespace Recount.Documents.Archives;

/// <summary>The checksum of zip archives (ISO 3309), eight bytes at a time.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = Build();

    /// <summary>The checksum of what was summed so far and of more bytes; starts from 0.</summary>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = ~sum;
        while (bytes.Length >= 8)
        {
            var low = crc ^ BitConverter.ToUInt32(bytes);
            var high = BitConverter.ToUInt32(bytes[4..]);
            crc = table[0x700 + (int)(low & 0xff)] ^ table[0x600 + (int)((low >> 8) & 0xff)]
                ^ table[0x500 + (int)((low >> 16) & 0xff)] ^ table[0x400 + (int)(low >> 24)]
                ^ table[0x300 + (int)(high & 0xff)] ^ table[0x200 + (int)((high >> 8) & 0xff)]
                ^ table[0x100 + (int)((high >> 16) & 0xff)] ^ table[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            crc = table[(int)((crc ^ value) & 0xff)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Build()
    {
        var table = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : 0xedb88320 ^ (value >> 1);
            }

            table[i] = value;
        }

        for (var i = 256; i < table.Length; i++)
        {
            table[i] = table[(int)(table[i - 256] & 0xff)] ^ (table[i - 256] >> 8);
        }

        return table;
    }
}
