namespace Recount.Checks.Reading;

/// <summary>One sentence: its numbers, and what each can be of.</summary>
internal sealed class Sentence
{
    private readonly Wording _wording;
    private readonly string _text;
    private readonly LineContext _context;
    private readonly Sentence? _before;
    private readonly IReadOnlyList<Mark> _marks;
    private readonly int _added;

    /// <param name="before">The sentence before, which "this" takes up.</param>
    public Sentence(Wording wording, string text, LineContext context, Sentence? before)
    {
        (_wording, _text, _context, _before) = (wording, text, context, before);
        var cycle = wording.CycleOf(text) is > 0 and var named ? named : context.Cycle;
        _marks = SentenceMarks.Of(wording, text, cycle == 1 ? 1 : 2);
        _added = wording.Has(file => file.Since, text) ? 0
            : _marks.FirstOrDefault(mark => mark.Kind == MarkKind.Number && wording.Pattern($"^ (?:{wording.Word(file => file.Added)}) ").IsMatch(text[mark.End..]))?.Start ?? int.MaxValue;
    }

    /// <summary>What its numbers are of.</summary>
    public List<Extent> Subjects { get; } = [];

    /// <summary>Each number with the ways in which it can be meant; none where it is not understood.</summary>
    public IEnumerable<(Mark Mark, IReadOnlyList<Meaning> Meanings)> Meanings()
    {
        var numbers = _marks.Where(mark => mark.Kind is MarkKind.Number or MarkKind.Share).ToList();
        var units = Units(numbers);
        var lists = Lists(numbers);
        foreach (var (place, mark) in numbers.Index())
        {
            if (mark.Kind == MarkKind.Number)
            {
                yield return (mark, units[place] is { } unit ? Counts(mark, unit, lists.GetValueOrDefault(mark)) : []);
            }
            else
            {
                foreach (var meanings in new ShareReading(_wording, _text, _marks, this, mark, place > 0 ? numbers[place - 1] : null).All(lists.GetValueOrDefault(mark)))
                {
                    yield return (mark, meanings);
                }
            }
        }
    }

    /// <summary>The cycle that is named behind a mark in its clause, else before it, else by the headings, else anywhere in the sentence.</summary>
    public int CycleAt(Mark mark)
    {
        var behind = _wording.FirstCycleOf(Until(_text[mark.End..], ", "));
        return behind > 0 ? behind
            : _wording.CycleOf(_text[..mark.Start]) is > 0 and var before ? before
            : _context.Cycle > 0 ? _context.Cycle
            : _wording.CycleOf(_text) is > 0 and var named ? named
            : 2;
    }

    public Quantity Quantity(Counted counted, Extent extent, Mark mark) => new(counted, CycleAt(mark), extent, mark.Start >= _added ? Moment.Added : Moment.Now);

    /// <summary>What a number can be narrowed by, the likeliest first.</summary>
    public IReadOnlyList<Extent> Extents(Mark mark)
    {
        if (mark is { IsInBrackets: true, Kind: MarkKind.Number } && _marks.LastOrDefault(other => other.Kind == MarkKind.Share && other.End <= mark.Start) is { } share
            && Has(words => words.OrInBrackets, _text[share.End..mark.Start]) && Categories() is { Count: > 1 } together)
        {
            return [Extent.Categories(together)];
        }

        if (mark.IsInBrackets && Nearest(mark, isBefore: true, other => !other.IsInBrackets) is { } named)
        {
            return [named];
        }

        var extents = new List<Extent>();
        var articles = _marks.Where(other => other.Kind == MarkKind.Articles && (!other.IsInBrackets || mark.IsInBrackets)).ToList();
        if (articles.Count > 0)
        {
            var before = articles.LastOrDefault(other => other.End <= mark.Start);
            var behind = articles.FirstOrDefault(other => other.Start >= mark.End);
            var nearest = new[] { before, behind }.OfType<Mark>().Select(ExtentOf);
            var union = Extent.Articles(articles.SelectMany(other => other.Values));

            // "Article 6 had 20 needs and article 5 had 25", "20 needs related to article 6 and 25 to article 5": each with its own.
            var numbers = _marks.Where(other => other is { Kind: MarkKind.Number, IsInBrackets: false }).ToList();
            var areApart = numbers.Exists(number => number.Start > articles[0].Start && number.End < articles[^1].End);
            extents.AddRange(!areApart ? nearest.Prepend(union) : (numbers[0].Start < articles[0].Start ? nearest.Reverse() : nearest).Append(union));
            extents.AddRange(articles.Select(ExtentOf));
            return [.. extents.Distinct()];
        }

        if (_wording.Has(file => file.InGeneral, _text))
        {
            return [Extent.Articles([Extent.GeneralII])];
        }

        if (mark.Kind == MarkKind.Number && Categories() is { Count: > 1 and <= 4 } joint && _wording.Has(file => file.Together, _text))
        {
            return [Extent.Categories(joint)];
        }

        if ((Nearest(mark, isBefore: true, other => other.Kind == MarkKind.Region)
            ?? (mark.Kind == MarkKind.Share ? Nearest(mark, isBefore: false, other => other.Kind == MarkKind.Region) : null)) is { } region)
        {
            extents.Add(region);
        }

        var chapters = _marks.Where(other => other.Kind == MarkKind.Chapter && other.Values.Count == 1).ToList();
        var hasChapters = _marks.Any(other => other.Kind == MarkKind.Chapter);
        if (_context.Articles.Count > 0 && !hasChapters)
        {
            extents.Add(Extent.Articles(_context.Articles));
        }

        if (Nearest(mark, isBefore: true, other => other.Kind == MarkKind.Category) is { } category)
        {
            extents.Add(category);
        }

        var areChaptersFirst = chapters.Count > 1 && _marks.First(other => other.Kind is MarkKind.Number or MarkKind.Chapter).Kind == MarkKind.Chapter;
        Mark?[] nearestChapters = [chapters.FirstOrDefault(other => other.Start >= mark.End), chapters.LastOrDefault(other => other.End <= mark.Start)];
        extents.AddRange((areChaptersFirst ? nearestChapters.Reverse() : nearestChapters).OfType<Mark>().Select(ExtentOf));
        if (_context.Chapter is { } chapter && !hasChapters)
        {
            extents.Add(new Extent(ExtentKind.Chapter, chapter));
        }

        return [.. extents.Append(Extent.All).Distinct()];
    }

