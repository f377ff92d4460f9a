using System.Runtime.InteropServices;
using Recount.Convention;
using Recount.Extraction.Outlines;
using Recount.Extraction.Tables;
using Recount.Findings;

namespace Recount.Extraction.Lists;

/// <summary>Takes the items of sections on assistance.</summary>
internal sealed class NeedItems(Language language, int? cycle, FoundItems found, StatedItems challenges) : IItemTaker
{
    private readonly Wording _wording = Wording.Of(language);
    private readonly OptionBook _options = OptionBook.Of(language);
    private readonly InnerHeadings _headings = new(language, cycle);

    public void Take(Block block, ItemPlace place)
    {
        if (cycle == 1 && TakeOptions(block, place))
        {
            return;
        }

        var reading = Read(block, place);
        if (Denies(block, reading))
        {
            found.Said.Add((place.Section, place.Chapter, ItemKind.NoneStated));
            reading = reading.Kind == ItemKind.Need ? new ItemReading(ItemKind.NoneStated, []) : reading;
        }

        foreach (var kind in SaidBy(reading))
        {
            found.Said.Add((place.Section, place.Chapter, kind));
        }

        foreach (var need in reading.Needs)
        {
            found.Add(ToFinding(need, block, place));
        }

        if (SaidBy(reading).Contains(ItemKind.Recommendation))
        {
            challenges.TakeRecommendations(block, place, reading.Needs.Count > 0);
        }
    }

    public void TakeTick(Tick tick, ItemPlace place)
    {
        found.Said.Add((place.Section, place.Chapter, ItemKind.Need));
        var chapter = place.Chapter ?? ChapterOf(tick.Provisions);
        found.Add(new FoundFinding
        {
            Kind = FindingKind.Need,
            Chapter = chapter,
            Text = tick.Label,
            Provisions = tick.Provisions,
            Scope = tick.Provisions.Count > 0 ? null : ScopeCode.Of(chapter),
            Suggestion = new Suggestion { Categories = Known(tick.Codes), Confidence = Known(tick.Codes).Count > 0 ? 1 : null, Explanation = [tick.Label] },
            Priority = place.Priority,
            Source = new SourcePlace(place.Section.Heading.Name, tick.At.Paragraph.Index, tick.Start, tick.End, tick.At.Paragraph.Page),
            Rule = "option-tick",
        });
    }

    private static IReadOnlyList<ItemKind> SaidBy(ItemReading reading) =>
        [.. reading.Said.Append(reading.Kind).Distinct()];

    private ItemReading Read(Block block, ItemPlace place)
    {
        var isListed = block.IsItem || place.IsListed;
        var reading = ItemReader.Read(block.Text, ContextOf(place, isListed));
        return isListed || reading.Kind != ItemKind.Remark || !IsPhrase(block)
            ? reading
            : ItemReader.Read(block.Text, ContextOf(place, isListed: true));
    }

    // Options below articles, or articles below an option: neither line says all of it.
    private bool TakeOptions(Block block, ItemPlace place)
    {
        var citations = CitationReader.Read(block.Text, language);
        var options = citations.Spans.Count == 0 ? _options.Read(block.Text, cycle, citations) : [];
        if (options.Count > 0 && place.ListedUnder.Count > 0)
        {
            foreach (var option in options)
            {
                var label = block.Text[option.Start..option.End];
                TakeForEach(block, label, option.Code, place.ListedUnder, block.Place(option.Start, option.End), place);
            }

            return true;
        }

        if (place.Category is null || citations.Provisions.Count == 0 || !_headings.Read(block.Text).IsOnly)
        {
            return false;
        }

        TakeForEach(block, place.CategoryLabel ?? place.Category, place.Category, citations.Provisions, block.Place(0, block.Text.Length), place);
        return true;
    }

    private void TakeForEach(
        Block block, string label, string code, IReadOnlyList<Provision> articles, (int Start, int End) at, ItemPlace place) =>
        TickTaking.ForEachArticle(articles, provisions =>
            TakeTick(new Tick(label, [code], provisions, block.Passage, at.Start, at.End), place));

    // A short paragraph of the section that denies something, and cites nothing, denies needs.
    private bool Denies(Block block, ItemReading reading)
    {
        var most = reading.Kind switch
        {
            ItemKind.Remark or ItemKind.LeadIn or ItemKind.Offer => 60,
            ItemKind.Need => !block.IsItem && reading.Needs is [{ Provisions.Count: 0 }] ? 14 : 0,
            ItemKind.NoneStated or ItemKind.Received or ItemKind.Recommendation => 0,
        };
        var words = CollectionsMarshal.AsSpan(Word.Of(most > 0 ? block.Text : ""));
        return words.Length > 0 && words.Length <= most && _wording.NoNeedsWords.IsIn(words);
    }

    // Lines of a list whose bullets a layout lost: no sentence, but a phrase that names what is asked for.
    private bool IsPhrase(Block block) =>
        block.Text.Length < 400 && block.Text.AsSpan().TrimEnd('.').IndexOf(". ") < 0
        && !_wording.RecommendWords.IsIn(CollectionsMarshal.AsSpan(Word.Of(block.Text)));

    private ItemContext ContextOf(ItemPlace place, bool isListed) => new()
    {
        Language = language,
        Cycle = cycle,
        Chapter = place.Chapter,
        Inherited = cycle == 1 && place.Inherited.Count == 0 ? [] : place.Inherited,
        ListedUnder = place.ListedUnder,
        Category = place.Category is "other" && cycle != 1 ? null : place.Category,
        IsListItem = isListed,
    };

    private static FoundFinding ToFinding(CutNeed need, Block block, ItemPlace place)
    {
        var (start, end) = block.Place(need.Start, need.End);
        var paragraph = block.Passage.Paragraph;
        return new FoundFinding
        {
            Kind = FindingKind.Need,
            Chapter = place.Chapter ?? ChapterOf(need.Provisions) ?? need.Scope?.Chapter,
            Text = need.Text,
            Provisions = need.Provisions,
            Scope = need.Scope,
            Invalid = need.Invalid,
            Suggestion = need.Suggestion,
            Priority = need.Priority ?? place.Priority,
            ExistingAssistance = need.ExistingAssistance,
            Source = new SourcePlace(place.Section.Heading.Name, paragraph.Index, start, end, paragraph.Page),
            Rule = need.Rule,
        };
    }

    private List<string> Known(IReadOnlyList<string> codes) => [.. codes.Where(code => cycle == 1 || code != "other")];

    private static Chapter? ChapterOf(IReadOnlyList<Provision> provisions) =>
        provisions.Count > 0 ? ConventionText.ChapterOf(provisions[0].Article) : null;
}
