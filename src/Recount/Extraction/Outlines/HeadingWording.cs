using Recount.Convention;

namespace Recount.Extraction.Outlines;

/// <summary>What the words of a line say if it is a heading.</summary>
internal sealed class HeadingWording
{
    private readonly List<Chapter> _chapters = [];

    /// <summary>How a chapter is named.</summary>
    internal enum Naming
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>By its title alone ("Asset recovery").</summary>
        Name,

        /// <summary>By its number.</summary>
        Number,
    }

    /// <summary>The strongest role that was named; null for none.</summary>
    public HeadingRole? Role { get; private set; }

    /// <summary>Whether the role was named by words that open a section only where they stand alone.</summary>
    public bool IsShort { get; private set; }

    /// <summary>The place of the first word that named a role or a chapter, in words; -1 for none.</summary>
    public int First { get; private set; } = -1;

    /// <summary>The chapters named, in order.</summary>
    public IReadOnlyList<Chapter> Chapters => _chapters;

    /// <summary>How the chapters are named.</summary>
    public Naming ChapterNaming { get; private set; }

    /// <summary>Words that no heading of this kind needs.</summary>
    public int Unknown { get; private set; }

    /// <summary>Numbers that belong to no chapter, article numbers and page numbers among them.</summary>
    public int Numbers { get; private set; }

    public void Take(HeadingWords words, int at)
    {
        First = First < 0 ? at : First;
        if (Role is null || Rank(words) > Rank(new HeadingWords(Role.Value, IsShort)))
        {
            (Role, IsShort) = (words.Role, words.IsShort);
        }
    }

    public void TakeChapter(Chapter chapter, int at, Naming naming)
    {
        First = First < 0 ? at : First;
        ChapterNaming = naming > ChapterNaming ? naming : ChapterNaming;
        if (!_chapters.Contains(chapter))
        {
            _chapters.Add(chapter);
        }
    }

    public void TakeUnknown(bool isNumber)
    {
        if (isNumber)
        {
            Numbers++;
        }
        else
        {
            Unknown++;
        }
    }

    // A heading for needs and something else is one for needs: its items tell themselves apart.
    private static int Rank(HeadingWords words) => (words.IsShort ? 0 : 10) + words.Role switch
    {
        HeadingRole.Needs => 6,
        HeadingRole.ExecutiveSummary => 5,
        HeadingRole.Introduction => 4,
        HeadingRole.Challenges => 3,
        HeadingRole.GoodPractices => 2,
        HeadingRole.Observations => 1,
        HeadingRole.End or HeadingRole.Chapter or HeadingRole.Other => 0,
    };
}
