using System.Globalization;

namespace Recount.Register.Exchange;

/// <summary>Text that a spreadsheet would run as a formula gets an apostrophe in front, and loses it when it comes back.</summary>
internal static class FormulaGuard
{
    /// <summary>Ready to be opened in a spreadsheet; numbers and the lone dash stay as they are.</summary>
    public static string Apply(string cell) => NeedsGuard(cell) ? "'" + cell : cell;

    /// <summary>As it was before.</summary>
    public static string Undo(string cell) => cell is ['\'', .. var rest] && NeedsGuard(rest) ? rest : cell;

    /// <remarks>An apostrophe before such text is guarded again, so that every text comes back as it went.</remarks>
    private static bool NeedsGuard(string cell) => cell switch
    {
        "" or "-" => false,
        ['\'', .. var rest] => NeedsGuard(rest),
        ['=' or '+' or '-' or '@' or '\t' or '\r' or '\0', ..] =>
            !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}
