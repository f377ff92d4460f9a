using System.Globalization;
using Fluid;
using Fluid.Values;
using Recount.Notes.InWords;

namespace Recount.Notes;

/// <summary>What a template can do with a number or a list; the template's head says it to its writers.</summary>
internal static class NoteFilters
{
    public static void AddTo(FilterCollection filters, NoteWords words)
    {
        filters.AddFilter("count", (input, args, _) => Text(Counted(NumberWords.Inside(Number(input)), input, args, words)));
        filters.AddFilter("opening", (input, args, _) => Text(Counted(NumberWords.Opening(Number(input)), input, args, words)));
        filters.AddFilter("of", (input, args, _) => Text(ShareWords.Of(Number(input), Number(args.At(0)))));
        filters.AddFilter("percent", (input, args, _) => Text(ShareWords.Nearest(Number(input), Number(args.At(0)))));
        filters.AddFilter("verb", (input, args, _) => Text(words.Verb(args.At(0).ToStringValue(), Number(input))));
        filters.AddFilter("sentence", (input, _, _) => Text(Sentence(input.ToStringValue())));
        filters.AddFilter("day", (input, _, _) => Text(words.Day(DateOnly.ParseExact(input.ToStringValue(), "yyyy-MM-dd", CultureInfo.InvariantCulture))));
        filters.AddFilter("ranked", Ranked);
        filters.AddFilter("rest", (input, _, context) => Rows(Objects(input, context).Skip(1)));
        filters.AddFilter("articles", Articles);
        filters.AddFilter("articleList", (input, _, context) => Text(ArticleList(input, context, words)));
    }

    private static string Counted(string number, FluidValue input, FilterArguments args, NoteWords words) =>
        args.Count == 0 ? number : $"{number} {words.Noun(args.At(0).ToStringValue(), Number(input))}";

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Those with needs, most first; what is equal stays in its order. Articles, categories and topics only: States are never ranked.</summary>
    private static ValueTask<FluidValue> Ranked(FluidValue input, FilterArguments args, TemplateContext context) =>
        Rows(Objects(input, context).Where(row => row["needs"] is > 0).OrderByDescending(row => (int)row["needs"]!));

    /// <summary>The rows of articles: general needs are none.</summary>
    private static ValueTask<FluidValue> Articles(FluidValue input, FilterArguments args, TemplateContext context) =>
        Rows(Objects(input, context).Where(row => row["isArticle"] is true));

    private static string ArticleList(FluidValue input, TemplateContext context, NoteWords words)
    {
        var articles = input.Enumerate(context).Select(article => article.ToStringValue()).ToArray();
        var list = articles.Length == 1
            ? articles[0]
            : $"{string.Join(", ", articles[..^1])} {words.And} {articles[^1]}";
        return $"{words.Article[articles.Length == 1 ? 0 : 1]} {list}";
    }

    private static IEnumerable<NoteRow> Objects(FluidValue input, TemplateContext context) =>
        input.Enumerate(context).Select(value => (NoteRow)value.ToObjectValue());

    private static ValueTask<FluidValue> Rows(IEnumerable<NoteRow> rows) => new(NoteRow.Value(rows));

    private static int Number(FluidValue value) => (int)value.ToNumberValue();

    private static ValueTask<FluidValue> Text(string text) => new(new StringValue(text));
}
