using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Checks.References;

namespace Recount.Checks.Reading;

/// <summary>The words by which notes tell what their numbers count; patterns are kept in <c>data/checks/</c>.</summary>
internal sealed class Wording
{
    private readonly WordingFile _file;
    private readonly Dictionary<string, Regex> _patterns = [];

    private Wording(WordingFile file)
    {
        _file = file;
        NumberPattern = @"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?|(?:" + Alternatives(file.Numbers.Keys.Where(word => file.Numbers[word] >= 20))
            + ")(?:-(?:" + Alternatives(file.Units.Keys) + "))?|(?:" + Alternatives(file.Numbers.Keys.Where(word => file.Numbers[word] < 20)) + "))";
        OnePattern = file.One.Replace("NUMBER", NumberPattern, StringComparison.Ordinal);
    }

    /// <summary>English.</summary>
    public static Wording English { get; } = new(DataJson.Read("checks/wording.en.json", WordingJson.Default.WordingFile));

    /// <summary>A number in figures or in words.</summary>
    public string NumberPattern { get; }

    /// <summary>The word for 1 where it counts; elsewhere it does not.</summary>
    public string OnePattern { get; }

    public IReadOnlyList<string> Skipped => _file.Skip;

    public string Between => _file.Between;

    public IReadOnlyDictionary<string, string> Quantifiers => _file.Quantifiers;

    public IReadOnlyDictionary<string, string> Fractions => _file.Fractions;

    public IReadOnlyDictionary<string, string> Regions => _file.Regions;

    public IReadOnlyDictionary<string, string> HighestOf => _file.HighestOf;

    public SeriesWording Data => _file.FigureNumbers;

    public ReferenceWording References => _file.References;

    /// <summary>The names of the categories of a cycle, as patterns by their codes.</summary>
    public IReadOnlyDictionary<string, string> Categories(int cycle) => _file.Categories[cycle.ToString(CultureInfo.InvariantCulture)];

    /// <summary>The cycle a text speaks of; 0 where it names none or both.</summary>
    public int CycleOf(string text) => (Is(_file.FirstCycle, text), Is(_file.SecondCycle, text)) switch
    {
        (true, false) => 1,
        (false, true) => 2,
        _ => 0,
    };

    /// <summary>The cycle that a text names first; 0 where it names none.</summary>
    public int FirstCycleOf(string text) => (Pattern(_file.FirstCycle).Match(text), Pattern(_file.SecondCycle).Match(text)) switch
    {
        ({ Success: true } first, { Success: true } second) => first.Index < second.Index ? 1 : 2,
        ({ Success: true }, _) => 1,
        (_, { Success: true }) => 2,
        _ => 0,
    };

    public Match Find(Func<WordingFile, string> pattern, string text, int start = 0) => Pattern(pattern(_file)).Match(text, start);

    public string Word(Func<WordingFile, string> pattern) => pattern(_file);

    public bool Has(Func<WordingFile, string> pattern, string text) => Is(pattern(_file), text);

    /// <summary>Whether it tells how many more there are of one than of another.</summary>
    public bool IsDifference(string text) => Is(_file.MoreOf, text) && Is(_file.MoreThan, text);

    public bool IsOfAnotherNote(string text) => _file.OtherNote.Any(pattern => Is(pattern, text));

    /// <summary>Whether it tells of needs that stand in no category, or under no provision.</summary>
    public bool IsOfTheLeftOut(string text) => Is(_file.NoCategory, text) || Is(_file.NoProvision, text);

    /// <summary>A pattern without regard to capital letters; MONTH and NUMBER stand for any.</summary>
    public Regex Pattern(string pattern)
    {
        lock (_patterns)
        {
            if (!_patterns.TryGetValue(pattern, out var regex))
            {
                var whole = pattern.Replace("MONTH", _file.Months, StringComparison.Ordinal).Replace("NUMBER", NumberPattern, StringComparison.Ordinal);
                _patterns.Add(pattern, regex = new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));
            }

            return regex;
        }
    }

    /// <summary>The value of a number in figures or in words.</summary>
    public decimal ValueOf(string number)
    {
        var text = number.ToLowerInvariant();
        return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
            : _file.Numbers.TryGetValue(text, out var word) || _file.Units.TryGetValue(text, out word) ? word
            : text.Split('-') is [var tens, var ones] ? _file.Numbers[tens] + _file.Units[ones]
            : throw new FormatException(number);
    }

    private static string Alternatives(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length));

    private bool Is(string pattern, string text) => Pattern(pattern).IsMatch(text);
}
