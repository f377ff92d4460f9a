using System.Globalization;
using System.Text;

namespace Recount.Extraction.Items;

/// <summary>The form under which rule packs know a word.</summary>
internal static class WordForm
{
    /// <summary>Lower case without accents; Russian keeps its letters, Arabic loses vowel signs, article and particles.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var plain = true;
        foreach (var c in word)
        {
            plain &= c is >= 'a' and <= 'z' or >= '0' and <= '9' or >= 'A' and <= 'Z';
        }

        if (plain)
        {
            return string.Create(word.Length, word, static (span, source) => source.ToLowerInvariant(span));
        }

        return word.ContainsAnyInRange('\u0600', '\u06ff') ? Arabic(word) : Other(word);
    }

    private static string Other(ReadOnlySpan<char> word)
    {
        var cyrillic = word.ContainsAnyInRange('\u0400', '\u04ff');
        var source = cyrillic ? word.ToString() : word.ToString().Normalize(NormalizationForm.FormD);
        var form = new StringBuilder(source.Length);
        foreach (var c in source)
        {
            if (c != '\u00ad' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                form.Append(char.ToLowerInvariant(c) is var lower && lower == 'ё' ? 'е' : char.ToLowerInvariant(c));
            }
        }

        return form.ToString();
    }

    private static string Arabic(ReadOnlySpan<char> word)
    {
        var form = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            switch (c)
            {
                case 'أ' or 'إ' or 'آ':
                    form.Append('ا');
                    break;
                case 'ى':
                    form.Append('ي');
                    break;
                case >= '\u064b' and <= '\u065f' or '\u0640' or '\u00ad':
                    break;
                default:
                    form.Append(c);
                    break;
            }
        }

        return WithoutParticles(form.ToString());
    }

    // و "and", ف "so", then ب ل ك "by, for, as", then ال "the": taken off while three letters stay.
    private static string WithoutParticles(string form)
    {
        var start = 0;
        if (form.Length - start > 3 && form[start] is 'و' or 'ف')
        {
            start++;
        }

        if (form.Length - start >= 5 && form.AsSpan(start).StartsWith("لل", StringComparison.Ordinal))
        {
            return form[(start + 2)..];
        }

        if (form.Length - start >= 6 && form[start] is 'ب' or 'ك' && form.AsSpan(start + 1).StartsWith("ال", StringComparison.Ordinal))
        {
            return form[(start + 3)..];
        }

        if (form.Length - start >= 5 && form.AsSpan(start).StartsWith("ال", StringComparison.Ordinal))
        {
            return form[(start + 2)..];
        }

        return form[start..];
    }
}
