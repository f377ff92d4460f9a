using System.Globalization;
using Recount.Documents;

namespace Recount.Checks.References;

/// <summary>Numbers of figures and annexes: I, II, III.</summary>
internal static class RomanNumber
{
    private const int Most = 89; // signs up to L

    private static readonly Dictionary<string, int> Values = Enumerable.Range(1, Most).ToDictionary(Of, StringComparer.Ordinal);

    public static string Of(int number) => NumberFormat.Write(number, "upperRoman");

    /// <summary>The value of a Roman number, or of one in figures; null where it is neither.</summary>
    public static int? ValueOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Values.TryGetValue(text, out var value) ? value
        : null;
}
