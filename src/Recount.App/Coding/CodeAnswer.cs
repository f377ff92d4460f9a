using Recount.Convention;
using Recount.Extraction;

namespace Recount.App.Coding;

/// <summary>A line that <c>code</c> writes.</summary>
internal sealed record CodeAnswer(string Id, bool IsNeed, IReadOnlyList<CodeAnswer.Need> Needs)
{
    /// <summary>The answer to a line. A heading of one article is inherited by parts that cite nothing.</summary>
    public static CodeAnswer To(CodeRequest request)
    {
        var provisions = request.Provisions;
        var reading = ItemReader.Read(request.Text, new ItemContext
        {
            Language = LanguageCode.Find(request.Language) ?? LanguageGuess.Of(request.Text),
            Cycle = request.Cycle,
            Chapter = request.Chapter,
            Inherited = provisions is [_] ? provisions : [],
            ListedUnder = provisions,
            IsListItem = true,
        });
        return new CodeAnswer(
            request.Id,
            reading.Kind == ItemKind.Need,
            [.. reading.Needs.Select(need => NeedOf(request.Text, need, isOnly: reading.Needs.Count == 1))]);
    }

    // What is asked about stands as one text: uncut, it keeps its stop.
    private static Need NeedOf(string item, CutNeed need, bool isOnly) => new(
        isOnly && item.AsSpan(need.End).Trim() is "." or "。" ? item[need.Start..].TrimEnd() : need.Text,
        [.. need.Provisions.Select(provision => provision.ToString())],
        need.Scope?.Code,
        need.Invalid,
        need.Suggestion.Categories,
        need.Suggestion.Confidence,
        need.Suggestion.Explanation,
        [.. need.Suggestion.BetterFit.Select(article => article.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        need.Suggestion.Tags,
        need.Priority,
        need.ExistingAssistance,
        need.Start,
        need.End);

    internal sealed record Need(
        string Text,
        IReadOnlyList<string> Provisions,
        string? Scope,
        IReadOnlyList<string> Invalid,
        IReadOnlyList<string> Categories,
        double? Confidence,
        IReadOnlyList<string> Explanation,
        IReadOnlyList<string> BetterFit,
        IReadOnlyList<string> Tags,
        string? Priority,
        bool ExistingAssistance,
        int Start,
        int End);
}
