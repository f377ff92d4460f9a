namespace Recount.Extraction.Items;

/// <summary>What a word of a text is to the rules.</summary>
internal enum WordKind
{
    /// <summary>Letters or digits.</summary>
    Letters,

    /// <summary>One punctuation mark.</summary>
    Mark,

    /// <summary>A whole citation of the Convention: no cue is looked for inside it.</summary>
    Citation,
}

/// <summary>A word, a Han character, a mark or a citation.</summary>
/// <param name="Start">First character in the text, UTF-16.</param>
/// <param name="End">The character behind the last one.</param>
/// <param name="Form">Lower case, without accents; in Arabic without article and joined particles.</param>
internal readonly record struct Word(int Start, int End, string Form, WordKind Kind)
{
    /// <summary>Whether an Arabic "for" or "by" may be joined to it, so that a pattern may begin behind its first letter.</summary>
    public bool MayJoin => Form.Length > 4 && Form[0] is 'ل' or 'ب';

    /// <summary>Whether it ends a sentence or a part of one, so that no pattern reaches across it.</summary>
    public bool IsStop => Kind == WordKind.Mark && Form is ";" or ":" or "." or "?" or "!";
}
