namespace Recount.Extraction.Items;

/// <summary>Reads an item sentence by sentence and cuts the needs out of those that ask.</summary>
internal static class ItemSentences
{
    private static readonly ItemKind[] WithoutNeed =
        [ItemKind.NoneStated, ItemKind.Offer, ItemKind.Recommendation, ItemKind.Received, ItemKind.LeadIn, ItemKind.Remark];

    /// <summary>An item of ordinary length.</summary>
    public static ItemReading Read(ItemText item, ItemContext context)
    {
        var start = Opening(item);
        var sentences = Sentences.Of(item, start, item.Text.Length)
            .Select(s => (s.Start, s.End, Nature: NatureOf(item, s))).ToList();
        var asking = sentences.Where(s => s.Nature.Kind == ItemKind.Need).ToList();
        if (asking.Count == 0)
        {
            var said = sentences.Select(s => s.Nature.Kind).Distinct().ToList();
            return new ItemReading(WithoutNeed.FirstOrDefault(said.Contains, ItemKind.Remark), []) { Said = said };
        }

        // One need: a list item is its text as a whole, of a paragraph only the asking sentence is.
        var isWhole = asking.Count == 1 && (context.IsListItem || Goes(sentences.Select(s => s.Nature)));
        var stretches = isWhole
            ? [(start, item.Text.Length)]
            : asking.Select(s => (s.Start, s.End)).ToList();
        var existing = sentences.Exists(s => s.Nature.Kind == ItemKind.Received || s.Nature.Extends);
        var needs = stretches.SelectMany(s => Needs(item, context, s, existing, stretches.Count > 1)).ToList();
        return new ItemReading(ItemKind.Need, needs) { Said = [.. sentences.Select(s => s.Nature.Kind).Distinct()] };
    }

    /// <summary>A text too long for an item: one need where it asks, uncut.</summary>
    public static ItemReading ReadWhole(ItemText item, ItemContext context)
    {
        var nature = ItemNature.Of(item, 0, Math.Min(item.Words.Length, 2_000));
        var part = new ItemPart(0, item.Text.Length, (0, 0), "item");
        return new ItemReading(
            nature.Kind,
            nature.Kind == ItemKind.Need ? [NeedBuilding.Of(item, part, item.Citations.Provisions, context, false)] : [])
        {
            Said = [nature.Kind],
        };
    }

    private static IEnumerable<CutNeed> Needs(
        ItemText item, ItemContext context, (int Start, int End) stretch, bool existing, bool isSentence)
    {
        var parts = SeriesCut.Of(item, stretch.Start, stretch.End, context.Cycle ?? 2);
        var asking = parts.Count > 1 ? Asking(item, parts) : parts;
        if (asking.Count <= 1)
        {
            asking = [new ItemPart(stretch.Start, stretch.End, (stretch.Start, stretch.Start), isSentence ? "sentence" : "item")];
        }

        var cut = context.Cycle == 1 ? [.. asking.SelectMany(part => OptionCut.Worded(item, part))] : asking;
        return PartProvisions.Of(item, cut, context)
            .Select(part => NeedBuilding.Of(item, part.Part, part.Provisions, context, existing, cut.Count == 1));
    }

    // "UNODC trains judges; more of it is needed": the first part asks for nothing.
    private static List<ItemPart> Asking(ItemText item, IReadOnlyList<ItemPart> parts) =>
        [.. parts.Where(part => KindOf(item, part) switch
        {
            ItemKind.Need or ItemKind.LeadIn => true,
            ItemKind.Remark => part.Lead.End > part.Lead.Start,
            ItemKind.NoneStated or ItemKind.Offer or ItemKind.Received or ItemKind.Recommendation => false,
        })];

    private static ItemKind KindOf(ItemText item, ItemPart part) =>
        ItemNature.Of(item, item.WordAt(part.Start), item.WordAt(part.End)).Kind;

    private static bool Goes(IEnumerable<ItemNature> natures) =>
        natures.All(nature => nature.Kind is ItemKind.Need or ItemKind.Received or ItemKind.LeadIn);

    private static ItemNature NatureOf(ItemText item, Sentences.Stretch sentence) =>
        ItemNature.Of(item, item.WordAt(sentence.Start), item.WordAt(sentence.End));

    // A typed bullet or number, unless it is the first number of a series in the text.
    private static int Opening(ItemText item)
    {
        var at = 0;
        while (at < item.Text.Length && (char.IsWhiteSpace(item.Text[at]) || item.Text[at] is '•' or '·' or '–' or '—' or '-' or '*' or '○' or '▪' or '●' or '►' or '§' or '\uf0b7'))
        {
            at++;
        }

        var label = at < item.Text.Length ? Enumeration.Opening(item.Text, at) : null;
        var isSeries = Enumeration.Find(item.Text, at, item.Text.Length, item.IsOutsideCitations).Count > 1;
        return label is { } opening && !isSeries && item.IsOutsideCitations(at) ? opening.End : at;
    }
}
