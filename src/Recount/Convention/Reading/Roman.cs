namespace Recount.Convention.Reading;

/// <summary>Small roman numerals in lower case.</summary>
internal static class Roman
{
    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>The value, 1 to 12; 0 for anything else.</summary>
    public static int Value(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < Numerals.Length; at++)
        {
            if (text.SequenceEqual(Numerals[at]))
            {
                return at + 1;
            }
        }

        return 0;
    }

    /// <summary>The numeral in capitals; from 1 to 12.</summary>
    public static string Of(int value) => Numerals[value - 1].ToUpperInvariant();
}
