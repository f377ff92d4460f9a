using System.Globalization;

namespace Recount.Documents.Docx;

/// <summary>Reads the footnotes and endnotes that the body refers to, with the marks that a reader sees.</summary>
internal static class WordNotes
{
    public static List<SourceNote> Read(WordPackage package, StoryContext context, List<NoteReference> references)
    {
        if (references.Count == 0)
        {
            return [];
        }

        var footnotes = ReadTexts(package.Find("footnotes"), context);
        var endnotes = ReadTexts(package.Find("endnotes"), context);
        var (footnote, endnote) = (0, 0);
        var notes = new List<SourceNote>();
        foreach (var reference in references)
        {
            var mark = reference.CustomMark
                ?? (reference.IsEndnote
                    ? NumberFormat.Write(++endnote, "lowerRoman")
                    : (++footnote).ToString(CultureInfo.InvariantCulture));
            if ((reference.IsEndnote ? endnotes : footnotes).TryGetValue(reference.Id, out var text))
            {
                notes.Add(new SourceNote(reference.Paragraph.Index, mark, text));
            }
        }

        return notes;
    }

    private static Dictionary<int, string> ReadTexts(WordPart? part, StoryContext context)
    {
        var texts = new Dictionary<int, string>();
        if (part is not { } bytes)
        {
            return texts;
        }

        using var cursor = PartCursor.Open(bytes);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Number("id") is { } id)
            {
                var paragraphs = new StoryWalk(cursor, context).Read().Select(draft => draft.Text);
                texts[id] = string.Join(' ', paragraphs.Where(text => text.Length > 0));
            }
        }

        return texts;
    }
}
