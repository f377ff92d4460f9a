using System.Globalization;
using System.Text;

namespace Recount.Mechanism;

/// <summary>Finds a State by its whole name, in any spelling that means the same.</summary>
internal sealed class StateNames
{
    /// <summary>What may stand before a name without changing it, already folded.</summary>
    private static readonly string[] Forms =
    [
        .. DataFile.ReadText("mechanism/state-forms.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line + " ").Distinct(),
    ];

    /// <summary>What may stand behind a name in Chinese without changing it.</summary>
    private static readonly string[] ChineseForms = ["共和国", "王国", "联邦"];

    private readonly Dictionary<string, State?> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, State?> _bare = new(StringComparer.Ordinal);

    public bool IsEmpty => _whole.Count == 0;

    public void Add(State state)
    {
        foreach (var name in state.Names.Values.Concat(state.OtherNames))
        {
            var folded = Fold(name);
            Put(_whole, folded, state);
            Put(_bare, Bare(folded), state);
            if (Turned(name) is { } turned)
            {
                Put(_whole, Fold(turned), state);
            }
        }
    }

    public State? Find(string name)
    {
        var folded = Fold(name);
        return _whole.TryGetValue(folded, out var state) || _bare.TryGetValue(Bare(folded), out state) ? state
            : Turned(name) is { } turned ? Find(turned)
            : null;
    }

    /// <summary>"Bolivia (Plurinational State of)" is also "Plurinational State of Bolivia"; null where there is nothing to turn.</summary>
    private static string? Turned(string name) =>
        name.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && name.EndsWith(')')
            ? $"{name[(bracket + 1)..^1]} {name[..bracket]}".Replace('(', ' ')
            : null;

    // a name that two States share finds neither
    private static void Put(Dictionary<string, State?> names, string name, State state)
    {
        if (!names.TryAdd(name, state) && names[name] != state)
        {
            names[name] = null;
        }
    }

    private static string Bare(string folded)
    {
        while (Forms.FirstOrDefault(form => folded.StartsWith(form, StringComparison.Ordinal)) is { } form)
        {
            folded = folded[form.Length..];
        }

        var ending = ChineseForms.FirstOrDefault(form => folded.Length > form.Length && folded.EndsWith(form, StringComparison.Ordinal));
        return ending is null ? folded : folded[..^ending.Length];
    }

    /// <summary>Lower case without accents; everything that is no letter or digit is one space; Arabic letters that are
    /// written either way are one; "St." is "Saint".</summary>
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format
                || letter == '\u0640')
            {
                continue;
            }

            folded.Append(letter switch
            {
                'ى' => 'ي',
                'ة' => 'ه',
                'ё' => 'е',
                _ when char.IsLetterOrDigit(letter) => char.ToLowerInvariant(letter),
                _ => ' ',
            });
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => word == "st" ? "saint" : word));
    }
}
