using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.Json;
using Recount.Convention;
using Recount.Extraction.Outlines;

namespace Recount.Extraction.Lists;

/// <summary>Labels of the forms of assistance and headings of columns in one language, from <c>data/extraction/options.*.json</c>.</summary>
internal sealed class OptionBook
{
    private const string Ticks = "✓✔☑☒√×✗✘■●•*+Xx✕X";

    private static readonly SearchValues<char> Separators = SearchValues.Create(";:,•；：،(");

    private static readonly Lazy<OptionBook>[] Loaded =
        [.. Enum.GetValues<Language>().Select(language => new Lazy<OptionBook>(() => new OptionBook(Load(language))))];

    private readonly PhraseBook<string> _first;
    private readonly PhraseBook<string> _second;
    private readonly PhraseBook<bool> _beside = new();
    private readonly FrozenDictionary<string, ColumnKind> _columns;
    private readonly FrozenSet<string> _ticks;

    private OptionBook(File file)
    {
        _first = Book(file.First);
        _second = Book(file.Second);
        file.Beside.ForEach(words => _beside.Add(words, true));
        _columns = file.Columns.SelectMany(column => column.Value.Select(label => (Key: Key(label), Kind: KindOf(column.Key))))
            .DistinctBy(column => column.Key).ToFrozenDictionary(column => column.Key, column => column.Kind, StringComparer.Ordinal);
        _ticks = file.Ticks.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The labels of a language.</summary>
    public static OptionBook Of(Language language) => Loaded[(int)language].Value;

    /// <summary>What a column's heading announces; null where the words are others.</summary>
    public ColumnKind? ColumnOf(string heading) => _columns.TryGetValue(Key(heading), out var kind) ? kind : null;

    /// <summary>Whether a cell is ticked.</summary>
    public bool IsTick(string cell)
    {
        var bare = cell.Trim(' ', '.', '(', ')', '[', ']');
        return bare.Length == 1 ? Ticks.Contains(bare[0], StringComparison.Ordinal) || _ticks.Contains(bare) : _ticks.Contains(bare);
    }

    /// <summary>The options of a text that holds nothing but options and citations; empty where it says anything else.</summary>
    public IReadOnlyList<Option> Read(string text, int? cycle, Citations citations)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(text));
        var options = new List<Option>();
        for (var at = 0; at < words.Length;)
        {
            var word = words[at];
            if (citations.Spans.Any(span => span.Start <= word.Start && word.End <= span.End))
            {
                at++;
                continue;
            }

            var length = Take(text, words, at, cycle, options);
            if (length == 0)
            {
                return [];
            }

            at += length;
        }

        return options;
    }

    /// <summary>The option that a heading of a column or row begins with; null where it begins with something else.</summary>
    public Option? First(string text, int? cycle)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(text));
        return words.Length > 0 && Labels(cycle).Match(words, 0, out var code) > 0 ? new Option(code!, 0, text.Length) : null;
    }

    private int Take(string text, ReadOnlySpan<Word> words, int at, int? cycle, List<Option> options)
    {
        var length = Labels(cycle).Match(words, at, out var code);
        if (length > 0)
        {
            var end = words[at + length - 1].End;
            if (options.Count > 0 && options[^1].Code == code && !IsApart(text, options[^1].End, words[at].Start))
            {
                options[^1] = options[^1] with { End = end };
            }
            else
            {
                options.Add(new Option(code!, words[at].Start, end)); // a match has its value
            }

            return length;
        }

        length = _beside.Match(words, at, out _);
        if (length > 0 && options.Count > 0 && !IsApart(text, options[^1].End, words[at].Start))
        {
            options[^1] = options[^1] with { End = words[at + length - 1].End };
        }

        return length > 0 ? length : words[at].IsNumber || words[at].Text.Length == 1 ? 1 : 0;
    }

    private static bool IsApart(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny(Separators) >= 0;

    private PhraseBook<string> Labels(int? cycle) => cycle == 1 ? _first : _second;

    private static PhraseBook<string> Book(Dictionary<string, List<string>> labels)
    {
        var book = new PhraseBook<string>();
        foreach (var (code, phrases) in labels)
        {
            phrases.ForEach(phrase => book.Add(phrase, code));
        }

        return book;
    }

    // "Article(s)" is "article".
    private static string Key(string heading) => string.Join(' ', Word.Of(WithoutPlural(heading)).Select(word => word.Text));

    private static string WithoutPlural(string heading)
    {
        var open = heading.AsSpan().IndexOfAny('(', '（');
        var close = heading.AsSpan().IndexOfAny(')', '）');
        return open > 0 && char.IsLetter(heading[open - 1]) && close - open is 2 or 3 or 4
            ? heading.Remove(open, close - open + 1)
            : heading;
    }

    private static ColumnKind KindOf(string column) => column switch
    {
        "article" => ColumnKind.Article,
        "need" => ColumnKind.Description,
        "category" => ColumnKind.Category,
        "number" => ColumnKind.Number,
        "chapter" => ColumnKind.Chapter,
        "priority" => ColumnKind.Priority,
        "ignore" => ColumnKind.Other,
        _ => throw new InvalidOperationException($"data/extraction/options: no column is called '{column}'."),
    };

    private static File Load(Language language)
    {
        using var file = DataFile.Open($"extraction/options.{language.Code}.json");
        return JsonSerializer.Deserialize<File>(file, JsonSerializerOptions.Web)!; // the file is ours
    }

    private sealed record File(
        Dictionary<string, List<string>> First,
        Dictionary<string, List<string>> Second,
        List<string> Beside,
        Dictionary<string, List<string>> Columns,
        List<string> Ticks);
}

/// <summary>A form of assistance that a label names.</summary>
/// <param name="Code">The category's code; <c>other</c> too.</param>
/// <param name="Start">First character of the label.</param>
/// <param name="End">The character behind its last one.</param>
internal readonly record struct Option(string Code, int Start, int End);

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    Article,
    Description,
    Category,
    Number,
    Chapter,
    Priority,
    Other,
}
