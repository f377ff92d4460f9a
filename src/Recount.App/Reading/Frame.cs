using System.Buffers.Binary;

namespace Recount.App.Reading;

/// <summary>A message on a pipe: its length in four bytes (little-endian), then its bytes.</summary>
internal static class Frame
{
    /// <summary>No document within the reader's limits needs as much; anything longer is garbage.</summary>
    private const int MaxLength = 256_000_000;

    public static void Write(Stream stream, ReadOnlySpan<byte> message)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        stream.Write(length);
        stream.Write(message);
        stream.Flush();
    }

    /// <returns>Null at the end of the stream.</returns>
    public static byte[]? Read(Stream stream)
    {
        Span<byte> length = stackalloc byte[4];
        if (stream.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
        {
            return null;
        }

        var message = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        return stream.ReadAtLeast(message, message.Length, throwOnEndOfStream: false) < message.Length ? null : message;
    }

    /// <returns>Null at the end of the stream, or where no message starts.</returns>
    public static async Task<byte[]?> ReadAsync(Stream stream)
    {
        var start = new byte[4];
        if (await stream.ReadAtLeastAsync(start, 4, throwOnEndOfStream: false) < 4
            || BinaryPrimitives.ReadInt32LittleEndian(start) is var length && length is < 0 or > MaxLength)
        {
            return null;
        }

        // Grows with what arrives: a false length costs nothing.
        using var message = new MemoryStream(Math.Min(length, 1 << 16));
        var buffer = new byte[Math.Min(length, 1 << 16)];
        while (message.Length < length)
        {
            var wanted = (int)Math.Min(buffer.Length, length - message.Length);
            var read = await stream.ReadAsync(buffer.AsMemory(0, wanted));
            if (read == 0)
            {
                return null;
            }

            message.Write(buffer, 0, read);
        }

        return message.ToArray();
    }
}
