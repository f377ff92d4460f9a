using System.Reflection;
using Recount.Counting;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Figures;

namespace Recount.Notes.Ties;

/// <summary>What a note was counted from, and the ties of what stands outside its running text: figures, captions and tables.</summary>
/// <param name="Terms">A tie that still lacks its query: days, view and revision.</param>
/// <param name="Note">What the note says of itself; its ties are those that were placed.</param>
/// <param name="Captions">The numbers that captions and notes of a figure may print, by the figure's key.</param>
public sealed record NoteOrigin(NoteTie Terms, NoteTies Note, IReadOnlyDictionary<string, IReadOnlyList<NoteTie>> Captions)
{
    /// <summary>The version of this program, down to the state of its source where the build knows it.</summary>
    public static string ProgramVersion { get; } =
        typeof(NoteOrigin).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The origin of a note on facts.</summary>
    internal static NoteOrigin Of(NoteFacts facts, Language language, Func<int, string> digits)
    {
        var figures = facts.Figures;
        var terms = TermsOf(facts);
        return new NoteOrigin(
            terms,
            new NoteTies
            {
                AsAt = figures.AsAt,
                Since = figures.Since,
                Revision = figures.Revision,
                Language = language.Code,
                Version = ProgramVersion,
                Occasion = facts.Occasion == NoteOccasion.Group ? "group" : "conference",
                Rounding = facts.Rounding == NoteRounding.LargestRemainder ? "largest-remainder" : "",
                Chapters = [.. facts.Chapters.Select(chapter => chapter.ToString())],
                Ties = [],
            },
            new Dictionary<string, IReadOnlyList<NoteTie>>
            {
                ["figure1"] = [Number("cycles.1.identifying", figures.Cycle1.Identifying)],
                ["figure4"] = [Number("cycles.2.identifying", figures.Cycle2.Identifying)],
                ["figure5"] = [Number("cycles.2.links", figures.Cycle2.Links), Number("cycles.2.needs", figures.Cycle2.Needs)],
                ["figure6"] = [Number("cycles.2.links", figures.Cycle2.Links), Number("cycles.2.needs", figures.Cycle2.Needs)],
            });

        NoteTie Number(string query, int value) => Digits(terms, query, value, digits(value));
    }

    /// <summary>A tie with the days, the view and the revision of facts.</summary>
    internal static NoteTie TermsOf(NoteFacts facts) => new()
    {
        Rule = "",
        Query = "",
        Words = "",
        AsAt = facts.Figures.AsAt,
        Since = facts.Figures.Since,
        View = facts.View == RegisterView.Public ? "public" : "secretariat",
        Fit = facts.Fit == ProvisionFit.Better ? "better" : "stated",
        Revision = facts.Figures.Revision,
    };

    /// <summary>How the figures of a note round shares.</summary>
    public static NoteRounding RoundingOf(NoteTies note) => note.Rounding == "largest-remainder" ? NoteRounding.LargestRemainder : NoteRounding.Nearest;

    /// <summary>The view that a tie is of.</summary>
    internal static RegisterView ViewOf(NoteTie tie) => tie.View == "public" ? RegisterView.Public : RegisterView.Secretariat;

    /// <summary>The tie of a bare number.</summary>
    internal static NoteTie Digits(NoteTie terms, string query, int value, string words) =>
        terms with { Rule = "digits", Query = query, Value = value, Words = words };

    /// <summary>The same, where a figure's caption and notes may print what those of another one may.</summary>
    internal NoteOrigin WithCaption(string figure, string other) =>
        this with { Captions = new Dictionary<string, IReadOnlyList<NoteTie>>(Captions) { [figure] = Captions[other] } };

    /// <summary>The tie of a whole figure.</summary>
    public NoteTie Figure(ChartSpec spec) =>
        Terms with { Rule = NoteTie.Figure, Query = spec.Key, Words = spec.Title, Series = SeriesOf(spec) };

    /// <summary>What a figure shows, without the sums on top of its bars.</summary>
    internal static IReadOnlyList<SourceSeries> SeriesOf(ChartSpec spec) =>
        [.. spec.Series.Select(series => new SourceSeries(series.Name, spec.Categories, series.Values))];

    /// <summary>Where a text prints numbers that it may print, each once.</summary>
    public static IReadOnlyList<NoteSpan> Find(string text, IReadOnlyList<NoteTie> ties)
    {
        var spans = new List<NoteSpan>();
        foreach (var tie in ties)
        {
            for (var at = text.IndexOf(tie.Words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tie.Words, at + 1, StringComparison.Ordinal))
            {
                var end = at + tie.Words.Length;
                if (!IsDigit(at - 1) && !IsDigit(end) && !spans.Exists(span => at < span.Start + span.Length && span.Start < end))
                {
                    spans.Add(new NoteSpan(at, tie.Words.Length, tie));
                    break;
                }
            }
        }

        return [.. spans.OrderBy(span => span.Start)];

        bool IsDigit(int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);
    }
}
