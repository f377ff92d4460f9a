using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recount.Register.Model;

namespace Recount.Register.Writing;

/// <summary>The one way rows are turned into bytes for the chain; the same on both engines.</summary>
/// <remarks>
/// Columns by name, so that the order in a table does not matter; null and false are left out, so that a column added
/// later leaves the seals of old rows as they are. Every value carries its length, so that no two rows read the same.
/// </remarks>
internal sealed class RowSeal
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    public void Add(RowShape shape, object row)
    {
        foreach (var column in shape.Columns)
        {
            if (column.Name != "until_revision" && Canonical(column.Property.GetValue(row)) is { } text)
            {
                Write(column.Name, text);
            }
        }

        Flush();
    }

    /// <summary>Ends a table: which of its rows were ended, and how many were added.</summary>
    public void Close(string table, int added, IReadOnlyCollection<int> ended)
    {
        foreach (var id in ended)
        {
            Write("ended", id.ToString(CultureInfo.InvariantCulture));
        }

        Write(table, Counted(added, ended.Count));
        Flush();
    }

    public byte[] Finish() => _hash.GetHashAndReset();

    /// <summary>How a revision tells what it did to a table: <c>+12 -3</c>.</summary>
    public static string Counted(int added, int ended) => string.Create(CultureInfo.InvariantCulture, $"+{added} -{ended}");

    /// <summary>The hash of a revision, over all it says and the one before.</summary>
    public static byte[] HashOf(Revision revision)
    {
        var at = revision.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var head = string.Create(CultureInfo.InvariantCulture, $"{revision.Sequence}\n{at}\n{revision.Why.Length}:{revision.Why}\n{revision.Rows}\n");
        return SHA256.HashData([.. revision.Previous, .. revision.BySeal, .. revision.Content, .. Encoding.UTF8.GetBytes(head)]);
    }

    /// <summary>What stands in the chain for a person's name.</summary>
    public static byte[] SealName(byte[] salt, string by) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(by)]);

    private static string? Canonical(object? value) => value switch
    {
        null or false => null,
        true => "1",
        Enum code => code.ToString("D"),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private void Write(string name, string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        var span = _buffer.GetSpan(name.Length + size + 16);
        var length = Encoding.UTF8.GetBytes(name, span);
        span[length++] = (byte)'=';
        size.TryFormat(span[length..], out var digits, default, CultureInfo.InvariantCulture);
        length += digits;
        span[length++] = (byte)':';
        length += Encoding.UTF8.GetBytes(text, span[length..]);
        _buffer.Advance(length);
    }

    private void Flush()
    {
        _hash.AppendData(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
