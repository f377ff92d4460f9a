using System.Runtime.InteropServices;
using Recount.Convention;
using Recount.Extraction.Outlines;
using Recount.Extraction.Tables;
using Recount.Findings;

namespace Recount.Extraction.Lists;

/// <summary>Takes the items of sections on good practices or on challenges.</summary>
internal sealed class StatedItems(FindingKind kind, Language language, FoundItems found) : IItemTaker
{
    private readonly Wording _wording = Wording.Of(language);

    public void Take(Block block, ItemPlace place)
    {
        if (block.IsItem || place.IsListed)
        {
            var words = Words(block.Text);
            if (!SaysNone(words) && !IsLeadIn(block.Text, words))
            {
                Add(block, 0, block.Text.Length, place, "item");
            }

            return;
        }

        TakeProse(block, place);
    }

    // A tick asks for assistance; it is neither a practice nor a challenge.
    public void TakeTick(Tick tick, ItemPlace place)
    {
    }

    /// <summary>Takes the recommendations of a paragraph or item that stands among needs.</summary>
    /// <param name="isMixed">Whether it asks for something too.</param>
    public void TakeRecommendations(Block block, ItemPlace place, bool isMixed)
    {
        foreach (var (start, end) in Sentences.Of(block.Text))
        {
            if (_wording.RecommendWords.IsIn(Words(block.Text[start..end])))
            {
                Add(block, start, end, place, "recommendation");
            }
            else if (!isMixed && Sentences.Of(block.Text).Count == 1)
            {
                Add(block, start, end, place, "recommendation");
            }
        }
    }

    private void TakeProse(Block block, ItemPlace place)
    {
        if (SaysNone(Words(block.Text)))
        {
            return;
        }

        if (InlineSeries.Of(block.Text) is { Count: > 1 } series)
        {
            series.ForEach(part => Add(block, part.Start, part.End, place, "series"));
            return;
        }

        var sentences = Sentences.Of(block.Text).Where(sentence => !IsLeadIn(block.Text[sentence.Start..sentence.End])).ToList();
        var own = sentences.Where(sentence => SaysSomething(block.Text[sentence.Start..sentence.End])).ToList();
        if (own.Count == 0 && sentences.Count > 0)
        {
            own = [(sentences[0].Start, sentences[^1].End)];
        }

        own.ForEach(sentence => Add(block, sentence.Start, sentence.End, place, "sentence"));
    }

    // A sentence of its own recommends, or cites what it is about.
    private bool SaysSomething(string sentence) => CitationReader.Read(sentence, language).Spans.Count > 0
        || (kind == FindingKind.Challenge && _wording.RecommendWords.IsIn(Words(sentence)));

    private bool SaysNone(ReadOnlySpan<Word> words) => words.Length <= 30
        && _wording.NoneWords.Match(words, 0, out _) is > 0 and var length
        && (length >= words.Length - 1 || length > 1);

    private bool IsLeadIn(string text) => IsLeadIn(text, Words(text));

    private bool IsLeadIn(string text, ReadOnlySpan<Word> words) => (text[^1] is ':' or '：' && words.Length < 60)
        || (words.Length <= 40 && _wording.LeadInWords.IsIn(words) && CitationReader.Read(text, language).Provisions.Count == 0);

    private void Add(Block block, int start, int end, ItemPlace place, string rule)
    {
        (start, end) = ItemEnds.Trim(block.Text, start, end);
        if (end <= start)
        {
            return;
        }

        var text = block.Text[start..end];
        var citations = CitationReader.Read(text, language);
        var provisions = citations.Provisions.Count > 0 || citations.Invalid.Count > 0 ? citations.Provisions : place.Inherited;
        var (from, to) = block.Place(start, end);
        var paragraph = block.Passage.Paragraph;
        found.Add(new FoundFinding
        {
            Kind = kind,
            Chapter = place.Chapter ?? (provisions.Count > 0 ? ConventionText.ChapterOf(provisions[0].Article) : null),
            Text = text,
            Provisions = provisions,
            Scope = null,
            Invalid = citations.Invalid,
            Source = new SourcePlace(place.Section.Heading.Name, paragraph.Index, from, to, paragraph.Page),
            Rule = rule,
        });
    }

    private static ReadOnlySpan<Word> Words(string text) => CollectionsMarshal.AsSpan(Word.Of(text));
}
