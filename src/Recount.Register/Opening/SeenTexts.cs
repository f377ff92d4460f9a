using System.Text;

namespace Recount.Register.Opening;

/// <summary>What was made of a text, found again by the text's UTF-8: a column says the same few things ten thousand times.</summary>
/// <param name="make">Called once a text.</param>
internal sealed class SeenTexts<T>(Func<string, T> make)
{
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _seen =
        new Dictionary<byte[], T>(BytesComparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();

    public T Of(ReadOnlySpan<byte> text)
    {
        if (!_seen.TryGetValue(text, out var made))
        {
            made = make(Encoding.UTF8.GetString(text));
            _seen.TryAdd(text, made);
        }

        return made;
    }

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static BytesComparer Instance { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = alternate.Length;
            foreach (var one in alternate)
            {
                hash = (hash * 31) + one;
            }

            return hash;
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
