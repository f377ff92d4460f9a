namespace Recount.Checks.Reading;

/// <summary>Reads what a share of a sentence is of, and what it is a share of.</summary>
internal sealed class ShareReading(Wording wording, string text, IReadOnlyList<Mark> marks, Sentence sentence, Mark mark, Mark? numberBefore)
{
    /// <summary>The meanings of the share; where each of several has it, those of each.</summary>
    /// <param name="listed">What the share is of, where shares and what they are of stand in two rows.</param>
    public IEnumerable<IReadOnlyList<Meaning>> All(Extent? listed)
    {
        var clause = text[..mark.Start];
        var each = wording.Find(file => file.Each, clause, clause.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var comma ? comma : 0);
        var named = marks.Where(other => other.Kind is MarkKind.Category or MarkKind.Region && other.Start < mark.Start).Select(Sentence.ExtentOf).Distinct();
        return each.Success && listed is null ? named.Select(extent => Meanings(extent)) : [Meanings(listed)];
    }

    private IReadOnlyList<Meaning> Meanings(Extent? listed)
    {
        var (counted, whole) = Whole();
        if (counted is not { } what)
        {
            return [];
        }

        var meanings = Parts(what, listed).Select(parts => Meaning.Share(parts, parts[0] == whole ? sentence.Quantity(Counted.Finalized, Extent.All, mark) : whole!, mark.Usual, mark.Loose));
        return [.. meanings.Where(meaning => meaning.Parts.All(part => part != meaning.Whole))];
    }

    /// <summary>What the share is of all needs, of all States identifying them, or of all States with a finalized summary.</summary>
    private (Counted? Counted, Quantity? Whole) Whole()
    {
        var behind = WordsBehind(mark);
        var found = Of(behind);
        if (found.Counted is null && !wording.Has(file => file.Sentence.Of, behind))
        {
            // In brackets behind a name, or one of several: as said of another share of the sentence.
            found = marks.Where(other => other.Kind == MarkKind.Share && other != mark).Select(other => Of(WordsBehind(other))).FirstOrDefault(of => of.Counted is not null);
        }

        return found;
    }

    private string WordsBehind(Mark share)
    {
        var next = marks.FirstOrDefault(other => other.Kind == MarkKind.Share && other.Start >= share.End);
        return text[share.End..(next?.Start ?? text.Length)];
    }

    private (Counted? Counted, Quantity? Whole) Of(string behind)
    {
        bool Starts(string pattern) => wording.Pattern($"^{wording.Word(file => file.Sentence.AsideBehind)} (?:{pattern})").IsMatch(behind);
        return Starts(wording.Word(file => file.OfAllNeeds)) || Starts(wording.Word(file => file.OfNeedsNumbered)) ? (Counted.Needs, sentence.Quantity(Counted.Needs, Extent.All, mark))
            : Starts(wording.Word(file => file.OfStatesIdentifying)) ? (Counted.States, sentence.Quantity(Counted.States, Extent.All, mark))
            : Starts(wording.Word(file => file.OfStatesFinalized)) ? (Counted.Finalized, sentence.Quantity(Counted.Finalized, Extent.All, mark))
            : (null, null);
    }

    private IEnumerable<IReadOnlyList<Quantity>> Parts(Counted what, Extent? listed)
    {
        if (listed is not null)
        {
            return [[sentence.Quantity(what, listed, mark)]];
        }

        var categories = sentence.CategoriesBefore is { Count: > 1 } taken ? taken : sentence.Categories();
        if (what == Counted.Needs && !mark.IsInBrackets && categories.Count > 1 && categories.Count <= 4)
        {
            return [[.. categories.Select(category => sentence.Quantity(what, Extent.Categories([category]), mark))]];
        }

        var before = mark.IsInBrackets ? [] : sentence.Before;
        var extents = sentence.Extents(mark).Where(extent => extent.Kind != ExtentKind.All || before.Contains(extent)).ToList();
        var hasOwn = marks.Any(other => other.Kind is MarkKind.Articles or MarkKind.Region or MarkKind.Category || (other.Kind == MarkKind.Chapter && other.Values.Count == 1));
        var all = hasOwn ? extents.Concat(before) : before.Concat(extents);
        return [.. all.Distinct().SelectMany(extent => Of(what, extent))];
    }

    /// <summary>A share of States can be of those that identify needs, of those with a summary, or of those with challenges.</summary>
    private IEnumerable<IReadOnlyList<Quantity>> Of(Counted what, Extent extent)
    {
        var counted = what switch
        {
            Counted.Finalized when extent.Kind == ExtentKind.Region => [Counted.Finalized],
            Counted.Finalized when numberBefore is not null && mark.IsInBrackets => [Counted.ChallengeStates, Counted.States],
            Counted.Finalized => [Counted.States],
            _ => (Counted[])[what],
        };
        return counted.Select(kind => (IReadOnlyList<Quantity>)[sentence.Quantity(kind, extent, mark)]);
    }
}
