using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Convention;

namespace Recount.Checks.Reading;

/// <summary>Reads superlatives, orders and differences: the topic with the most needs, followed by, two more States than.</summary>
internal sealed class ComparisonReader
{
    private readonly Wording _wording;
    private readonly string _file;
    private readonly List<Claim> _found = [];

    private ComparisonReader(Wording wording, string file) => (_wording, _file) = (wording, file);

    public static IReadOnlyList<Claim> Read(Wording wording, string file, IReadOnlyList<ReadSentence> sentences)
    {
        var reader = new ComparisonReader(wording, file);
        foreach (var sentence in sentences)
        {
            reader.Read(sentence);
        }

        return reader._found;
    }

    private void Read(ReadSentence sentence)
    {
        var (line, text, marks, subjects) = (sentence.Line, sentence.Text, sentence.Sentence.Marks, sentence.Subjects);
        var place = new TextPlace(_file, line.Number, line.Figure, text);
        var cycle = _wording.CycleOf(text) is > 0 and var named ? named : line.Context.Cycle is 0 ? 2 : line.Context.Cycle;
        Difference(place, text, cycle);
        var highest = _wording.Find(file => file.Highest, text);
        var isSecond = _wording.Has(file => file.SecondHighest, text);
        if (!highest.Success && !isSecond)
        {
            return;
        }

        bool IsOf(string kind) => _wording.Pattern($@"\b(?:{_wording.HighestOf[kind]})\b").IsMatch(text);
        if (IsOf("topic") && subjects is [{ Kind: ExtentKind.Articles } topic, ..] && highest.Success)
        {
            Topic(place, highest, topic, Chapters(text, marks, line.Context) ?? [nameof(Chapter.II), nameof(Chapter.V)]);
        }
        else if (IsOf("category") && Row(marks, MarkKind.Category) is { Count: > 1 } categories)
        {
            Order(place, highest.Success ? highest.Value : "second highest", categories, [], cycle, isOrdered: _wording.Has(file => file.FollowedBy, text));
        }
        else if (highest.Success && IsOf("provision") && !_wording.Has(file => file.Sentence.Topic, text) && Row(marks, MarkKind.Articles) is { Count: > 0 } articles)
        {
            string[] own = [.. articles.Select(article => Extent.ChapterOf(article.Key)).Distinct()];
            var chapters = Chapters(text, marks, line.Context) ?? own;
            var rivals = Relations.Covers.PlacesOf(Extent.All).Where(article => article != Extent.GeneralII && chapters.Contains(Extent.ChapterOf(article)))
                .Select(article => Extent.Articles([article])).Except(articles);
            var leading = articles.Where(article => chapters.Contains(Extent.ChapterOf(article.Key))).ToList();
            Order(place, highest.Value, leading, [.. rivals], cycle, isOrdered: _wording.Has(file => file.FollowedBy, text));
        }
    }

    private void Topic(TextPlace place, Match said, Extent topic, IReadOnlyList<string> chapters)
    {
        var rivals = Convention.Topic.All
            .Where(other => !other.Narrower)
            .Select(other => Extent.Articles(other.Articles.Select(article => article.ToString(CultureInfo.InvariantCulture))))
            .Where(other => other.Parts.All(article => chapters.Contains(Extent.ChapterOf(article))) && !other.Parts.Any(topic.Parts.Contains));
        Order(place, said.Value, [topic], [.. rivals], cycle: 2, isOrdered: false);
    }

    /// <summary>Each of the first before the next, where they are put in an order; and all of them before the rivals.</summary>
    private void Order(TextPlace place, string said, List<Extent> first, IReadOnlyList<Extent> rivals, int cycle, bool isOrdered)
    {
        Quantity Needs(Extent extent) => new(Counted.Needs, cycle, extent, Moment.Now);
        Relation Before(Extent large, Extent small) => Relation.AtMost(Needs(small), Needs(large), RelationRule.Comparison);
        Relation[] relations =
        [
            .. isOrdered ? first.Zip(first.Skip(1), Before) : [],
            .. (isOrdered ? first.TakeLast(1) : first).SelectMany(large => rivals.Select(small => Before(large, small))),
        ];
        if (relations.Length > 0)
        {
            _found.Add(new Claim(place, said, ClaimWeight.Comparison, Needs(first[0]), relations));
        }
    }

    private void Difference(TextPlace place, string text, int cycle)
    {
        if (!_wording.IsDifference(text))
        {
            return;
        }

        var match = _wording.Find(file => file.MoreThan, text);
        var chapters = _wording.Pattern(_wording.Word(file => file.Sentence.ChapterNumber)).Matches(match.Value);
        if (chapters.Count != 2)
        {
            return;
        }

        var counted = _wording.Has(file => file.States, match.Value) ? Counted.States : Counted.Needs;
        Quantity Under(Match chapter) => new(counted, cycle, new Extent(ExtentKind.Chapter, chapter.Groups["chapter"].Value), Moment.Now);
        var number = _wording.ValueOf(match.Value[..match.Value.IndexOf(' ', StringComparison.Ordinal)]);
        _found.Add(new Claim(
            place, match.Value, ClaimWeight.Comparison, Under(chapters[0]),
            [new Relation([new(Under(chapters[0]), 1), new(Under(chapters[1]), -1)], number, number, RelationRule.Comparison)]));
    }

    /// <summary>The chapters that are compared; null where neither the sentence nor a heading names one.</summary>
    private IReadOnlyList<string>? Chapters(string text, IReadOnlyList<Mark> marks, LineContext context) =>
        _wording.Has(file => file.BothChapters, text) ? [nameof(Chapter.II), nameof(Chapter.V)]
        : marks.FirstOrDefault(mark => mark.Kind == MarkKind.Chapter) is { } chapter ? chapter.Values
        : context.Chapter is { } named ? [named]
        : null;

    /// <summary>What is named in a row, outside brackets, each alone.</summary>
    private static List<Extent> Row(IReadOnlyList<Mark> marks, MarkKind kind) =>
        [.. marks.Where(mark => mark.Kind == kind && !mark.IsInBrackets).SelectMany(mark => mark.Values.Select(value => Sentence.ExtentOf(mark with { Values = [value] }))).Distinct()];
}
