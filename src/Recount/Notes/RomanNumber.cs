namespace Recount.Notes;

/// <summary>Roman numerals, as figures of United Nations documents are numbered.</summary>
internal static class RomanNumber
{
    private static readonly (int Value, string Sign)[] Signs =
        [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <param name="number">1 to 89.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 89);
        var text = "";
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text += sign;
            }
        }

        return text;
    }
}
