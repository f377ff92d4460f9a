using System.Xml.Linq;

namespace Recount.Notes.Docx;

/// <summary>Numbers of headings that Word has no format for, such as the ordinals of Arabic documents: written out, level by level.</summary>
internal sealed class HeadingNumbers(NoteSetting setting)
{
    private readonly int[] _last = new int[setting.Headings.Count];

    /// <summary>The number before a heading; null where Word counts, or has no more to count.</summary>
    /// <param name="level">From 1.</param>
    public XElement[]? Of(int level)
    {
        if (level > _last.Length)
        {
            return null;
        }

        _last[level - 1]++;
        Array.Clear(_last, level, _last.Length - level);
        return setting.Headings[level - 1].Words is { } words && _last[level - 1] <= words.Count
            ? [W.Run(words[_last[level - 1] - 1]), new XElement(W.Main + "r", new XElement(W.Main + "tab"))]
            : null;
    }
}
