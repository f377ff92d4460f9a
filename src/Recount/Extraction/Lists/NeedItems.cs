using Recount.Convention;
using Recount.Extraction.Outlines;
using Recount.Extraction.Tables;
using Recount.Findings;

namespace Recount.Extraction.Lists;

/// <summary>Takes the items of sections on assistance.</summary>
internal sealed class NeedItems(Language language, int? cycle, FoundItems found, StatedItems challenges) : IItemTaker
{
    private readonly Wording _wording = Wording.Of(language);

    public void Take(Block block, ItemPlace place)
    {
        var reading = Read(block, place);
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

    private static IReadOnlyList<ItemKind> SaidBy(ItemReading reading) => [reading.Kind];

    private ItemReading Read(Block block, ItemPlace place)
    {
        var isListed = block.IsItem || place.IsListed;
        var reading = ItemReader.Read(block.Text, ContextOf(place, isListed));
        return isListed || reading.Kind != ItemKind.Remark || !IsPhrase(block)
            ? reading
            : ItemReader.Read(block.Text, ContextOf(place, isListed: true));
    }

    // Lines of a list whose bullets a layout lost: no sentence, but a phrase that names what is asked for.
    private bool IsPhrase(Block block) =>
        block.Text.Length < 400 && block.Text.AsSpan().TrimEnd('.').IndexOf(". ") < 0
        && !_wording.RecommendWords.IsIn(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Word.Of(block.Text)));

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
