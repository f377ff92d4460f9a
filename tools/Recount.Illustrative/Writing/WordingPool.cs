namespace Recount.Illustrative.Writing;

/// <summary>Hands out texts so that none comes twice to a State, and none again before the others were used as often.</summary>
internal sealed class WordingPool(Dice dice)
{
    private readonly Dictionary<string, int> _used = [];

    /// <summary>The least used text of some patterns that the State does not have yet.</summary>
    public (Pattern Pattern, string Text) Take(IEnumerable<Pattern> patterns, HashSet<string> own)
    {
        var choices = patterns
            .SelectMany(pattern => pattern.Texts.Select(text => (Pattern: pattern, Text: text)))
            .ToList();
        var (found, wording) = dice.Shuffle(choices.Where(choice => !own.Contains(choice.Text)))
            .OrderBy(choice => _used.GetValueOrDefault(choice.Text))
            .FirstOrDefault();
        if (found is null)
        {
            throw new RecountException(
                $"texts: {choices.Count} wordings for {choices.FirstOrDefault().Pattern?.Shape} are too few; add some.");
        }

        _used[wording] = _used.GetValueOrDefault(wording) + 1;
        own.Add(wording);
        return (found, wording);
    }
}
