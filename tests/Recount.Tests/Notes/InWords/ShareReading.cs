using System.Globalization;
using System.Text.RegularExpressions;

namespace Recount.Tests.Notes.InWords;

/// <summary>Reads the wording of a share as a reader of the language would; written by hand, apart from the data that words it.</summary>
internal static partial class ShareReading
{
    private static readonly Dictionary<Language, (string Words, Func<decimal, bool> IsTrue)[]> Relations = new()
    {
        [Language.English] = [("nearly ", Below), ("almost ", Below), ("over ", Above), ("around ", Around), ("at least ", AtLeast), ("less than ", Less), ("the majority", Majority)],
        [Language.French] = [("près ", Below), ("presque ", Below), ("un peu plus d", Above), ("environ ", Around), ("au moins ", AtLeast), ("moins de ", Less), ("la majorité", Majority)],
        [Language.Spanish] = [("cerca del ", Below), ("casi ", Below), ("algo más de", Above), ("alrededor de", Around), ("al menos ", AtLeast), ("menos del ", Less), ("la mayoría", Majority)],
        [Language.Russian] = [("почти ", Below), ("чуть более ", Above), ("около ", Around), ("не менее ", AtLeast), ("менее ", Less), ("большинство", Majority)],
        [Language.Chinese] = [("近", Below), ("将近", Below), ("强", Above), ("大约", Around), ("至少", AtLeast), ("不到", Less), ("大多数", Majority)],
        [Language.Arabic] = [("ما يقرب من ", Below), ("قرابة ", Below), ("أكثر بقليل من ", Above), ("نحو ", Around), ("ما لا يقل عن ", AtLeast), ("أقل من ", Less), ("الأغلبية", Majority)],
    };

    /// <summary>The longer words come first: "two thirds" holds "third".</summary>
    private static readonly Dictionary<Language, (string Words, int Numerator, int Denominator)[]> Fractions = new()
    {
        [Language.English] = [("half", 1, 2), ("two thirds", 2, 3), ("a third", 1, 3), ("three quarters", 3, 4), ("a quarter", 1, 4), ("two fifths", 2, 5), ("three fifths", 3, 5), ("four fifths", 4, 5), ("a fifth", 1, 5), ("majority", 1, 2), ("all", 1, 1)],
        [Language.French] = [("moitié", 1, 2), ("deux tiers", 2, 3), ("tiers", 1, 3), ("trois quarts", 3, 4), ("quart", 1, 4), ("deux cinquièmes", 2, 5), ("trois cinquièmes", 3, 5), ("quatre cinquièmes", 4, 5), ("un cinquième", 1, 5), ("majorité", 1, 2), ("totalité", 1, 1)],
        [Language.Spanish] = [("mitad", 1, 2), ("dos tercios", 2, 3), ("un tercio", 1, 3), ("tres cuartas", 3, 4), ("una cuarta", 1, 4), ("dos quintas", 2, 5), ("tres quintas", 3, 5), ("cuatro quintas", 4, 5), ("una quinta", 1, 5), ("mayoría", 1, 2), ("totalidad", 1, 1)],
        [Language.Russian] = [("половин", 1, 2), ("две трети", 2, 3), ("двух третей", 2, 3), ("трет", 1, 3), ("три четверти", 3, 4), ("трех четвертей", 3, 4), ("четверт", 1, 4), ("две пятых", 2, 5), ("двух пятых", 2, 5), ("три пятых", 3, 5), ("трех пятых", 3, 5), ("четыре пятых", 4, 5), ("четырех пятых", 4, 5), ("пят", 1, 5), ("большинство", 1, 2)],
        [Language.Chinese] = [("一半", 1, 2), ("三分之二", 2, 3), ("三分之一", 1, 3), ("四分之三", 3, 4), ("四分之一", 1, 4), ("五分之二", 2, 5), ("五分之三", 3, 5), ("五分之四", 4, 5), ("五分之一", 1, 5), ("大多数", 1, 2)],
        [Language.Arabic] = [("النصف", 1, 2), ("الثلثين", 2, 3), ("الثلث", 1, 3), ("ثلاثة أرباع", 3, 4), ("الربع", 1, 4), ("ثلاثة أخماس", 3, 5), ("أربعة أخماس", 4, 5), ("الخمسين", 2, 5), ("الخمس", 1, 5), ("الأغلبية", 1, 2)],
    };

    /// <summary>Whether a share of so many per cent may be worded so.</summary>
    public static bool IsTrue(string text, Language language, decimal exact)
    {
        var said = Figures().Match(text) is { Success: true } figures
            ? decimal.Parse(figures.Value, CultureInfo.InvariantCulture)
            : Fractions[language].First(fraction => text.Contains(fraction.Words, StringComparison.Ordinal)) is var found
                ? found.Numerator * 100m / found.Denominator
                : 0m;
        var relation = Relations[language].FirstOrDefault(relation =>
            text.StartsWith(relation.Words, StringComparison.Ordinal) || text.EndsWith(relation.Words, StringComparison.Ordinal));
        return (relation.IsTrue ?? Exactly)(exact - said);
    }

    private static bool Below(decimal gap) => gap is < 0m and >= -1m;

    private static bool Above(decimal gap) => gap is > 0m and <= 1m;

    private static bool Around(decimal gap) => gap is >= -2m and <= 2m;

    private static bool AtLeast(decimal gap) => gap >= 0m;

    private static bool Less(decimal gap) => gap < 0m;

    private static bool Majority(decimal gap) => gap > 0m;

    private static bool Exactly(decimal gap) => gap is >= -0.5m and <= 0.5m;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();
}
