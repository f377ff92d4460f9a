using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Recount.Mechanism;

/// <summary>The symbol of a United Nations document, such as <c>CAC/COSP/IRG/II/3/1/Add.45</c>.</summary>
public sealed partial record DocumentSymbol
{
    /// <summary>The organ: <c>CAC</c>, <c>A</c>, <c>E</c>, <c>ST</c> …</summary>
    public required string Organ { get; init; }

    /// <summary>The body within it: <c>COSP/IRG</c>, <c>C.3</c>, <c>RES</c>; empty where it is the organ itself.</summary>
    public required string Body { get; init; }

    /// <summary>The calendar year or the session, as written; null where the series has none.</summary>
    public string? Session { get; init; }

    /// <summary>The cycle of reviews, 1 or 2, that an executive summary belongs to; null for every other document:
    /// in <c>CAC/COSP/IRG/2016/4</c> 2016 is a year.</summary>
    public int? Cycle { get; init; }

    /// <summary><c>executive-summary</c>, <c>resolution</c>, <c>limited</c>, <c>crp</c>, <c>information</c>,
    /// <c>administrative-instruction</c> or <c>doc</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The number within the series; of an executive summary the year of the cycle in which the State was drawn,
    /// and the session: <c>3/1</c>.</summary>
    public required string Number { get; init; }

    /// <summary><c>Add.45</c>, <c>Corr.1</c>, <c>Rev.1</c>, in order.</summary>
    public IReadOnlyList<string> Suffixes { get; init; } = [];

    /// <summary>Whether a star marks it as reissued for technical reasons.</summary>
    public bool IsReissued { get; init; }

    /// <summary>Whether it corrects or revises another document.</summary>
    public bool IsCorrection => Suffixes.Any(suffix => suffix.StartsWith("Corr", StringComparison.Ordinal)
        || suffix.StartsWith("Rev", StringComparison.Ordinal));

    /// <summary>The symbol of the document that it corrects or revises; itself where it does neither. Stars are left out.</summary>
    public string Corrected
    {
        get
        {
            var kept = Suffixes.Where(suffix => suffix.StartsWith("Add", StringComparison.Ordinal));
            return Join(kept, isReissued: false);
        }
    }

    /// <summary>Reads a symbol.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DocumentSymbol Parse(string text) => TryParse(text, out var symbol)
        ? symbol
        : throw new FormatException($"'{text}' is not a document symbol. Write one such as CAC/COSP/IRG/II/3/1/Add.45.");

    /// <summary>Reads a symbol; false if it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol)
    {
        symbol = text is null ? null : Read(text.Trim());
        return symbol is not null;
    }

    /// <summary>The first symbol of the Conference or one of its bodies that stands in a text; null without one.</summary>
    public static DocumentSymbol? FindIn(string text) =>
        InText().EnumerateMatches(text) is var matches && matches.MoveNext()
            ? Read(text.AsSpan(matches.Current.Index, matches.Current.Length).TrimEnd('/').ToString())
            : null;

    /// <summary>The symbol as it is printed.</summary>
    public override string ToString() => Join(Suffixes, IsReissued);

    private string Join(IEnumerable<string> suffixes, bool isReissued)
    {
        var prefix = Type switch { "limited" => "L.", "crp" => "CRP.", "information" => "INF.", _ => "" };
        string?[] parts =
        [
            Organ,
            Body is "" ? null : Body,
            Cycle switch { 1 => "I", 2 => "II", _ => null },
            Session,
            prefix + Number,
            .. suffixes,
        ];
        return string.Join('/', parts.Where(part => part is not null)) + (isReissued ? "*" : "");
    }

    private static DocumentSymbol? Read(string text)
    {
        var bare = text.TrimEnd('*');
        var parts = bare.Split('/').ToList();
        var suffixes = parts.Skip(2).Where(part => Suffix().IsMatch(part)).ToList();
        var trunk = parts[..^suffixes.Count];
        if (trunk.Count < 3 || parts.Any(part => part.Length == 0) || !Organs().IsMatch(trunk[0])
            || trunk.Any(part => Suffix().IsMatch(part)))
        {
            return null;
        }

        var symbol = trunk is ["CAC", "COSP", "IRG", "I" or "II", var year, var session] && IsNumber(year) && IsNumber(session)
            ? new DocumentSymbol
            {
                Organ = "CAC",
                Body = "COSP/IRG",
                Cycle = trunk[3].Length,
                Type = "executive-summary",
                Number = $"{year}/{session}",
            }
            : ReadSeries(trunk);
        return symbol is null ? null : symbol with { Suffixes = suffixes, IsReissued = bare.Length < text.Length };
    }

    private static DocumentSymbol? ReadSeries(List<string> trunk)
    {
        if (Numbered().Match(trunk[^1]) is not { Success: true } numbered)
        {
            return null;
        }

        var session = trunk.Count > 2 && Sessions().IsMatch(trunk[^2]) ? trunk[^2] : null;
        var body = string.Join('/', trunk[1..^(session is null ? 1 : 2)]);
        var type = (numbered.Groups["kind"].Value, body) switch
        {
            ("L.", _) => "limited",
            ("CRP.", _) => "crp",
            ("INF.", _) => "information",
            (_, "RES" or "DEC") => "resolution",
            (_, "AI") => "administrative-instruction",
            _ => "doc",
        };
        return body.Split('/').Any(IsNumber) || (body is "" && session is null) || !Bodies().IsMatch(body)
            ? null
            : new DocumentSymbol
            {
                Organ = trunk[0],
                Body = body,
                Session = session,
                Type = type,
                Number = numbered.Groups["number"].Value,
            };
    }

    private static bool IsNumber(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex(@"^(Add|Corr|Rev|Amend)\.[0-9]{1,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^[A-Z]{1,6}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Organs();

    [GeneratedRegex(@"^([A-Z]{1,8}(\.[0-9]{1,2})?(/|\z))*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Bodies();

    [GeneratedRegex(@"^(S-)?[0-9]{1,4}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Sessions();

    [GeneratedRegex(@"^(?<kind>L\.|CRP\.|INF\.)?(?<number>[0-9]{1,4})\z", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\bCAC/COSP(/[A-Z0-9][A-Za-z0-9.\-]*)+\*?", RegexOptions.NonBacktracking)]
    private static partial Regex InText();
}
