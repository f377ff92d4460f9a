using System.Text.RegularExpressions;

namespace Recount.Checks.References;

/// <summary>The words of references, as patterns; OTHER and SYMBOL stand for texts other than the note, and for the symbols of documents.</summary>
internal sealed record ReferenceWording
{
    /// <summary>What can be referred to, by the code of its kind.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    /// <summary>A word of a kind that several numbers may follow.</summary>
    public required string Several { get; init; }

    /// <summary>What stands between numbers.</summary>
    public required string Joint { get; init; }

    /// <summary>A number, in figures or Roman.</summary>
    public required string Number { get; init; }

    public required string Symbol { get; init; }

    /// <summary>Texts other than the note that have paragraphs and annexes of their own.</summary>
    public required string Other { get; init; }

    /// <summary>Behind a reference: it is one to the note itself.</summary>
    public required string Own { get; init; }

    /// <summary>Before a reference: it is one to the note itself, unless it is told of another text.</summary>
    public required string See { get; init; }

    /// <summary>Behind a reference: it is one to another text.</summary>
    public required string OtherBehind { get; init; }

    /// <summary>Before a reference: it is one to another text.</summary>
    public required string OtherBefore { get; init; }

    /// <summary>Between a reference to another text and a reference that goes on with it.</summary>
    public required string GoesOn { get; init; }

    /// <summary>Between a symbol and a reference to that document.</summary>
    public required string OfSymbol { get; init; }

    /// <summary>Behind a reference to a document, before its symbol.</summary>
    public required string SymbolBehind { get; init; }

    /// <summary>What a word processor prints for a reference whose aim was deleted.</summary>
    public required string Broken { get; init; }

    /// <summary>Any of the kinds, each in a group of its name.</summary>
    public string KindPattern => string.Join('|', Kinds.Select(kind => $"(?<{kind.Key}>{kind.Value})"));

    /// <summary>The kind that was found.</summary>
    public static ReferenceKind KindOf(Match match) => Enum.GetValues<ReferenceKind>().First(kind => match.Groups[Code(kind)].Success);

    /// <summary>The code of a kind.</summary>
    public static string Code(ReferenceKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A pattern with what OTHER and SYMBOL stand for.</summary>
    public string Whole(string pattern) => pattern.Replace("OTHER", Other, StringComparison.Ordinal).Replace("SYMBOL", Symbol, StringComparison.Ordinal);
}
