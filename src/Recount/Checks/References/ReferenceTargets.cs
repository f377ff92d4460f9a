using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Checks.Reading;
using Recount.Documents;

namespace Recount.Checks.References;

/// <summary>What a document has that can be referred to: its symbol, its paragraphs, figures, tables and annexes.</summary>
internal sealed partial class ReferenceTargets
{
    private const int MastheadLines = 20;

    private readonly Dictionary<ReferenceKind, SortedSet<int>> _numbers = Enum.GetValues<ReferenceKind>().ToDictionary(kind => kind, _ => new SortedSet<int>());
    private readonly HashSet<string> _symbols;
    private readonly bool _hasPages;

    public ReferenceTargets(Wording wording, SourceDocument document, NoteText note)
    {
        (File, _hasPages) = (note.File, document.Pages is not null);
        _symbols = Symbols(wording, document);
        _numbers[ReferenceKind.Paragraph].UnionWith(note.Lines.Select(line => line.Number).OfType<int>());
        foreach (var paragraph in document.Paragraphs)
        {
            Add(wording, paragraph);
        }
    }

    /// <summary>The file's name, as it was given.</summary>
    public string File { get; }

    public bool HasSymbol(string symbol) => _symbols.Contains(symbol);

    /// <summary>
    /// Which of the numbers it has none of. Nothing is missing where the document numbers no paragraphs. Reading of pages can lose a number
    /// between others, or all captions.
    /// </summary>
    public IReadOnlyList<int> MissingOf(ReferenceKind kind, IReadOnlyList<int> named)
    {
        var numbers = _numbers[kind];
        bool IsMissing(int number) => numbers.Count == 0 ? kind != ReferenceKind.Paragraph && !_hasPages
            : _hasPages ? number > numbers.Max
            : !numbers.Contains(number);
        return [.. named.Where(IsMissing)];
    }

    /// <summary>What there is of a kind, in words: <c>its paragraphs are 1 to 63</c>.</summary>
    public string Has(ReferenceKind kind)
    {
        var numbers = _numbers[kind];
        var word = ReferenceWording.Code(kind);
        var several = kind == ReferenceKind.Annex ? "annexes" : $"{word}s";
        return numbers.Count switch
        {
            0 => $"it has no {several}",
            1 => $"it has {word} {InWords(kind, numbers.Min)} only",
            _ when numbers.Max - numbers.Min == numbers.Count - 1 => $"its {several} are {InWords(kind, numbers.Min)} to {InWords(kind, numbers.Max)}",
            _ => $"its {several} go up to {InWords(kind, numbers.Max)}, with gaps",
        };
    }

    /// <summary>A number as such parts are numbered.</summary>
    public static string InWords(ReferenceKind kind, int number) =>
        kind is ReferenceKind.Figure or ReferenceKind.Annex ? RomanNumber.Of(number) : number.ToString(CultureInfo.InvariantCulture);

    private void Add(Wording wording, SourceParagraph paragraph)
    {
        var text = paragraph.Label is { } label ? $"{label} {paragraph.Text}" : paragraph.Text;
        if (Numbered().Match(text) is { Success: true } numbered)
        {
            _numbers[ReferenceKind.Paragraph].Add(int.Parse(numbered.Groups["number"].Value, CultureInfo.InvariantCulture));
            return;
        }

        var words = wording.References;
        if (wording.Pattern($"^(?:{words.KindPattern})(?:\\.?$| (?<number>{words.Number})(?![\\p{{L}}\\p{{N}}]))").Match(text) is { Success: true } caption)
        {
            _numbers[ReferenceWording.KindOf(caption)].Add(caption.Groups["number"] is { Success: true } number ? RomanNumber.ValueOf(number.Value) ?? 1 : 1);
        }
    }

    /// <summary>The symbols that stand alone at the beginning or the end of a line of the masthead, or in a running head.</summary>
    private static HashSet<string> Symbols(Wording wording, SourceDocument document)
    {
        var symbol = wording.References.Symbol;
        var masthead = document.Paragraphs.Select(paragraph => paragraph.Text).Where(text => text.Length > 0).Take(MastheadLines)
            .TakeWhile(text => !Numbered().IsMatch(text)).Where(text => !text.StartsWith('*'));
        return
        [
            .. masthead.SelectMany(text => wording.Pattern($@"^(?<symbol>{symbol})(?=\s|\*|$)|(?<=\s)(?<symbol>{symbol})\**$").Matches(text))
                .Concat(document.RunningHeads.SelectMany(text => wording.Pattern($@"(?<=^|\s)(?<symbol>{symbol})(?=\s|\*|$)").Matches(text)))
                .Select(match => match.Groups["symbol"].Value),
        ];
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3})\.(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
