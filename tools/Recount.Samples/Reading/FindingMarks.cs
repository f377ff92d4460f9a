using System.Text;

namespace Recount.Samples.Reading;

/// <summary>The findings marked in a definition: <c>{need 8(5) : capacity-building > 33 ! priority=1}text{/}</c>; without the end mark,
/// to the end of the line.</summary>
internal sealed class FindingMarks
{
    private readonly List<ExpectedFinding> _findings = [];
    private readonly List<string> _notFindings = [];
    private readonly StringBuilder _text = new();
    private ExpectedFinding? _open;
    private bool _isNone;

    public IReadOnlyList<ExpectedFinding> Findings => _findings;

    public IReadOnlyList<string> NotFindings => _notFindings;

    /// <summary>The chapter of the section being read; null in a section for both.</summary>
    public string? Chapter { get; set; }

    public Piece See(Piece piece)
    {
        if (piece.IsSeen)
        {
            _text.Append(piece.Text);
        }

        return piece;
    }

    public void Take(string word, string rest)
    {
        EndOfLine();
        switch (word)
        {
            case "/":
                break;
            case "not":
                _isNone = true;
                break;
            case "tick":
                _findings.Add(Mark("need", rest));
                break;
            case "need" or "challenge":
                _open = Mark(word, rest);
                break;
            case "practice":
                _open = Mark("good-practice", rest);
                break;
            default:
                throw new InvalidDataException($"'{{{word} {rest}}}' is no mark.");
        }
    }

    public void EndOfLine()
    {
        var text = _text.ToString().Trim().TrimEnd('.', ';', '。', '；', '؛', ',', '،', '，').Trim();
        _text.Clear();
        if (_open is not null)
        {
            _findings.Add(_open with { Text = text });
            _open = null;
        }
        else if (_isNone)
        {
            _notFindings.Add(text);
            _isNone = false;
        }
    }

    private ExpectedFinding Mark(string kind, string rest)
    {
        var (body, flags) = Cut(rest, '!');
        var (coded, fit) = Cut(body, '>');
        var (places, categories) = Cut(coded, ':');
        var flag = flags.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var all = Words(places);
        var isNeed = kind is "need";
        return new ExpectedFinding
        {
            Kind = kind,
            Chapter = Chapter,
            Text = null,
            Provisions = [.. all.Where(place => char.IsDigit(place[0]))],
            Scope = all.FirstOrDefault(place => !char.IsDigit(place[0])),
            Categories = isNeed ? Words(categories) : null,
            BetterFit = isNeed ? Words(fit) : null,
            Invalid = Value(flag, "invalid=") is { } invalid ? [invalid] : null,
            Priority = Value(flag, "priority="),
            ExistingAssistance = flag.Contains("existing") ? true : null,
        };
    }

    private static string? Value(string[] flags, string key) => Array.Find(flags, flag => flag.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    private static (string Before, string After) Cut(string text, char mark) =>
        text.AsSpan().IndexOf(mark) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
