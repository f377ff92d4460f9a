using System.Text.RegularExpressions;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Notes.Texts;

/// <summary>
/// What a sentence rests on: <c>[needs: ID, ID]</c> behind its last sign, or <c>[new needs: ID]</c> where it says that they are new. The ids
/// are not printed; the sentence's last sign is tied to them.
/// </summary>
internal static partial class Support
{
    /// <summary>A block with its marks taken out and its sentences tied.</summary>
    /// <param name="terms">The days and the view of the note.</param>
    /// <exception cref="RecountException">A mark stands behind no sentence, or names an id that the register does not have.</exception>
    public static NoteBlock Tie(NoteBlock block, NoteNeeds needs, NoteTie terms, string name)
    {
        return block switch
        {
            NotePlace place => place with { Blocks = [.. place.Blocks.Select(inner => Tie(inner, needs, terms, name))] },
            NoteParagraph paragraph when paragraph.Text.Contains("needs:", StringComparison.Ordinal) => Tied(paragraph, needs, terms, name),
            _ => block,
        };
    }

    /// <summary>The mark of a tie, as it stands in a file of texts.</summary>
    public static string Mark(NoteTie tie) => $" [{(tie.Noun is null ? "" : tie.Noun + " ")}needs: {string.Join(", ", tie.Needs.Select(need => need.Id))}]";

    private static NoteParagraph Tied(NoteParagraph paragraph, NoteNeeds needs, NoteTie terms, string name)
    {
        var (text, spans) = (paragraph.Text, paragraph.Spans.ToList());
        while (Marks().Match(text) is { Success: true } mark)
        {
            if (mark.Index == 0 || char.IsLetterOrDigit(text[mark.Index - 1]))
            {
                throw new RecountException($"{name}: found '{mark.Value.Trim()}', expected it behind the full stop of the sentence that rests on them.");
            }

            string[] ids = [.. mark.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (ids.FirstOrDefault(id => !needs.Knows(id)) is { } unknown)
            {
                throw new RecountException($"{name}: found the id '{unknown}' in '{mark.Value.Trim()}', which no finding of the register has; './recount query --explain' lists ids.");
            }

            text = text.Remove(mark.Index, mark.Length);
            spans = [.. spans.Select(span => span.Start >= mark.Index ? span with { Start = span.Start - mark.Length } : span)];
            spans.Add(new NoteSpan(mark.Index - 1, 1, terms with
            {
                Rule = NoteTie.Rests,
                Query = "",
                Noun = mark.Groups["new"].Success ? "new" : null,
                Words = text[mark.Index - 1].ToString(),
                Needs = [.. ids.Select(id => needs.On(id, terms.AsAt, terms.Since, NoteOrigin.ViewOf(terms)))],
            }));
        }

        return paragraph with { Text = text, Spans = [.. spans.OrderBy(span => span.Start)] };
    }

    [GeneratedRegex(@"\s*\[(?<new>new )?needs:(?<ids>[^\[\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
