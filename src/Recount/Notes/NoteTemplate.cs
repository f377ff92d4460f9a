using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Recount.Notes.Texts;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>The text of a note as people write it: a Liquid template, <c>data/notes/note.LANGUAGE.liquid</c>, and the texts for its places.</summary>
internal static partial class NoteTemplate
{
    private static readonly FluidParser Parser = new();

    /// <summary>The template's text, its values and wording filled in.</summary>
    /// <param name="marks">Marks the numbers in the text; null: they are not marked.</param>
    /// <param name="lookups">What it may ask for by name or day; null: nothing.</param>
    /// <param name="lines">Lines of its file that stand before it.</param>
    /// <exception cref="RecountException">It has a fault, names something that does not exist, or says something false; the message says where.</exception>
    public static string Render(string template, string name, NoteWords words, NoteRow values, TieMarks? marks = null, NoteLookups? lookups = null, int lines = 0)
    {
        if (!Parser.TryParse(template, out var parsed, out var error))
        {
            throw new RecountException(Parsing().Match(error) is { Success: true } place
                ? $"{name}, line {int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture) + lines}, column {place.Groups["column"].Value}: {place.Groups["what"].Value.Trim()}."
                : $"{name}: {error}");
        }

        var options = new TemplateOptions { StrictFilters = true };
        var missing = new List<string>();
        options.Undefined = path =>
        {
            missing.Add(path);
            return ValueTask.FromResult<Fluid.Values.FluidValue>(Fluid.Values.NilValue.Instance);
        };
        NoteFilters.AddTo(options.Filters, words);
        NoteClaims.AddTo(options.Filters, lookups?.Untrue);
        lookups?.AddTo(options.Filters);
        marks?.AddTo(options.Filters);
        var context = new TemplateContext(options);
        foreach (var key in values.Keys)
        {
            context.SetValue(key, values.ValueOf(key));
        }

        string text;
        try
        {
            text = parsed.Render(context);
        }
        catch (TemplateFaultException fault)
        {
            throw At(fault, template, name, lines);
        }
        catch (FluidException fault) when (Quoted().Match(fault.Message) is { Success: true } found)
        {
            var (filter, known) = (found.Groups["word"].Value, options.Filters.Select(one => one.Key).Order(StringComparer.Ordinal).ToList());
            throw new RecountException(
                $"{name}{Place(template, $@"\b{Regex.Escape(filter)}\b", lines)}: found the filter '{filter}', which does not exist"
                + $"{(NearestMatch.Of(filter, known) is { } near ? $", did you mean {near}?" : "")}; the head of note.en.liquid says what there is.",
                fault);
        }

        return missing.Count == 0
            ? text
            : throw new RecountException(
                $"{name}{Place(template, $@"\b{Regex.Escape(missing[0])}\b", lines)}: found the name '{missing[0]}', which does not exist"
                + $"{Nearest(missing[0], values)}; names are {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>A fault with its place: file, line and column.</summary>
    public static RecountException At(TemplateFaultException fault, string template, string name, int lines) =>
        new($"{name}{Place(template, Regex.Escape(fault.Words), lines)}: {fault.Message}", fault);

    private static string Nearest(string path, NoteRow values) =>
        NearestMatch.Of(path.Split('.')[0], values.Keys) is { } near ? $", did you mean {near}?" : "";

    /// <summary>Where a pattern first stands in a template, for a message; nothing where it does not.</summary>
    private static string Place(string template, string pattern, int lines)
    {
        var match = Regex.Match(template, pattern, RegexOptions.CultureInvariant);
        if (!match.Success)
        {
            return "";
        }

        var before = template.AsSpan(0, match.Index);
        return $", line {before.Count('\n') + 1 + lines}, column {match.Index - before.LastIndexOf('\n')}";
    }

    [GeneratedRegex("'(?<word>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?<what>.*?) at \((?<line>[0-9]+):(?<column>[0-9]+)\)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Parsing();
}
