namespace Recount.Extraction.Outlines;

/// <summary>When words that could open a section do so.</summary>
internal static class HeadingRules
{
    /// <summary>What a line opens; null where it is text.</summary>
    /// <param name="words">How many words the line has.</param>
    public static HeadingRole? RoleOf(HeadingWording wording, Line line, int words)
    {
        if (wording.First < 0 || words == 0)
        {
            return null;
        }

        if (wording.Role is { } role)
        {
            return Opens(wording, line, words, role) ? role : null;
        }

        return OpensChapter(wording, line, words) ? HeadingRole.Chapter : null;
    }

    private static bool Opens(HeadingWording wording, Line line, int words, HeadingRole role)
    {
        var ends = EndsLikeSentence(line.Text);
        if (wording.Unknown > 0)
        {
            // The title of the introduction holds the State's name, and more where the name is long.
            var most = role is HeadingRole.Introduction ? 24 : 6;
            return !wording.IsShort && !line.IsBullet && !ends && wording.First <= 3 && wording.Unknown <= most
                && wording.Unknown < words && (line.LooksLikeHeading || (role is HeadingRole.Introduction && line.Number is not null));
        }

        if (wording.Numbers > 0 && !(line.LooksLikeHeading && line.Text[^1] is ')' or '）'))
        {
            return false;
        }

        if (line.IsBullet)
        {
            return line.Paragraph.HeadingLevel is not null || (!wording.IsShort && line.LooksLikeHeading && !ends);
        }

        return line.LooksLikeHeading || (!ends && (!wording.IsShort || words <= 6)) || (!wording.IsShort && line.Number is not null);
    }

    private static bool OpensChapter(HeadingWording wording, Line line, int words)
    {
        var ends = EndsLikeSentence(line.Text);
        if (line.IsBullet && line.Paragraph.HeadingLevel is null)
        {
            return false;
        }

        if (wording.ChapterNaming == HeadingWording.Naming.Number)
        {
            return wording.First <= 1 && !ends
                && (wording.Unknown == 0 || (line.LooksLikeHeading && wording.Unknown <= 6 && wording.Unknown < words));
        }

        return wording is { Unknown: 0, Numbers: 0, First: <= 1 } && !ends;
    }

    private static bool EndsLikeSentence(string text) => text[^1] is '.' or ';' or '。' or '；' or ',' or '،' or '؛';
}
