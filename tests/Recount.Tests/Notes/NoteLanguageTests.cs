using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Convention;
using Recount.Notes;
using Recount.Notes.InWords;

namespace Recount.Tests.Notes;

/// <summary>The six languages say the same.</summary>
public partial class NoteLanguageTests
{
    private static readonly NoteWords English = NoteWords.Of(Language.English);

    public static TheoryData<Language> Languages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_title_and_label_is_there_and_takes_the_same_values(Language language)
    {
        var words = NoteWords.Of(language);

        Assert.Equal(English.Words.Keys.Order(), words.Words.Keys.Order());
        Assert.All(words.Words, word => Assert.Equal(Places(English.Words[word.Key]), Places(word.Value)));
        Assert.Equal(12, words.Months.Distinct().Count());
        Assert.Equal(3, words.Setting.Headings.Count);
        Assert.Equal(2, words.Setting.Paragraphs.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_noun_has_the_forms_that_the_language_tells_apart(Language language)
    {
        var words = NoteWords.Of(language);
        var forms = Enumerable.Range(0, 201).Select(number => PluralRules.Of(language, number).Code).Distinct().Order().ToArray();

        Assert.Empty(English.Nouns.Keys.Except(words.Nouns.Keys));
        Assert.All(words.Nouns.Values, noun =>
        {
            Assert.Contains(noun.Words, words.Numbers.Words.Keys);
            Assert.True(noun.Forms.ContainsKey("other") || forms.All(noun.Forms.ContainsKey));
            Assert.True(noun.Forms.Count == 1 || forms.SequenceEqual(noun.Forms.Keys.Order()), string.Join(", ", noun.Forms.Keys));
        });
        Assert.All(words.Verbs.Values, verb => Assert.True(verb.ContainsKey("other")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_share_has_its_wording(Language language)
    {
        var words = NoteWords.Of(language);

        Assert.Equal(English.Shares.Percent.Keys.Order(), words.Shares.Percent.Keys.Order());
        Assert.Equal(
            English.Shares.Fractions.SelectMany(relation => relation.Value.Keys, (relation, value) => $"{relation.Key} {value}").Order(),
            words.Shares.Fractions.SelectMany(relation => relation.Value.Keys, (relation, value) => $"{relation.Key} {value}").Order());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_text_states_the_same_numbers(Language language) =>
        Assert.Equal(Numbers(Language.English), Numbers(language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_blocks_are_the_same_in_the_same_order_whatever_the_register_holds(Language language) =>
        Assert.All(Registers(), facts => Assert.Equal(
            Shapes(NoteBuilder.Draft(facts, Language.English)),
            Shapes(NoteBuilder.Draft(facts, language))));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    [InlineData(Language.Russian)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Chinese)]
    public void No_English_word_is_left(Language language)
    {
        var text = Text(Draft(language)).Replace("S-32/1", "", StringComparison.Ordinal); // a symbol is written so in all languages

        Assert.DoesNotMatch(@"\b(the|of|and|needs?|States?|which|identified)\b", text);
        if (language is Language.Russian or Language.Arabic or Language.Chinese)
        {
            Assert.DoesNotContain(Latin().Matches(text).Select(match => match.Value), word => !Roman().IsMatch(word));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_sentence_opens_with_a_figure(Language language) =>
        Assert.DoesNotMatch(@"(^|[.!?。！？]\s*)[0-9]", Text(Draft(language)));

    /// <summary>Articles melt into the prepositions before them.</summary>
    [Theory]
    [InlineData(Language.French, @"\b([àÀ]|[dD]e) les?\b(?! article)")]
    [InlineData(Language.Spanish, @"\b(a|A|de|De) el\b")]
    public void No_preposition_stands_beside_an_article_that_it_takes_in(Language language, string wrong)
    {
        var facts = ExampleFacts.Of();
        for (var part = 1; part <= 60; part++)
        {
            var figures = facts.Figures with { Cycle1 = new(60, part, 1000), Cycle2 = new(60, part, 200, 206, 0) };
            Assert.DoesNotMatch(wrong, Text(NoteBuilder.Draft(facts with { Figures = figures }, language)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_single_State_and_a_single_need_are_told_without_a_fault(Language language)
    {
        var facts = ExampleFacts.Of();
        var small = NoteBuilder.Draft(
            facts with
            {
                Figures = facts.Figures with
                {
                    Unconfirmed = 1,
                    Cycle1 = new(1, 1, 1),
                    Cycle2 = new(2, 1, 1, 1, 0),
                    Cycle1Change = new(1, 0, 0),
                    Cycle2Change = new(1, 1, 1, 1, null),
                    Chapters = [new("II", 1, 1, 1), new("V", 0, 0, 0)],
                },
            },
            language);

        Assert.DoesNotContain("{", string.Concat(small.Blocks.OfType<NoteParagraph>().Select(paragraph => paragraph.Text)), StringComparison.Ordinal);
    }

    /// <summary>From 3 on: one and two are also articles and duals.</summary>
    private static SortedSet<int> Numbers(Language language)
    {
        var words = NoteWords.Of(language);
        var text = Text(Draft(language));
        var numbers = Figures().Matches(text.Replace(words.Numbers.Thousands, "", StringComparison.Ordinal))
            .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToHashSet();
        foreach (var (list, number) in words.Numbers.Words.SelectMany(list => list.Value.Index().Select(word => (word.Item, word.Index))))
        {
            if (Regex.IsMatch(text, $@"(?<!\p{{L}})(?:و|ال)?{Regex.Escape(list)}(?!\p{{L}})", RegexOptions.IgnoreCase))
            {
                numbers.Add(number);
            }
        }

        numbers.UnionWith(Enumerable.Range(10, 190).Where(number => words.Numbers.OpensInWords
            && text.Contains(words.Opening(number, "State"), StringComparison.Ordinal)));
        return [.. numbers.Where(number => number >= 3)];
    }

    /// <summary>Registers that take the other branches of the templates.</summary>
    private static IEnumerable<NoteFacts> Registers()
    {
        var facts = ExampleFacts.Of();
        var figures = facts.Figures;
        yield return facts;
        yield return facts with { Chapters = [Chapter.II], Occasion = NoteOccasion.Group };
        yield return facts with { Chapters = [Chapter.V] };
        yield return facts with { Chapters = [Chapter.III, Chapter.IV] };
        yield return facts with { Figures = figures with { Since = null, Cycle1Change = null, Cycle2Change = null, Unconfirmed = 3 } };
        yield return facts with
        {
            Figures = figures with
            {
                Figure1 = [.. figures.Figure1.Select(row => row.Category switch
                {
                    "good-practices" or "action-plan" => row with { Needs = 400, Percent = 40m },
                    "other" => row with { Needs = 200, Percent = 20m },
                    _ => row with { Needs = 0, Percent = 0m },
                })],
                Figure4 = [new("legislative-assistance", 100, 50m, 20), new("capacity-building", 100, 50m, 20)],
                Topics = [.. figures.Topics.Select(topic => topic with { Needs = 22 })],
            },
        };
        yield return facts with { Figures = figures with { Cycle1Change = new(3, 0, 0), Cycle2Change = new(3, 1, 2, 2, null) } };
    }

    private static IEnumerable<string> Shapes(NoteDraft draft) => draft.Lines.Select(block => block switch
    {
        NoteHeading heading => $"heading {heading.Level}",
        NoteParagraph paragraph => $"{paragraph.Kind}",
        _ => block.ToString(),
    });

    private static NoteDraft Draft(Language language) => NoteBuilder.Draft(ExampleFacts.Of(), language);

    /// <summary>The text without what is quoted: commands and names stay as they are typed.</summary>
    private static string Text(NoteDraft draft) => Quoted().Replace(
        string.Join('\n', draft.Lines.Select(block => block switch
        {
            NoteParagraph paragraph => paragraph.Text,
            NoteHeading heading => heading.Text,
            _ => "",
        })),
        "");

    private static IEnumerable<string> Places(string pattern) => Place().Matches(pattern).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"""\./[^""]*""")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();

    [GeneratedRegex("^[IVX]+$")]
    private static partial Regex Roman();
}
