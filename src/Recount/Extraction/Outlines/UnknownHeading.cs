using System.Globalization;
using Recount.Documents;

namespace Recount.Extraction.Outlines;

/// <summary>Headings whose words the lexicon does not know, but whose rank ends a section.</summary>
internal static class UnknownHeading
{
    /// <summary>The heading that a paragraph is, if it stands at least as high as the section's; null for text and for headings inside the section.</summary>
    public static Heading? Of(SourceParagraph paragraph, Heading section, string mediaType)
    {
        var line = Line.Of(paragraph);
        var isHeading = paragraph.HeadingLevel is not null || (line.LooksLikeHeading && line.Depth > 0);
        if (!isHeading || line.IsBullet || line.Text.Length is 0 or > 200 || paragraph.Cell is not null || line.Text.Any(char.IsDigit))
        {
            return null;
        }

        var heading = line.ToHeading(HeadingRole.Other, new HeadingWording(), line.Text, paragraph.Index);
        return Ends(heading, section, mediaType) ? heading : null;
    }

    private static bool Ends(Heading heading, Heading section, string mediaType)
    {
        if (heading.Depth > 0 && section.Depth > 0)
        {
            return Follows(heading.Number!, section.Number!); // a depth comes from a number
        }

        // A layout's levels are guesses from sizes; a style's are meant.
        return heading.Level is { } level && section.Level is { } other
            && (mediaType == "application/pdf" ? level < other : level <= other);
    }

    // After 3.4 come 3.5 or 4; a 1 in bold is an item.
    private static bool Follows(string number, string section)
    {
        var mine = Parts(number);
        var theirs = Parts(section);
        return mine.Length <= theirs.Length
            && mine.AsSpan(0, mine.Length - 1).SequenceEqual(theirs.AsSpan(0, mine.Length - 1))
            && mine[^1] == theirs[mine.Length - 1] + 1;
    }

    private static int[] Parts(string number) =>
        [.. number.Split('.').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];
}
