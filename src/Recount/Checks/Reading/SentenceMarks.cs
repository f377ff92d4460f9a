using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Convention;

namespace Recount.Checks.Reading;

/// <summary>Finds the marks of a sentence, in their order; none overlaps another.</summary>
internal sealed class SentenceMarks
{
    private readonly Wording _wording;
    private readonly string _text;
    private readonly bool[] _isTaken;
    private readonly bool[] _isInBrackets;
    private readonly List<Mark> _marks = [];

    private SentenceMarks(Wording wording, string text)
    {
        (_wording, _text, _isTaken, _isInBrackets) = (wording, text, new bool[text.Length], new bool[text.Length]);
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' && depth > 0 ? -1 : 0;
            _isInBrackets[i] = depth > 0;
        }
    }

    public static IReadOnlyList<Mark> Of(Wording wording, string text, int cycle)
    {
        var marks = new SentenceMarks(wording, text);
        marks.AddCitations();
        marks.AddShares();
        wording.Skipped.ToList().ForEach(pattern => marks.AddAll(pattern, MarkKind.Other, []));
        foreach (var (code, pattern) in wording.Regions)
        {
            marks.AddAll(pattern, MarkKind.Region, [code]);
        }

        foreach (var (code, pattern) in wording.Categories(cycle).OrderByDescending(category => category.Value.Length))
        {
            marks.AddAll(pattern, MarkKind.Category, [code]);
        }

        marks.AddNumbers();
        return [.. marks._marks.OrderBy(mark => mark.Start)];
    }

    private void AddCitations()
    {
        foreach (var span in CitationReader.Read(_text, Language.English).Spans)
        {
            string[] articles = [.. span.Provisions.Select(provision => provision.Article.ToString(CultureInfo.InvariantCulture)).Distinct()];
            if (articles.Length > 0)
            {
                Add(new Mark(MarkKind.Articles, span.Start, span.End) { Values = articles });
            }
            else if (span.Chapters.Count > 0)
            {
                Add(new Mark(MarkKind.Chapter, span.Start, span.End) { Values = [.. span.Chapters.Select(chapter => chapter.ToString())] });
            }
        }
    }

    private void AddAll(string pattern, MarkKind kind, IReadOnlyList<string> values)
    {
        foreach (Match match in _wording.Pattern($@"(?<![\p{{L}}\p{{N}}])(?:{pattern})(?![\p{{L}}\p{{N}}])").Matches(_text))
        {
            Add(new Mark(kind, match.Index, match.Index + match.Length) { Values = values });
        }
    }

    private void AddShares()
    {
        var words = _wording.Word(file => file.Sentence.PerCent);
        if (_wording.Pattern(words).IsMatch(_text))
        {
            AddRanges($"(?:{_wording.Word(file => file.Sentence.Range)}(?<second>NUMBER))?{words}");
            foreach (Match match in Numbers(words))
            {
                AddShare(match);
            }
        }

        AddFractions();
    }

    private void AddRanges(string ending)
    {
        foreach (Match match in Numbers(ending))
        {
            var isRange = match.Groups["second"].Success
                && (!match.Groups["and"].Success || _wording.Has(file => file.Sentence.RangeBefore, _text[..match.Index]));
            if (match.Groups["second"].Success && !isRange)
            {
                continue; // the first number is another one
            }

            var (first, quantifier) = (_wording.ValueOf(match.Groups["number"].Value), QuantifierOf(match));
            var unit = match.Groups["number"].Value.Split('.') is [_, var decimals] ? (decimal)Math.Pow(10, -decimals.Length) : 1m;
            var second = isRange ? _wording.ValueOf(match.Groups["second"].Value) : first;
            AddNumber(match, new Mark(MarkKind.Share, match.Index, match.Index + match.Length)
            {
                Usual = new(Quantified.Share(first, quantifier, unit).Low, Quantified.Share(second, quantifier, unit).High),
                Loose = new(Quantified.LooseShare(first, quantifier, unit).Low, Quantified.LooseShare(second, quantifier, unit).High),
            });
        }
    }

    private void AddFractions()
    {
        var behind = _wording.Word(file => file.Sentence.FractionBehind);
        if (!_wording.Pattern($"(?:{string.Join('|', _wording.Fractions.Keys)}){behind}").IsMatch(_text))
        {
            return;
        }

        var named = string.Join('|', _wording.Fractions.Select((fraction, i) => $"(?<f{i}>{fraction.Key})"));
        foreach (Match match in _wording.Pattern($@"(?<![\p{{L}}\p{{N}}])(?:(?<quantifier>{string.Join('|', _wording.Quantifiers.Keys)}) )?(?:{named}){behind}").Matches(_text))
        {
            var parts = _wording.Fractions.Where((_, i) => match.Groups[$"f{i}"].Success).First().Value.Split('/');
            var usual = Quantified.Fraction(100m * int.Parse(parts[0], CultureInfo.InvariantCulture) / int.Parse(parts[1], CultureInfo.InvariantCulture), QuantifierOf(match));
            AddNumber(match, new Mark(MarkKind.Share, match.Index, match.Index + match.Length) { Usual = usual, Loose = new(usual.Low - 1, usual.High + 1) });
        }
    }

    private void AddShare(Match match)
    {
        var (value, quantifier) = (_wording.ValueOf(match.Groups["number"].Value), QuantifierOf(match));
        var unit = match.Groups["number"].Value.Split('.') is [_, var decimals] ? (decimal)Math.Pow(10, -decimals.Length) : 1m;
        AddNumber(match, new Mark(MarkKind.Share, match.Index, match.Index + match.Length)
        {
            Usual = Quantified.Share(value, quantifier, unit),
            Loose = Quantified.LooseShare(value, quantifier, unit),
        });
    }

    private void AddNumbers()
    {
        foreach (Match match in Numbers(""))
        {
            var (value, quantifier) = (_wording.ValueOf(match.Groups["number"].Value), QuantifierOf(match));
            var interval = Quantified.Count(value, quantifier);
            AddNumber(match, new Mark(MarkKind.Number, match.Index, match.Index + match.Length) { Usual = interval, Loose = interval });
        }
    }

    private MatchCollection Numbers(string ending) => _wording.Pattern(
        $@"(?<=^|[\s(“‘–—])(?:(?<quantifier>{string.Join('|', _wording.Quantifiers.Keys)}) )?(?<number>{(ending.Length == 0 ? $"NUMBER|{_wording.OnePattern}" : "NUMBER")}){ending}(?![\p{{L}}\p{{N}}/%-]|[,.][0-9])").Matches(_text);

    private Quantifier QuantifierOf(Match match)
    {
        var words = match.Groups["quantifier"];
        if (!words.Success)
        {
            return Quantifier.None;
        }

        var name = _wording.Quantifiers.First(quantifier => _wording.Pattern($"^(?:{quantifier.Key})$").IsMatch(words.Value)).Value;
        return Enum.Parse<Quantifier>(name, ignoreCase: true);
    }

    private void AddNumber(Match match, Mark mark) => Add(mark with { Said = match.Value });

    private void Add(Mark mark)
    {
        if (Array.TrueForAll(_isTaken[mark.Start..mark.End], taken => !taken))
        {
            Array.Fill(_isTaken, true, mark.Start, mark.End - mark.Start);
            _marks.Add(mark with { IsInBrackets = _isInBrackets[mark.Start] });
        }
    }
}
