namespace Recount.Documents.Ties;

/// <summary>What the numbers of a note are tied to: the custom XML part that travels in its file.</summary>
public sealed record NoteTies
{
    /// <summary>The namespace of the part.</summary>
    public const string Namespace = "urn:recount:note-ties:1";

    /// <summary>How the tag of a tied content control begins.</summary>
    public const string TagStart = "recount:";

    /// <summary>How the tag of a control around people's text begins; the name of its place follows.</summary>
    public const string PlaceStart = "recount:place:";

    /// <summary>How the bookmark of a paragraph that has a name begins; the name follows.</summary>
    public const string BookmarkStart = "recount_";

    /// <summary>How the key of such a paragraph begins among the places.</summary>
    public const string NameStart = "recount:name:";

    /// <summary>How the tag of a control around a reference to one begins.</summary>
    public const string ReferenceStart = "recount:reference:";

    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The day of the note before; null without one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The register's revision.</summary>
    public required int Revision { get; init; }

    /// <summary>The code of the note's language, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The version of the program that wrote it.</summary>
    public required string Version { get; init; }

    /// <summary>The chapters that it treats: <c>II,III</c>.</summary>
    public required IReadOnlyList<string> Chapters { get; init; }

    /// <summary>The symbol that it was issued under; null for a draft.</summary>
    public string? Symbol { get; init; }

    /// <summary>SHA-256 of the list of the data published with it, in lower-case hexadecimal; null for a draft.</summary>
    public string? Seal { get; init; }

    /// <summary>Whom it is for: <c>conference</c> or <c>group</c>; empty where it does not say.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>How its figures round shares: <c>largest-remainder</c>; empty: each to the nearest whole per cent.</summary>
    public string Rounding { get; init; } = "";

    /// <summary>What it reminds the people of who finish it, where nobody has written yet.</summary>
    public IReadOnlyList<string> Reminders { get; init; } = [];

    /// <summary>In the order of the text.</summary>
    public required IReadOnlyList<NoteTie> Ties { get; init; }
}

/// <summary>A content control of a note, where it stands now.</summary>
/// <param name="Paragraph">The paragraph's index; of a figure that of the paragraph it is anchored in.</param>
/// <param name="Key">Its tag.</param>
/// <param name="Start">Where its text begins in the paragraph's text.</param>
/// <param name="Text">What it shows, changes accepted.</param>
/// <param name="Paragraphs">How many paragraphs it is around; 0 where it stands in one.</param>
/// <param name="Chart">The place among the document's charts of the one in it; null for a number.</param>
public sealed record TiedPlace(int Paragraph, string Key, int Start, string Text, int? Chart = null, int Paragraphs = 0)
{
    /// <summary>The character behind its text.</summary>
    public int End => Start + Text.Length;
}
