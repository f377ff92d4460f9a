using System.Globalization;

namespace Recount.Checks;

/// <summary>Words that several findings of the check share.</summary>
internal static class CheckWords
{
    /// <summary>A number as it is printed: <c>3,829</c>, <c>12.74</c>.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>Names in a row: <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>A number of what is counted: <c>31 States</c>, <c>at most 36 needs</c>.</summary>
    public static string Of(Counted counted, decimal number) => $"{Number(number)} {Noun(counted)}";

    /// <summary>What is counted, in the plural.</summary>
    public static string Noun(Counted counted) => counted switch
    {
        Counted.Needs => "needs",
        Counted.States => "States",
        Counted.Finalized => "executive summaries",
        Counted.Parties => "States parties",
        Counted.Challenges => "challenges",
        Counted.ChallengeStates => "States with challenges",
        Counted.Other => "entries",
    };
}
