namespace Recount.Convention.Reading;

/// <summary>Places and chapters, each once, in the order they were added; what the Convention does not have apart.</summary>
internal sealed class OrderedPlaces
{
    private readonly HashSet<Provision> _seen = [];
    private readonly List<Provision> _provisions = [];
    private readonly List<Chapter> _chapters = [];
    private readonly List<string> _invalid = [];

    public IReadOnlyList<Provision> Provisions => _provisions;

    public IReadOnlyList<Chapter> Chapters => _chapters;

    public IReadOnlyList<string> Invalid => _invalid;

    public bool IsEmpty => _provisions.Count + _chapters.Count + _invalid.Count == 0;

    public void Add(Provision place)
    {
        if (!_seen.Add(place))
        {
            return;
        }

        if (ConventionText.Has(place))
        {
            _provisions.Add(place);
        }
        else
        {
            _invalid.Add(place.ToString());
        }
    }

    public void AddChapter(int number)
    {
        if (number <= (int)Chapter.VIII)
        {
            if (!_chapters.Contains((Chapter)number))
            {
                _chapters.Add((Chapter)number);
            }
        }
        else if (!_invalid.Contains($"chapter {Roman.Of(number)}"))
        {
            _invalid.Add($"chapter {Roman.Of(number)}");
        }
    }
}
