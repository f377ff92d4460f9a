namespace Recount.Documents.Pdf;

/// <summary>
/// Takes out what justification puts between Arabic letters: the tatweel, which one common writer maps to a colon.
/// </summary>
internal static class ArabicStretch
{
    private const string Tatweel = "\u0640";

    public static void Remove(List<Unit> units)
    {
        for (var i = units.Count - 1; i >= 0; i--)
        {
            if (units[i].Text == Tatweel
                || (units[i].Text == ":" && IsArabic(units, i - 1) && IsArabic(units, FollowingLetter(units, i))))
            {
                units.RemoveAt(i);
            }
        }
    }

    private static int FollowingLetter(List<Unit> units, int at)
    {
        while (at < units.Count && units[at].Text == ":")
        {
            at++;
        }

        return at;
    }

    /// <remarks>A colon before it may be a second stretch.</remarks>
    private static bool IsArabic(List<Unit> units, int at)
    {
        while (at > 0 && units[at < units.Count ? at : 0].Text == ":")
        {
            at--;
        }

        return at >= 0 && at < units.Count
            && units[at].Text[0] is >= '\u0620' and <= '\u06FF' and not ('\u061F' or '\u066A');
    }
}