    /// <summary>The categories that it names.</summary>
    public List<string> Categories() => [.. _marks.Where(other => other.Kind == MarkKind.Category).SelectMany(other => other.Values).Distinct()];

    /// <summary>What "this" takes up.</summary>
    public IReadOnlyList<Extent> Before => _before is not null && _wording.Has(file => file.This, _text) ? _before.Subjects : [];

    /// <summary>The categories that "these together" take up.</summary>
    public IReadOnlyList<string> CategoriesBefore =>
        _before is not null && _wording.Has(file => file.This, _text) && _wording.Has(file => file.Together, _text) ? _before.Categories() : [];

    /// <summary>Numbers, and what they can be of, in their order.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    public static Extent ExtentOf(Mark mark) => mark.Kind switch
    {
        MarkKind.Articles => Extent.Articles(mark.Values),
        MarkKind.Chapter => new Extent(ExtentKind.Chapter, mark.Values[0]),
        MarkKind.Region => Extent.Region(mark.Values[0]),
        _ => Extent.Categories(mark.Values),
    };

    private bool Has(Func<SentenceWording, string> pattern, string text) => _wording.Has(file => pattern(file.Sentence), text);

    private static string Until(string text, string end) => text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var place ? text[..place] : text;

    private Extent? Nearest(Mark mark, bool isBefore, Func<Mark, bool> isMeant)
    {
        var found = _marks.Where(other => other.Kind is MarkKind.Articles or MarkKind.Category or MarkKind.Region or MarkKind.Chapter && isMeant(other));
        var nearest = isBefore ? found.LastOrDefault(other => other.End <= mark.Start) : found.FirstOrDefault(other => other.Start >= mark.End);
        return nearest is null || (nearest.Kind == MarkKind.Chapter && nearest.Values.Count > 1) ? null : ExtentOf(nearest);
    }

    private List<Meaning> Counts(Mark mark, Counted unit, Extent? listed)
    {
        IReadOnlyList<Extent> extents = unit is Counted.Finalized or Counted.Parties
            ? [.. Extents(mark).Where(extent => extent.Kind == ExtentKind.Region), Extent.All]
            : listed is not null ? [listed] : [.. Extents(mark)];
        if (_marks.LastOrDefault(other => other.Kind == MarkKind.Share && other.End <= mark.Start) is { } share && Has(words => words.ShareOf, _text[share.End..mark.Start]))
        {
            extents = [Extent.All]; // "65 per cent of the 527 needs"
        }
        else if (unit == Counted.Needs && PartBefore(mark))
        {
            extents = [Extent.All]; // "313 of the 527 needs"
        }

        if (unit is not Counted.Finalized && extents.Count > 0)
        {
            Subjects.Add(extents[0]);
        }

        return [.. extents.Select(extent => Meaning.Count(Quantity(unit, extent, mark), mark.Usual))];
    }

    /// <summary>Whether a number before is a part of this one: "54 out of 82".</summary>
    private bool PartBefore(Mark mark) => _marks.LastOrDefault(other => other.Kind == MarkKind.Number && other.End <= mark.Start) is { } part
        && Has(words => words.OutOf, _text[part.End..mark.Start]);

