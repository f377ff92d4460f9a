namespace Recount.Documents;

/// <summary>The codes under which a file is rejected or doubted; <c>docs/problem-codes.md</c> says what each means.</summary>
internal static class ProblemCode
{
    public const string Empty = "empty";
    public const string UnsupportedKind = "unsupported-kind";
    public const string Truncated = "truncated";
    public const string Damaged = "damaged";
    public const string Encrypted = "encrypted";
    public const string Macros = "macros";
    public const string TooLarge = "too-large";
    public const string ZipBomb = "zip-bomb";
    public const string UnsafeArchive = "unsafe-archive";
    public const string XmlEntities = "xml-entities";
    public const string TooDeep = "too-deep";
    public const string ExternalReference = "external-reference";
    public const string Encoding = "encoding";
    public const string NoText = "no-text";
    public const string Scanned = "scanned";
    public const string EmbeddedText = "embedded-text";
    public const string TextMissed = "text-missed";
    public const string FormFields = "form-fields";
    public const string DamagedTies = "damaged-ties";
}
