using System.Runtime.InteropServices;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Mastheads;

/// <summary>The sentence that says when the summary was agreed.</summary>
internal static class Agreement
{
    /// <summary>The day; null where no sentence of the document says it.</summary>
    public static DateOnly? Find(IEnumerable<Passage> passages, Wording wording)
    {
        foreach (var text in passages.Select(passage => passage.Text).Where(MayHoldYear))
        {
            foreach (var date in StatedDate.FindAll(text))
            {
                if (!date.IsOfRange && IsAgreement(Sentence(text, date), wording))
                {
                    return date.Day;
                }
            }
        }

        return null;
    }

    private static bool MayHoldYear(string text) =>
        text.Contains("20", StringComparison.Ordinal) || text.Contains("٢٠", StringComparison.Ordinal);

    private static bool IsAgreement(string sentence, Wording wording)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(sentence));
        if (!wording.FinalizedWords.IsIn(words) || wording.NotFinalizedWords.IsIn(words))
        {
            return false;
        }

        // "Finalized: 3 March 2023" needs no subject; elsewhere it is the summary that must have been agreed.
        return wording.SummaryWords.IsIn(words) || (words.Length <= 8 && wording.FinalizedWords.Match(words, 0, out _) > 0);
    }

    private static string Sentence(string text, StatedDate date)
    {
        var start = text.LastIndexOfAny(['.', ';', '。'], Math.Max(0, date.Start - 1)) + 1;
        var end = text.AsSpan(date.End).IndexOfAny('.', ';', '。');
        return text[Math.Min(start, date.Start)..(end < 0 ? text.Length : date.End + end)].Trim();
    }
}
