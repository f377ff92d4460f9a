using System.Text.Json;
using Recount.Convention;
using Recount.Extraction;

namespace Recount.Tests.Extraction.Items;

/// <summary>An item of <c>Data/needs/categories.jsonl</c>, written and labelled before the rules.</summary>
internal sealed record LabelledItem(
    string Id, int Cycle, string Language, IReadOnlyList<string> ListedUnder, string Text, bool IsNeed,
    IReadOnlyList<LabelledItem.Need> Needs)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<LabelledItem> All { get; } =
        [.. TestFile.Lines("needs/categories.jsonl")
            .Select(line => JsonSerializer.Deserialize<LabelledItem>(line, Json)!)];

    /// <summary>The half that the rules were not tuned on.</summary>
    public static IEnumerable<LabelledItem> HeldOut => All.Where(item => !item.IsTunedOn);

    public bool IsTunedOn => int.Parse(Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) % 2 == 1;

    public ItemReading Read()
    {
        var provisions = ListedUnder.Where(u => Provision.TryParse(u, out _)).Select(Provision.Parse).ToList();
        return ItemReader.Read(Text, new ItemContext
        {
            Language = LanguageCode.Find(Language)!.Value,
            Cycle = Cycle,
            Chapter = ListedUnder is [var only] && Enum.TryParse<Chapter>(only, out var chapter) && chapter.ToString() == only
                ? chapter
                : provisions is [var first, ..] ? ConventionText.ChapterOf(first.Article) : null,
            Inherited = provisions is [_] ? provisions : [],
            ListedUnder = provisions,
            IsListItem = true,
        });
    }

    /// <summary>The labelled needs beside those found; null where the item was cut otherwise.</summary>
    public IEnumerable<(Need Expected, CutNeed? Found)> Pairs()
    {
        var found = Read().Needs;
        return Needs.Select((need, i) => (need, found.Count == Needs.Count ? found[i] : null));
    }

    internal sealed record Need(
        string Text, IReadOnlyList<string> Provisions, IReadOnlyList<string> Categories, IReadOnlyList<string> BetterFit);
}
