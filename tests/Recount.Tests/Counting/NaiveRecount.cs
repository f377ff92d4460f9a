using System.Globalization;
using System.Numerics;
using Recount.Convention;
using Recount.Counting;
using Recount.Findings;

namespace Recount.Tests.Counting;

/// <summary>
/// Counts as the rules are written, finding by finding, with nothing of what the library counts with:
/// slow, and meant to be compared with the text of the rules line by line.
/// </summary>
internal sealed class NaiveRecount(CountedRegister register, RegisterView view, ProvisionFit fit)
{
    public static readonly string[] Topics =
    [
        "5+6", "7+8+11", "9", "10+13", "12", "14+52+58", "51+56+59", "53+54+55", "57",
        "7+8", "11", "51", "53", "54+55", "56", "59",
    ];

    private static readonly Dictionary<string, string[]> Themes = new()
    {
        ["asset-disclosure"] = ["7(4)", "8(5)", "52(5)", "52(6)"],
        ["beneficial-ownership"] = ["12(2)(c)", "14(1)(a)", "52(1)"],
        ["reporting-persons"] = ["8(4)", "13(2)", "33"],
        ["political-finance"] = ["7(3)"],
        ["technology"] = [],
    };

    /// <summary>Reviews that count on a day.</summary>
    public IEnumerable<CountedReview> Reviews(DateOnly day) => register.Reviews.Where(review => From(review) <= day);

    /// <summary>Findings that count on a day.</summary>
    public IEnumerable<CountedFinding> Findings(DateOnly day) => register.Findings.Where(finding =>
        finding.Status is FindingStatus.Suggested or FindingStatus.Confirmed
        && From(register.Reviews[finding.Review]) <= day);

    public IEnumerable<CountedFinding> Needs(DateOnly day, int cycle) => Findings(day).Where(finding =>
        finding.Kind == FindingKind.Need && register.Reviews[finding.Review].Cycle == cycle);

    public string StateOf(CountedFinding finding) => register.Reviews[finding.Review].State;

    public CountedReview ReviewOf(CountedFinding finding) => register.Reviews[finding.Review];

    public int States(IEnumerable<CountedFinding> findings) => findings.Select(StateOf).Distinct().Count();

    /// <summary>The day a summary counts from: finalized, for the public the later of finalized and issued.</summary>
    public DateOnly? From(CountedReview review) =>
        view == RegisterView.Secretariat ? review.Finalized
        : review.Finalized > review.Issued ? review.Finalized
        : review.Finalized is null ? null
        : review.Issued;

    /// <summary>What a finding is under: as text, one a provision, or its general scope.</summary>
    public string[] Under(CountedFinding finding) =>
        fit == ProvisionFit.Better && finding.BetterFit.Count > 0
            ? [.. finding.BetterFit.Distinct().Select(article => article.ToString(CultureInfo.InvariantCulture))]
            : [
                .. finding.Provisions.Select(provision => provision.ToString()).Distinct(),
                .. finding.Scope is { } scope && scope != Scope.CrossCutting ? new[] { scope.Code } : [],
            ];

    /// <summary>The article of a provision; general-V is 51, the other general scopes are themselves.</summary>
    public static string ArticleOf(string under) =>
        under == "general-V" ? "51" : under.StartsWith("general", StringComparison.Ordinal) ? under : under.Split('(')[0];

    public static string ChapterOf(string under) => under.StartsWith("general-", StringComparison.Ordinal)
        ? under["general-".Length..]
        : int.Parse(ArticleOf(under), CultureInfo.InvariantCulture) switch
        {
            <= 4 => "I",
            <= 14 => "II",
            <= 42 => "III",
            <= 50 => "IV",
            <= 59 => "V",
            <= 62 => "VI",
            <= 64 => "VII",
            _ => "VIII",
        };

    public string[] Articles(CountedFinding finding) => [.. Under(finding).Select(ArticleOf).Distinct()];

    public string? GroupOf(string state, DateOnly day) => register.States.Single(entry => entry.Code == state).Groups
        .LastOrDefault(period => (period.From ?? day) <= day && day <= (period.Until ?? day))?.Value;

    public static bool IsParty(CountedState state, DateOnly day) =>
        state.Party.Any(period => (period.From ?? day) <= day && day <= (period.Until ?? day));

    public IEnumerable<string> ThemesOf(CountedFinding finding) => Themes
        .Where(theme => finding.Themes.Contains(theme.Key)
            || Under(finding).Any(under => theme.Value.Any(place => IsIn(place, under))))
        .Select(theme => theme.Key);

    public static bool IsIn(string outer, string inner) =>
        inner == outer || inner.StartsWith(outer + "(", StringComparison.Ordinal);

    /// <summary>Two decimals, half away from zero.</summary>
    public static decimal? Rounded(BigInteger part, BigInteger whole)
    {
        if (whole == 0)
        {
            return null;
        }

        var tenThousandths = 200 * part * whole.Sign;
        var divisor = 2 * BigInteger.Abs(whole);
        var rounded = (BigInteger.Abs(tenThousandths) + BigInteger.Abs(whole)) / divisor;
        return (decimal)(rounded * tenThousandths.Sign) / 100m;
    }

    public static decimal? Percent(int part, int whole) => Rounded(100 * part, whole);
}
