using Recount.Documents.Ties;

namespace Recount.Documents.Docx;

/// <content>Content controls: what they hold is read like anything else; where tied ones stand is noted.</content>
internal sealed partial class StoryWalk
{
    private void ReadControl(Line line, Stand stand)
    {
        var (key, from, charts) = (default(string), line.Text.Length, context.Charts.Count);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "sdtPr")
            {
                key = ReadTag();
            }
            else
            {
                ReadInline(line, stand);
            }
        }

        if (key is not null)
        {
            line.Controls.Add((key, from, line.Text.Length, ChartSince(charts)));
        }
    }

    /// <summary>A control around paragraphs, which programs make of one that fills its paragraph: its place is the first of them.</summary>
    private void ReadBlockControl()
    {
        var (key, drafts, charts) = (default(string), _drafts.Count, context.Charts.Count);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "sdtPr")
            {
                key = ReadTag();
            }
            else
            {
                ReadBlock();
            }
        }

        if (key is not null)
        {
            Controls.Add(new ControlPlace(key, _drafts.ElementAtOrDefault(drafts), 0, "", ChartSince(charts), _drafts.Count - drafts));
        }
    }

    /// <summary>A paragraph of a note that references know by name.</summary>
    private void ReadBookmark(Line line)
    {
        if (cursor.Attribute("name") is { } name && name.StartsWith(NoteTies.BookmarkStart, StringComparison.Ordinal))
        {
            line.Controls.Add((NoteTies.NameStart + name[NoteTies.BookmarkStart.Length..], line.Text.Length, line.Text.Length, null));
        }
    }

    private string? ChartSince(int charts) => context.Charts.Count > charts ? context.Charts[charts] : null;

    private string? ReadTag()
    {
        string? tag = null;
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            tag = cursor.Name == "tag" ? cursor.Value : tag;
        }

        return tag?.StartsWith(NoteTies.TagStart, StringComparison.Ordinal) == true ? tag : null;
    }
}
