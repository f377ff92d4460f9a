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
        filters.AddFilter("count", (input, args, _) => Text(Counted(input, args, words)));
        filters.AddFilter("opening", (input, args, _) => Text(words.Opening(Number(input), args.At(0).ToStringValue())));
        filters.AddFilter("ordinal", (input, args, _) => Text(words.Numbers.Ordinal(Number(input), args.At(0).ToStringValue())));
        foreach (var (name, rule) in Shares)
        {
            filters.AddFilter(name, (input, args, _) => Text(Share(name, rule, input, args, words)));
        }

        filters.AddFilter("verb", (input, args, _) => Text(words.Verb(args.At(0).ToStringValue(), Number(input))));
        filters.AddFilter("sentence", (input, _, _) => Text(Sentence(input.ToStringValue())));
        filters.AddFilter("day", (input, _, _) => Text(words.DayOf(DateOnly.ParseExact(input.ToStringValue(), "yyyy-MM-dd", CultureInfo.InvariantCulture))));
        filters.AddFilter("ranked", Ranked);
        filters.AddFilter("leading", Leading);
        filters.AddFilter("rest", (input, _, context) => Rows(Objects(input, context).Skip(1)));
        filters.AddFilter("articles", Articles);
        filters.AddFilter("articleList", (input, args, context) => Text(ArticleList(input, args, context, words)));
    }

    private static IEnumerable<(string Name, Func<int, int, ShareWording> Rule)> Shares =>
    [
        ("of", ShareRules.Close),
        ("percent", ShareRules.Nearest),
        ("around", ShareRules.Around),
        ("atLeast", ShareRules.AtLeast),
        ("lessThan", ShareRules.LessThan),
        ("majority", ShareRules.Majority),
    ];

    /// <summary>Without a noun the words of the first list stand, as in English, where they never change.</summary>
    private static string Counted(FluidValue input, FilterArguments args, NoteWords words) => args.Count == 0
        ? words.Numbers.Inside(Number(input), words.Numbers.Words.Keys.First())
        : words.Counted(Number(input), args.At(0).ToStringValue());

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Those with needs, most first; what is equal stays in its order. Articles, categories and topics only: States are never ranked.</summary>
    private static ValueTask<FluidValue> Ranked(FluidValue input, FilterArguments args, TemplateContext context) =>
        Rows(Objects(input, context).Where(row => row["needs"] is > 0).OrderByDescending(row => (int)row["needs"]!));

    /// <summary>Those that share the highest number of needs, in their order; none where there are no needs. Never States.</summary>
    private static ValueTask<FluidValue> Leading(FluidValue input, FilterArguments args, TemplateContext context)
    {
        NoteRow[] rows = [.. Objects(input, context).Where(row => row["needs"] is > 0)];
        return Rows(rows.Where(row => Equals(row["needs"], rows.Max(other => (int)other["needs"]!))));
    }

    /// <summary>The rows of articles: general needs are none.</summary>
    private static ValueTask<FluidValue> Articles(FluidValue input, FilterArguments args, TemplateContext context) =>
        Rows(Objects(input, context).Where(row => row["isArticle"] is true));

    /// <summary>A list of articles, or a single one; the argument is their use in the sentence.</summary>
    private static string ArticleList(FluidValue input, FilterArguments args, TemplateContext context, NoteWords words)
    {
        string[] articles = input is StringValue ? [input.ToStringValue()] : [.. input.Enumerate(context).Select(article => article.ToStringValue())];
        return words.ArticlesOf(
            [.. articles.Select(article => int.Parse(article, CultureInfo.InvariantCulture))],
            args.Count == 0 ? "plain" : args.At(0).ToStringValue());
    }

    private static IEnumerable<NoteRow> Objects(FluidValue input, TemplateContext context) =>
        input.Enumerate(context).Select(value => (NoteRow)value.ToObjectValue());

    private static ValueTask<FluidValue> Rows(IEnumerable<NoteRow> rows) => new(NoteRow.Value(rows));

    /// <summary>A number; a name that does not exist is one here, as it is refused by its name later.</summary>
    private static int Number(FluidValue value) => value is NilValue or NumberValue || decimal.TryParse(value.ToStringValue(), CultureInfo.InvariantCulture, out _)
        ? (int)value.ToNumberValue()
        : throw new TemplateFaultException($"found '{value.ToStringValue()}', expected a number such as topic.needs.", value.ToStringValue());

    private static string Share(string name, Func<int, int, ShareWording> rule, FluidValue input, FilterArguments args, NoteWords words)
    {
        if (args.Count == 0)
        {
            throw new TemplateFaultException($"'{name}' words a share of a whole, such as '{name}: cycle2.needs'.", name);
        }

        if (input is NilValue || args.At(0) is NilValue)
        {
            return "";
        }

        var (part, whole) = (Number(input), Number(args.At(0)));
        return whole > 0
            ? words.Share(rule(part, whole))
            : throw new TemplateFaultException(string.Create(CultureInfo.InvariantCulture, $"'{name}' has no share to give: {part} of {whole}."), name + ":");
    }

    private static ValueTask<FluidValue> Text(string text) => new(new StringValue(text));
}
