using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>Which item stands under which: by indentation where it is known, else by a change of marks.</summary>
internal static class Nesting
{
    /// <summary>The place of the parent among the items that are open, from the outermost; -1 for none.</summary>
    public static int ParentIndex(List<Block> open, Block block)
    {
        var beside = open.FindLastIndex(other => IsBeside(block, other));
        if (beside >= 0)
        {
            return beside - 1;
        }

        // Another mark than those before opens a level, unless the indentation says otherwise.
        return open.FindLastIndex(other => LevelOf(block) is not { } mine || LevelOf(other) is not { } theirs || mine >= theirs);
    }

    private static bool IsBeside(Block block, Block other) =>
        (LevelOf(block) is not { } mine || LevelOf(other) is not { } theirs || mine == theirs) && IsSameMark(block.Mark, other.Mark);

    private static int? LevelOf(Block block) => block.Passage.Paragraph.Level;

    private static bool IsSameMark(LeadingMark mark, LeadingMark other) => mark.Kind == other.Kind && mark.Kind switch
    {
        MarkKind.Bullet => mark.Text == other.Text,
        MarkKind.Letter => IsRoman(mark.Text) == IsRoman(other.Text) || Follows(other.Text, mark.Text),
        MarkKind.Number => mark.Depth == other.Depth,
        MarkKind.None => true,
    };

    // (h), (i), (j) are letters; (i), (ii) are roman
    private static bool IsRoman(string text) => text is "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "viii" or "ix" or "x";

    private static bool Follows(string before, string after) =>
        before.Length == 1 && after.Length == 1 && after[0] == before[0] + 1;
}
