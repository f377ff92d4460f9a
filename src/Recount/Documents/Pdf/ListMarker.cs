using System.Text.RegularExpressions;

namespace Recount.Documents.Pdf;

/// <summary>Bullets and numbers that start a list item, typed or drawn.</summary>
internal static partial class ListMarker
{
    /// <summary>Whether the text is nothing but a marker.</summary>
    public static bool Is(string text) => Alone().IsMatch(text);

    /// <summary>Length of the marker and the space behind it at the start of a line; 0 without one.</summary>
    public static int LengthAt(string text) => AtStart().Match(text) is { Success: true } match ? match.Length : 0;

    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    private const string Numbers = @"\(?(?:\p{L}|\d{1,3}|[ivxl]{1,5}|[IVXL]{1,5})[).]|\(?(?:\d{1,2}\.){1,3}\d{0,2}\)?";
    private const string ChineseInBrackets = @"[（(][一二三四五六七八九十]{1,3}[)）]";
    private const string ChineseWithComma = @"[一二三四五六七八九十]{1,3}、|\d{1,2}、";
    private const string Signs = "•·▪◦‣●○■□➢✓✔➤►";

    [GeneratedRegex(
        "^(?:[" + Signs + @"–—\-*§o]|" + Numbers + "|" + ChineseInBrackets + "|" + ChineseWithComma + ")$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Alone();

    [GeneratedRegex(
        "^(?:[" + Signs + @"]\s?|[–—\-*§]\s|(?:" + Numbers + @")\s|" + ChineseInBrackets + @"\s?|" + ChineseWithComma + ")",
        RegexOptions.NonBacktracking)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"^[•·▪◦‣●○■□➢✓✔➤►–—\-*§o]$", RegexOptions.NonBacktracking)]
    private static partial Regex Bullet();
}
