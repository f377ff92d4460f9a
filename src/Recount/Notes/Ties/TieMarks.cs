using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Values;
using Recount.Documents.Ties;

namespace Recount.Notes.Ties;

/// <summary>Marks in a rendered text what the rules of the template printed from the count, and takes the marks out again.</summary>
/// <remarks>A mark is a number and the words between three characters of the private use area, which no text has.</remarks>
internal sealed partial class TieMarks(Func<NoteTie> terms)
{
    private const char Opens = '\uE000';
    private const char Between = '\uE001';
    private const char Closes = '\uE002';

    private static readonly string[] Counts = ["count", "opening", "ordinal"];
    private static readonly string[] Shares = ["of", "percent", "around", "atLeast", "lessThan", "majority"];

    private readonly List<NoteTie> _ties = [];

    /// <summary>A tie that still lacks its query: days, view and revision.</summary>
    public NoteTie Terms => terms();

    /// <summary>The words that a tie's rule gives for its numbers; null where no template could have asked for them.</summary>
    public static string? Print(NoteTie tie, NoteWords words)
    {
        var isShare = Shares.Contains(tie.Rule);
        if (!(isShare || Counts.Contains(tie.Rule)) || (tie.Noun is { } noun && !words.Nouns.ContainsKey(noun)))
        {
            return null;
        }

        var argument = isShare ? ": whole" : tie.Noun is null ? "" : ": noun";
        return NoteTemplate.Render(
            $"{{{{ value | {tie.Rule}{argument} }}}}",
            "tie",
            words,
            new NoteRow { ["value"] = (int)tie.Value!, ["whole"] = (int)(tie.WholeValue ?? 0), ["noun"] = tie.Noun });
    }

    /// <summary>Puts marks around what the filters that print numbers give.</summary>
    public void AddTo(FilterCollection filters)
    {
        foreach (var name in Counts.Concat(Shares))
        {
            if (filters.TryGetValue(name, out var print))
            {
                filters.AddFilter(name, async (input, args, context) =>
                    new StringValue(Mark(Printed(name, input, args), (await print(input, args, context)).ToStringValue())));
            }
        }

        foreach (var name in NoteClaims.Names)
        {
            if (filters.TryGetValue(name, out var say))
            {
                filters.AddFilter(name, async (input, args, context) =>
                {
                    var words = (await say(input, args, context)).ToStringValue();
                    return new StringValue(words == input.ToStringValue() ? Mark(Compared(name, NoteClaims.Of(name, args, context)), words) : words);
                });
            }
        }

        KeepCells(filters, "plus", " + ");
        KeepCells(filters, "minus", " - ");
        if (filters.TryGetValue("sentence", out var sentence))
        {
            filters.AddFilter("sentence", async (input, args, context) =>
                await Inside(input.ToStringValue(), async text => (await sentence(new StringValue(text), args, context)).ToStringValue()));
        }
    }

    /// <summary>A text without its marks, and what stood in them.</summary>
    public (string Text, IReadOnlyList<NoteSpan> Spans) Read(string text)
    {
        if (!text.Contains(Opens, StringComparison.Ordinal))
        {
            return (text, []);
        }

        var (plain, spans, at) = (new StringBuilder(), new List<NoteSpan>(), 0);
        foreach (Match mark in Marked().Matches(text))
        {
            plain.Append(text, at, mark.Index - at);
            var words = mark.Groups["words"].Value;
            spans.Add(new NoteSpan(plain.Length, words.Length, _ties[int.Parse(mark.Groups["tie"].Value, CultureInfo.InvariantCulture)] with { Words = words }));
            plain.Append(words);
            at = mark.Index + mark.Length;
        }

        return (plain.Append(text, at, text.Length - at).ToString(), spans);
    }

    private NoteTie Compared(string rule, NoteClaim claim) => terms() with
    {
        Rule = rule,
        Query = claim.Others.All(other => other.Cell.Length > 0) ? claim.Cell : "",
        Value = claim.Number,
        Whole = NoteClaims.Join(claim.Others.Select(other => other.Cell)),
    };

    private NoteTie Printed(string rule, FluidValue input, FilterArguments args)
    {
        var isShare = Shares.Contains(rule);
        return terms() with
        {
            Rule = rule,
            Query = TiedCells.Of(input),
            Value = (long)input.ToNumberValue(),
            Whole = isShare ? TiedCells.Of(args.At(0)) : null,
            WholeValue = isShare ? (long)args.At(0).ToNumberValue() : null,
            Noun = isShare || args.Count == 0 ? null : args.At(0).ToStringValue(),
        };
    }

    private string Mark(NoteTie tie, string words)
    {
        if (words.Length == 0)
        {
            return words;
        }

        _ties.Add(tie);
        return string.Create(CultureInfo.InvariantCulture, $"{Opens}{_ties.Count - 1}{Between}{words}{Closes}");
    }

    private static void KeepCells(FilterCollection filters, string name, string sign)
    {
        if (filters.TryGetValue(name, out var work))
        {
            filters.AddFilter(name, async (input, args, context) =>
            {
                var result = await work(input, args, context);
                var (first, second) = (TiedCells.Of(input), TiedCells.Of(args.At(0)));
                return first.Length == 0 || second.Length == 0 || second.Contains(' ', StringComparison.Ordinal)
                    ? result
                    : TiedCells.Number(result.ToNumberValue(), first + sign + second);
            });
        }
    }

    /// <summary>Changes a text from its first letter on, which may stand in a mark.</summary>
    private static async ValueTask<FluidValue> Inside(string text, Func<string, ValueTask<string>> change)
    {
        var start = text.StartsWith(Opens) ? text.IndexOf(Between, StringComparison.Ordinal) + 1 : 0;
        return new StringValue(text[..start] + await change(text[start..]));
    }

    [GeneratedRegex("\uE000(?<tie>[0-9]+)\uE001(?<words>[^\uE000-\uE002]*)\uE002", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
