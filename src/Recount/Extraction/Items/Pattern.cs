namespace Recount.Extraction.Items;

/// <summary>
/// A sequence of words that a rule pack looks for: <c>draft* .. law|act</c>. A star ends a stem or, in front, opens an ending; a bar separates
/// alternatives, <c>_</c> joins the words of one alternative, <c>..</c> lets up to five words pass (<c>..3</c>: three),
/// <c>?</c> ends what may be absent, <c>&lt;name&gt;</c> stands for a list of the pack.
/// </summary>
internal sealed class Pattern
{
    private readonly Step[] _steps;

    private Pattern(string name, Step[] steps) => (Name, _steps) = (name, steps);

    /// <summary>The class it belongs to.</summary>
    public string Name { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="lists">What <c>&lt;name&gt;</c> stands for.</param>
    public static Pattern Parse(string name, string text, IReadOnlyDictionary<string, string[]> lists) =>
        new(name, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => StepOf(part, lists))]);

    /// <summary>The first words it can begin with.</summary>
    public IEnumerable<Term> Starts()
    {
        foreach (var step in _steps)
        {
            foreach (var alternative in step.Alternatives)
            {
                yield return alternative[0];
            }

            if (!step.IsOptional)
            {
                yield break;
            }
        }
    }

    /// <summary>The index behind its last word when it stands at a place; -1 when it does not.</summary>
    public int Match(Word[] words, int at, int limit) => Match(words, at, limit, 0);

    private int Match(Word[] words, int at, int limit, int index)
    {
        for (; index < _steps.Length; index++)
        {
            var step = _steps[index];
            if (step.Gap > 0)
            {
                return MatchBehindGap(words, at, limit, index, step.Gap);
            }

            var next = step.Match(words, at, limit);
            if (next < 0 && !step.IsOptional)
            {
                return -1;
            }

            at = next < 0 ? at : next;
        }

        return at;
    }

    private int MatchBehindGap(Word[] words, int at, int limit, int index, int gap)
    {
        for (var passed = 0; passed <= gap && at + passed < limit; passed++)
        {
            if (Match(words, at + passed, limit, index + 1) is >= 0 and var end)
            {
                return end;
            }

            if (words[at + passed].IsStop)
            {
                break;
            }
        }

        return -1;
    }

    private static Step StepOf(string part, IReadOnlyDictionary<string, string[]> lists)
    {
        if (part.StartsWith("..", StringComparison.Ordinal))
        {
            return new Step([], part.Length > 2 ? part[2] - '0' : 5, IsOptional: false);
        }

        var isOptional = part.Length > 1 && part[^1] == '?';
        var body = isOptional ? part[..^1] : part;
        var alternatives = body.Split('|').SelectMany(word => word[0] == '<' ? lists[word[1..^1]] : [word]);
        return new Step([.. alternatives.SelectMany(a => a.Split('|')).Select(TermsOf)], Gap: 0, isOptional);
    }

    private static Term[] TermsOf(string alternative)
    {
        var terms = new List<Term>();
        foreach (var word in alternative.Split('_'))
        {
            if (word.Length > 1 && word[0] == '*')
            {
                terms.Add(new Term(word[1..], IsStem: false, IsEnding: true));
                continue;
            }

            var isStem = word.Length > 1 && word[^1] == '*';
            var forms = TextWords.FormsOf(isStem ? word[..^1] : word).ToArray();
            terms.AddRange(forms.Select((form, i) => new Term(form, isStem && i == forms.Length - 1)));
        }

        return [.. terms];
    }

    /// <summary>One word of a pattern.</summary>
    internal readonly record struct Term(string Form, bool IsStem, bool IsEnding = false)
    {
        /// <summary>Whether a word of a text is it.</summary>
        public bool Fits(in Word word) => word.Kind != WordKind.Citation
            && (IsStem ? word.Form.StartsWith(Form, StringComparison.Ordinal)
                : IsEnding ? word.Form.EndsWith(Form, StringComparison.Ordinal)
                : word.Form == Form || (word.MayJoin && word.Form.AsSpan(1).SequenceEqual(Form)));
    }

    private sealed record Step(Term[][] Alternatives, int Gap, bool IsOptional)
    {
        /// <summary>The longest alternative that stands here.</summary>
        public int Match(Word[] words, int at, int limit)
        {
            var best = -1;
            foreach (var terms in Alternatives)
            {
                if (at + terms.Length <= limit && at + terms.Length > best && Fits(terms, words, at))
                {
                    best = at + terms.Length;
                }
            }

            return best;
        }

        private static bool Fits(Term[] terms, Word[] words, int at)
        {
            for (var i = 0; i < terms.Length; i++)
            {
                if (!terms[i].Fits(words[at + i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
