namespace Recount.Checks.Reading;

/// <summary>The small words of a sentence between, before and behind its numbers.</summary>
internal sealed record SentenceWording
{
    public required string PerCent { get; init; }

    /// <summary>Between the two numbers of a range; in the group "and" a word that joins two numbers as often as not.</summary>
    public required string Range { get; init; }

    /// <summary>Before a range whose numbers are joined by that word.</summary>
    public required string RangeBefore { get; init; }

    public required string FractionBehind { get; init; }

    /// <summary>Between numbers in a row, of which the last one says what all count.</summary>
    public required string InRow { get; init; }

    /// <summary>Between two numbers that are of the same.</summary>
    public required string InPair { get; init; }

    /// <summary>Between a part and the whole.</summary>
    public required string OutOf { get; init; }

    /// <summary>Between a share and the number it is of.</summary>
    public required string ShareOf { get; init; }

    /// <summary>Between a share and the number in brackets that it is.</summary>
    public required string OrInBrackets { get; init; }

    /// <summary>What can stand between a share and what it is of.</summary>
    public required string AsideBehind { get; init; }

    public required string Of { get; init; }

    public required string OfWhich { get; init; }

    /// <summary>Behind a number that counts the same as the one before.</summary>
    public required string SameAgain { get; init; }

    /// <summary>A sentence of needs or summaries, where no heading says so.</summary>
    public required string AboutNeeds { get; init; }

    public required string NeedsOfCategory { get; init; }

    public required string OfNeedsInBrackets { get; init; }

    public required string Topic { get; init; }

    /// <summary>A chapter's number, in the group "chapter".</summary>
    public required string ChapterNumber { get; init; }

    /// <summary>Before the number of a list that was named already.</summary>
    public required string EachOf { get; init; }

    /// <summary>Where a list is shown, in the group "figure".</summary>
    public required string ShownInFigure { get; init; }

    /// <summary>The end of words behind which a list begins.</summary>
    public required string EndingOf { get; init; }

    /// <summary>Before the last member of a list, for certain.</summary>
    public required string LastOfList { get; init; }

    /// <summary>Before the last member of a list, or inside a name.</summary>
    public required string And { get; init; }
}
