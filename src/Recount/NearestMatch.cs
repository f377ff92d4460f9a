namespace Recount;

/// <summary>What was probably meant by a word that is not known.</summary>
public static class NearestMatch
{
    /// <summary>
    /// The known word that takes the fewest letters put in, left out or replaced (Levenshtein 1966); the first of equals.
    /// Null where more than half of the letters would change.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .DefaultIfEmpty()
            .MinBy(candidate => candidate.Distance);
        return nearest.Word is not null && 2 * nearest.Distance <= Math.Max(word.Length, nearest.Word.Length)
            ? nearest.Word
            : null;
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
