using Fluid;
using Recount.Notes.Ties;

namespace Recount.Notes;

/// <summary>The text of a note as people write it: a Liquid template, <c>data/notes/note.LANGUAGE.liquid</c>.</summary>
internal static class NoteTemplate
{
    private static readonly FluidParser Parser = new();

    /// <summary>The template's text, its values and wording filled in.</summary>
    /// <param name="marks">Marks the numbers in the text; null: they are not marked.</param>
    /// <exception cref="RecountException">It has a fault, or names something that does not exist.</exception>
    public static string Render(string template, string name, NoteWords words, NoteRow values, TieMarks? marks = null)
    {
        if (!Parser.TryParse(template, out var parsed, out var error))
        {
            throw new RecountException($"{name}: {error}");
        }

        var options = new TemplateOptions { StrictFilters = true };
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        options.Undefined = path =>
        {
            missing.Add(path);
            return ValueTask.FromResult<Fluid.Values.FluidValue>(Fluid.Values.NilValue.Instance);
        };
        NoteFilters.AddTo(options.Filters, words);
        marks?.AddTo(options.Filters);
        var context = new TemplateContext(options);
        foreach (var key in values.Keys)
        {
            context.SetValue(key, values.ValueOf(key));
        }

        var text = parsed.Render(context);
        return missing.Count == 0
            ? text
            : throw new RecountException($"{name}: found the name '{missing.First()}', which does not exist; names are {string.Join(", ", values.Keys.Order(StringComparer.Ordinal))}.");
    }
}
