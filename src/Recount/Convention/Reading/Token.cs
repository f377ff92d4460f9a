namespace Recount.Convention.Reading;

/// <summary>What a token is by its letters.</summary>
internal enum TokenKind
{
    Word,
    Number,

    /// <summary>A letter, number or roman numeral in brackets: <c>(c)</c>, <c>c)</c>, <c>(2)</c>, <c>(ii)</c>.</summary>
    Bracket,
    Open,
    Close,
    Comma,
    Semicolon,
    Dash,
    Slash,

    /// <summary>A dot between two characters, as in <c>7.4</c>.</summary>
    Dot,
    SentenceEnd,
    Other,
}

/// <summary>What a word may mean; one word may mean several things.</summary>
[Flags]
internal enum Roles
{
    None = 0,
    Article = 1,
    Paragraph = 2,
    Sub = 4,
    Chapter = 8,
    Of = 16,
    And = 32,
    To = 64,
    From = 128,
    Filler = 256,
    Same = 512,
    Law = 1024,
    Convention = 2048,

    /// <summary>A word for "convention" that is another one unless its full name follows.</summary>
    UnnamedConvention = 4096,
    Own = 8192,
    Unit = 16384,
    Ordinal = 32768,
    Plural = 65536,
    Thereof = 131072,
    Numbered = 262144,
    Stop = 524288,
    Acronym = 1048576,
    NotLaw = 2097152,
}

/// <summary>A token of the normalised text.</summary>
/// <param name="Number">A number's value, an ordinal's, or that of the digits in a bracket; -1: none.</param>
/// <param name="Letter">The letter in a bracket; <c>'\0'</c>: none.</param>
/// <param name="Roman">The value of a bracket, or of a word, read as a roman numeral; 0: none.</param>
/// <param name="IsCapital">Whether a word starts with a capital in the text.</param>
/// <param name="IsGlued">Whether it follows the token before without a space.</param>
internal readonly record struct Token(
    TokenKind Kind,
    int Start,
    int End,
    Roles Roles = Roles.None,
    int Number = -1,
    char Letter = '\0',
    int Roman = 0,
    bool IsCapital = false,
    bool IsGlued = false)
{
    public bool Is(Roles role) => (Roles & role) != 0;
}
