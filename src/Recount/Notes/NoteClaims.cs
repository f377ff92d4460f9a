using System.Globalization;
using Fluid;
using Fluid.Values;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>Words of a template that compare: they stand where the counts bear them out, and are refused where not.</summary>
internal static class NoteClaims
{
    /// <summary>Between what a comparison says and what it is compared with.</summary>
    private const string Beside = " | ";

    private static readonly Dictionary<string, Func<long, long, bool>> Comparisons = new(StringComparer.Ordinal)
    {
        ["more"] = (one, other) => one > other,
        ["fewer"] = (one, other) => one < other,
        ["asMany"] = (one, other) => one == other,
    };

    /// <summary>The filters that compare.</summary>
    public static IEnumerable<string> Names => [.. Comparisons.Keys, "highest", "lowest"];

    /// <param name="untrue">Is told of words that are not so, which then stand in square brackets; null: they are refused.</param>
    public static void AddTo(FilterCollection filters, Action<string>? untrue)
    {
        foreach (var name in Names)
        {
            filters.AddFilter(name, (input, args, context) => new(new StringValue(Said(name, input.ToStringValue(), Of(name, args, context), untrue))));
        }
    }

    /// <summary>The numbers that a comparison compares, and their cells.</summary>
    public static NoteClaim Of(string name, FilterArguments args, TemplateContext context)
    {
        if (Comparisons.ContainsKey(name))
        {
            if (args.At(0) is not (NumberValue or NilValue) || args.At(1) is not (NumberValue or NilValue) || args.Count < 2)
            {
                throw new TemplateFaultException($"'{name}' compares two numbers, such as '{name}: topic.needs, topicOf[\"9\"].needs'.", name);
            }

            return new NoteClaim(Cell(args.At(0)), Number(args.At(0)), [(Cell(args.At(1)), Number(args.At(1)))]);
        }

        if (args.At(0) is NumberValue && args.Count > 1)
        {
            return new NoteClaim(Cell(args.At(0)), Number(args.At(0)), [.. Enumerable.Range(1, args.Count - 1).Select(i => (Cell(args.At(i)), Number(args.At(i))))]);
        }

        var measure = args.Count > 2 ? args.At(2).ToStringValue() : "needs";
        if (args.At(0).ToObjectValue() is not NoteRow row || args.At(1).Type != FluidValues.Array)
        {
            throw new TemplateFaultException($"'{name}' compares a row with a list of rows, such as '{name}: topic, topics'.", name);
        }

        var others = args.At(1).Enumerate(context).Select(value => value.ToObjectValue()).OfType<NoteRow>().Where(other => other.Cell != row.Cell);
        return new NoteClaim(row.CellOf(measure), NumberOf(row, measure), [.. others.Select(other => (other.CellOf(measure), NumberOf(other, measure)))]);
    }

    /// <summary>Whether a comparison is true of numbers.</summary>
    public static bool Holds(string name, long number, IEnumerable<long> others) => name switch
    {
        "highest" => others.All(other => number > other),
        "lowest" => others.All(other => number < other),
        _ => Comparisons.TryGetValue(name, out var holds) && others.All(other => holds(number, other)),
    };

    /// <summary>The cells of what is compared with, as a tie holds them.</summary>
    public static string Join(IEnumerable<string> cells) => string.Join(Beside, cells);

    /// <summary>The cells of what is compared with.</summary>
    public static string[] Split(string cells) => cells.Split(Beside, StringSplitOptions.RemoveEmptyEntries);

    private static string Said(string name, string words, NoteClaim claim, Action<string>? untrue)
    {
        if (Holds(name, claim.Number, claim.Others.Select(other => other.Number)))
        {
            return words;
        }

        var against = claim.Others.Where(other => !Holds(name, claim.Number, [other.Number])).Select(other => Told(other.Cell, other.Number));
        var why = $"'{words}' is not so: {Told(claim.Cell, claim.Number)}, and {string.Join(", ", against)}.";
        if (untrue is null)
        {
            throw new TemplateFaultException(why, words);
        }

        untrue(why);
        return $"[{words}]";
    }

    private static string Told(string cell, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(cell.Length == 0 ? "the number" : cell)} is {number}");

    private static string Cell(FluidValue value) => TiedCells.Of(value);

    private static long Number(FluidValue value) => (long)value.ToNumberValue();

    private static long NumberOf(NoteRow row, string measure) =>
        row.Keys.Contains(measure) && row[measure] is int number ? number : throw new TemplateFaultException($"found '{measure}', which is no number of {row.Cell}.", measure);
}

/// <summary>What words of a template compare.</summary>
/// <param name="Cell">The cell of the number that is told of; empty where it is not known.</param>
/// <param name="Others">What it is compared with.</param>
internal sealed record NoteClaim(string Cell, long Number, IReadOnlyList<(string Cell, long Number)> Others);
