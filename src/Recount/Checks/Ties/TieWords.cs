using System.Globalization;
using Recount.Documents.Ties;

namespace Recount.Checks.Ties;

/// <summary>What a tie says, in words.</summary>
internal static class TieWords
{
    /// <summary>Its query, its exact numbers, day and revision: <c>cycles.2.needs (200) as at 2025-06-30, revision 7</c>.</summary>
    public static string Origin(NoteTie tie)
    {
        var query = tie.Query.Length == 0 ? "the register" : tie.Query;
        var value = tie.Value is { } number ? $" ({number.ToString(CultureInfo.InvariantCulture)})" : "";
        var whole = tie.Whole is { Length: > 0 } of ? $" of {of} ({tie.WholeValue?.ToString(CultureInfo.InvariantCulture)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{query}{value}{whole} as at {tie.AsAt:yyyy-MM-dd}, revision {tie.Revision}");
    }

    /// <summary>A value of a chart; nothing where it has none.</summary>
    public static string Number(decimal? value) => value is { } number ? CheckWords.Number(number) : "nothing";
}
