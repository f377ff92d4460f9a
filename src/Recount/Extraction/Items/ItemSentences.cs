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
        var stretches = Sentences.Of(item, start, item.Text.Length);
        if (stretches is [var lead, _, ..] && IsCitation(item, lead))
        {
            return Below(item, lead, context);
        }

        var sentences = stretches.Select((s, at) => (s.Start, s.End, Nature: NatureOf(item, s, at))).ToList();
        var asking = sentences.Where(s => s.Nature.Kind == ItemKind.Need).ToList();
        if (asking.Count == 0)
        {
            var said = sentences.Select(s => s.Nature.Kind).Distinct().ToList();
            return new ItemReading(WithoutNeed.FirstOrDefault(said.Contains, ItemKind.Remark), []) { Said = said };
        }

        // One need: a list item is its text as a whole, of a paragraph only the asking sentence is.
        var isWhole = asking.Count == 1 && (context.IsListItem || Goes(sentences.Select(s => s.Nature)));
        var asked = isWhole
            ? [(start, item.Text.Length)]
            : asking.Select(s => (s.Start, s.End)).ToList();
        item.Deny(sentences.Where(s => s.Nature.Kind == ItemKind.NoneStated).Select(s => (s.Start, s.End)));
        item.Deny(asking.Select(s => (s.Start, item.BeforeContrast(s.Start, s.End))));
        var existing = sentences.Exists(s => s.Nature.Kind == ItemKind.Received || s.Nature.Extends);
        var needs = asked.SelectMany(s => Needs(item, context, s, existing, asked.Count > 1)).ToList();
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

    private static ItemNature NatureOf(ItemText item, Sentences.Stretch sentence, int at)
    {
        var (from, to) = (item.WordAt(sentence.Start), item.WordAt(sentence.End));
        var nature = ItemNature.Of(item, from, to);
        return at > 0 && nature.Kind == ItemKind.Need && Elaborates(item, from, to) ? nature with { Kind = ItemKind.LeadIn } : nature;
    }

    // "Such training should be held in Portuguese" tells more of the need before it.
    private static bool Elaborates(ItemText item, int from, int to)
    {
        var signals = item.SignalsIn(from, to).ToList();
        var opening = signals.Find(hit => hit.Name == "elaboration" && hit.Start == from);
        return opening.End > 0 && signals.TrueForAll(hit => hit.Name != "ask" || hit.Start < opening.End);
    }

    // "Article 6. Recruitment of officers; a business plan": a heading within the paragraph.
    private static bool IsCitation(ItemText item, Sentences.Stretch sentence)
    {
        var words = item.Words.AsSpan(item.WordAt(sentence.Start), item.WordAt(sentence.End) - item.WordAt(sentence.Start));
        return words.Length is > 0 and <= 2 && words[0].Kind == WordKind.Citation;
    }

    private static ItemReading Below(ItemText item, Sentences.Stretch heading, ItemContext context)
    {
        var provisions = item.CitedIn(heading.Start, heading.End).SelectMany(span => span.Provisions).Distinct().ToList();
        var isOne = provisions.DistinctBy(provision => provision.Article).Count() == 1;
        var below = context with { Inherited = isOne ? provisions : [], ListedUnder = provisions };
        var reading = ItemReader.Read(item.Text[heading.End..], below);
        return reading with
        {
            Needs = [.. reading.Needs.Select(need => need with { Start = need.Start + heading.End, End = need.End + heading.End })],
        };
    }

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
