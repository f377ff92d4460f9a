using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Recount.Counting;

namespace Recount.App.Shared;

/// <summary>What every command that counts can be told: the day, the day before, whose view, which provisions.</summary>
internal static class CountingOptions
{
    public static Option<DateOnly?> AsAt() => Day("--as-at", "The last day that counts (default: today).");

    public static Option<DateOnly?> Since() => Day("--since", "The as-at day of the earlier figures to compare with.");

    public static Option<bool> Public() => new("--public")
    {
        Description = "Count a summary from the day it was issued, as the public sees it (default: from the day it was finalized).",
    };

    public static Option<string> Fit()
    {
        var option = new Option<string>("--fit")
        {
            HelpName = "stated|better",
            Description = "Under the provisions that States named, or those that fit better.",
            DefaultValueFactory = _ => "stated",
        };
        option.AcceptOnlyFromAmong("stated", "better");
        return option;
    }

    public static Option<int?> Revision() => new("--revision")
    {
        HelpName = "N",
        Description = "Count what was known at this revision (default: the last one).",
    };

    public static Option<int?> SinceRevision() => new("--since-revision")
    {
        HelpName = "N",
        Description = "Compare with what was known at this revision (default: with what is known now); as at --since, or at the same day.",
    };

    public static Option<string?> Out() => new("--out")
    {
        HelpName = "FILE",
        Description = "The file to write, whole or not at all, over one of that name (default: standard output; a workbook needs a file).",
    };

    /// <summary>The view that the option asks for.</summary>
    public static RegisterView ViewOf(bool isPublic) => isPublic ? RegisterView.Public : RegisterView.Secretariat;

    /// <summary>The provisions that the option asks for.</summary>
    public static ProvisionFit FitOf(string fit) => fit == "better" ? ProvisionFit.Better : ProvisionFit.Stated;

    /// <summary>The day that was asked for, else today where the clock is.</summary>
    public static DateOnly OrToday(this DateOnly? day, TimeProvider clock) =>
        day ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>One line on standard error, and the exit code of wrong usage.</summary>
    public static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync($"recount: {problem}");
        return ExitCode.Usage;
    }

    /// <summary>Why two days do not go together; null where they do.</summary>
    public static string? ProblemOf(DateOnly? since, DateOnly asAt) => since > asAt
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"--since: found {since:yyyy-MM-dd}, expected a day not after {asAt:yyyy-MM-dd}, the day of the figures.")
        : null;

    /// <summary>Why two revisions do not go together; null where they do.</summary>
    public static string? ProblemOf(int? sinceRevision, int? revision) => sinceRevision > revision
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"--since-revision: found {sinceRevision}, expected a revision not after {revision}, the one that is counted.")
        : null;

    private static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        HelpName = "D",
        Description = description,
        CustomParser = Parse,
    };

    private static DateOnly? Parse(ArgumentResult result)
    {
        var text = result.Tokens is [var token, ..] ? token.Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        var option = (result.Parent as OptionResult)?.Option.Name;
        result.AddError($"{option}: found '{text}', expected a date such as 2023-09-15.");
        return null;
    }
}
