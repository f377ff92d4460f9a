namespace Recount.Convention;

/// <summary>An article of the Convention.</summary>
/// <param name="Number">1 to 71.</param>
/// <param name="Chapter">The chapter it stands in.</param>
/// <param name="Title">Its title in English, such as <c>Private sector</c>.</param>
/// <param name="Cycle">The cycle that reviews it, 1 or 2; null: not reviewed.</param>
/// <param name="Paragraphs">In order; an article without numbered paragraphs has one whose number is null.</param>
public sealed record ConventionArticle(
    int Number,
    Chapter Chapter,
    string Title,
    int? Cycle,
    IReadOnlyList<ConventionParagraph> Paragraphs)
{
    /// <summary>Whether its paragraphs have numbers; where not, a citation goes straight to the letter, as in 53(a).</summary>
    public bool HasNumberedParagraphs => Paragraphs[0].Number is not null;
}

/// <summary>A paragraph of an article.</summary>
/// <param name="Number">From 1; null where the article has no numbered paragraphs.</param>
/// <param name="About">What it is about, in a few words of our own, not of the treaty; may be empty.</param>
/// <param name="Letters">Its subparagraphs in order.</param>
public sealed record ConventionParagraph(int? Number, string About, IReadOnlyList<ConventionLetter> Letters);

/// <summary>A subparagraph.</summary>
/// <param name="Letter"><c>'a'</c> onward.</param>
/// <param name="About">What it is about, in a few words of our own; may be empty.</param>
/// <param name="Items">How many roman items it has; 0: none.</param>
public sealed record ConventionLetter(char Letter, string About, int Items);