    /// <summary>What each number counts, from the words behind it; of a list of numbers the last one says it for all.</summary>
    private List<Counted?> Units(List<Mark> numbers)
    {
        var units = numbers.Select(mark => mark.Kind == MarkKind.Number ? UnitBehind(mark) : null).ToList();
        for (var i = numbers.Count - 2; i >= 0; i--)
        {
            if (numbers[i].Kind == MarkKind.Number && numbers[i + 1].Kind == MarkKind.Number && units[i] is null)
            {
                var between = _text[numbers[i].End..numbers[i + 1].Start];
                units[i] = Has(words => words.InRow, between) ? units[i + 1]
                    : Has(words => words.OutOf, between) && units[i + 1] is { } whole
                        ? whole is Counted.Finalized ? Counted.States : whole
                    : null;
            }
        }

        for (var i = 1; i < numbers.Count; i++)
        {
            var before = units[i - 1];
            if (units[i] == Counted.States && before == Counted.Challenges)
            {
                units[i] = Counted.ChallengeStates;
            }
            else if (units[i] == Counted.States && before == Counted.ChallengeStates && Has(words => words.InPair, _text[numbers[i - 1].End..numbers[i].Start]))
            {
                units[i] = Counted.ChallengeStates;
            }
            else if (units[i] == Counted.States && before == Counted.States && Has(words => words.OutOf, _text[numbers[i - 1].End..numbers[i].Start]))
            {
                units[i] = Counted.Finalized;
            }
            else if (units[i] is null && numbers[i].Kind == MarkKind.Number && before is { } unit && IsSameAgain(numbers[i]))
            {
                units[i] = unit;
            }
        }

        return units;
    }

    /// <summary>A number without a noun takes up the one before: "2,734 needs to chapter III, and 1,095 to chapter IV", "27 per cent (or 1,038)".</summary>
    private bool IsSameAgain(Mark mark) => Has(words => words.SameAgain, _text[mark.End..]);

    private Counted? UnitBehind(Mark mark)
    {
        var behind = _text[mark.End..];
        bool Is(string pattern) => _wording.Pattern($@"^(?: {_wording.Between})* (?:{pattern})\b").IsMatch(behind);
        var clause = _wording.Find(file => file.Sentence.OfWhich, behind) is { Success: true } which ? behind[..which.Index] : behind;
        var isAside = _wording.Has(file => file.OneOf, _text[..mark.Start])
            || (_context.Cycle == 0 && _wording.CycleOf(_text) == 0 && !Has(words => words.AboutNeeds, _text));
        return isAside ? null
            : Is(_wording.Word(file => file.Summaries)) ? Counted.Finalized
            : _wording.Has(file => file.StatesFinalized, behind) ? Counted.Finalized
            : Is(_wording.Word(file => file.States)) ? _wording.Has(file => file.Finalized, clause) ? Counted.Finalized : Counted.States
            : Is(_wording.Word(file => file.Challenges)) ? Counted.Challenges
            : Is(_wording.Word(file => file.Needs)) || Is(_wording.Word(file => file.Sentence.NeedsOfCategory)) ? Counted.Needs
            : _wording.Pattern($"^ (?:{_wording.Word(file => file.ByStates)})\\b").IsMatch(behind) ? Counted.States
            : _wording.Has(file => file.OfThem, behind) ? Counted.States
            : Has(words => words.OfNeedsInBrackets, behind) ? Counted.Needs
            : null;
    }

    /// <summary>Numbers in a row and as many articles or groups in a row, "respectively": each with its own.</summary>
    private Dictionary<Mark, Extent> Lists(List<Mark> numbers)
    {
        var lists = new Dictionary<Mark, Extent>();
        if (!_wording.Has(file => file.Respectively, _text))
        {
            return lists;
        }

        string[] articles = [.. _marks.Where(mark => mark.Kind == MarkKind.Articles).SelectMany(mark => mark.Values)];
        Extent[] named = articles.Length > 1
            ? [.. articles.Select(article => Extent.Articles([article]))]
            : [.. _marks.Where(mark => mark.Kind is MarkKind.Region or MarkKind.Category).Select(ExtentOf)];
        var rows = new List<List<Mark>>();
        foreach (var mark in numbers)
        {
            var goesOn = rows.Count > 0 && rows[^1][^1].Kind == mark.Kind && Has(words => words.InRow, _text[rows[^1][^1].End..mark.Start]);
            if (goesOn)
            {
                rows[^1].Add(mark);
            }
            else
            {
                rows.Add([mark]);
            }
        }

        foreach (var row in rows.Where(row => row.Count == named.Length))
        {
            foreach (var (mark, extent) in row.Zip(named))
            {
                lists.Add(mark, extent);
            }
        }

        return lists;
    }
}
