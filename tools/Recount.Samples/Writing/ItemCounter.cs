namespace Recount.Samples.Writing;

/// <summary>The marks of typed lists.</summary>
internal sealed class ItemCounter
{
    private readonly int[] _places = new int[4];

    public void Restart() => Array.Clear(_places);

    /// <summary>The mark of the next item.</summary>
    /// <param name="list"><c>dot</c>, <c>dash</c>, <c>letter</c>, <c>half-letter</c> (French: <c>a)</c>), <c>number</c> or <c>han</c>.</param>
    public string Next(string list, int level)
    {
        var place = _places[level]++;
        Array.Clear(_places, level + 1, _places.Length - level - 1);
        return (list, level) switch
        {
            ("dot", 0) => "•",
            ("dash", 0) => "–",
            ("dot" or "dash", _) => "o",
            ("letter", 0) => $"({(char)('a' + place)})",
            ("half-letter", 0) => $"{(char)('a' + place)})",
            ("number", 0) => $"{place + 1}.",
            ("han", 0) => $"({"一二三四五六七八九"[place]})",
            ("abjad", 0) => $"({"أبجدهوزحط"[place]})",
            _ => $"({Roman(place)})",
        };
    }

    private static string Roman(int place) => new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" }[place];
}
