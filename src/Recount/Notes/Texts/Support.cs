using System.Text.RegularExpressions;
using Recount.Documents.Ties;
using Recount.Notes.Docx;
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
    /// <exception cref="TemplateFaultException">A mark stands behind no sentence, has no id, or one that the register does not have.</exception>
    public static NoteBlock Tie(NoteBlock block, NoteNeeds needs, NoteTie terms)
    {
        return block switch
        {
            NotePlace place => place with { Blocks = [.. place.Blocks.Select(inner => Tie(inner, needs, terms))] },
            NoteParagraph paragraph => Tied(paragraph, needs, terms),
            NoteHeading heading when Meant().Match(heading.Text) is { Success: true } mark =>
                throw Fault(mark.Value, "in a heading, expected it behind the full stop of a sentence"),
            _ => block,
        };
    }

    /// <summary>The mark of a tie, as it stands in a file of texts.</summary>
    public static string Mark(NoteTie tie) => $" [{(tie.Noun is null ? "" : tie.Noun + " ")}needs: {string.Join(", ", tie.Needs.Select(need => need.Id))}]";

    private static NoteParagraph Tied(NoteParagraph paragraph, NoteNeeds needs, NoteTie terms)
    {
        var (text, spans) = (paragraph.Text, paragraph.Spans.ToList());
        while (Marks().Match(text) is { Success: true } mark)
        {
            var sign = LastSign(text, mark.Index);
            if (sign < 0 || char.IsLetterOrDigit(text[sign]) || Footnotes.IsIn(text, mark.Index))
            {
                throw Fault(mark.Value, "expected it behind the full stop of the sentence that rests on them, outside of a footnote");
            }

            string[] ids = [.. mark.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            if (ids.Length == 0)
            {
                throw Fault(mark.Value, "expected ids in it, as './recount query --explain' lists them");
            }

            if (ids.FirstOrDefault(id => !needs.Knows(id)) is { } unknown)
            {
                throw new TemplateFaultException($"found the id '{unknown}' in '{mark.Value.Trim()}', which no finding of the register has; './recount query --explain' lists ids.", unknown);
            }

            text = text.Remove(mark.Index, mark.Length);
            spans = [.. spans.Select(span => span.Start >= mark.Index ? span with { Start = span.Start - mark.Length } : span)];
            spans.Add(new NoteSpan(sign, 1, terms with
            {
                Rule = NoteTie.Rests,
                Query = "",
                Noun = mark.Groups["new"].Success ? "new" : null,
                Words = text[sign].ToString(),
                Needs = [.. ids.Select(id => needs.On(id, terms.AsAt, terms.Since, NoteOrigin.ViewOf(terms)))],
            }));
        }

        return Meant().Match(text) is { Success: true } meant
            ? throw Fault(meant.Value, "expected '[needs: ID, ID]' or '[new needs: ID]'")
            : paragraph with { Text = text, Spans = [.. spans.OrderBy(span => span.Start)] };
    }

    /// <summary>Where the sentence before a place ends: footnotes stand behind its last sign; negative where there is none.</summary>
    private static int LastSign(string text, int end)
    {
        while (Footnotes.EndingAt(text, end) is { } start)
        {
            end = start;
        }

        return end - 1;
    }

    private static TemplateFaultException Fault(string mark, string expected) => new($"found '{mark.Trim()}', {expected}.", mark.Trim());

    [GeneratedRegex(@"\s*\[(?<new>new )?needs:(?<ids>[^\[\]]*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>What is meant as a mark and is none: it would be printed, with the ids in it.</summary>
    [GeneratedRegex(@"\[\s*(?:new\s*)?needs?\s*:[^\[\]]*\]?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meant();
}
