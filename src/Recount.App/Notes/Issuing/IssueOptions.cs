using System.CommandLine;
using System.Globalization;
using Recount.App.Shared;
using Recount.Mechanism;
using Recount.Notes;

namespace Recount.App.Notes.Issuing;

/// <summary><c>note --issue SYMBOL</c>: what is asked of a note that is no draft any more.</summary>
internal static class IssueOptions
{
    public static Option<string?> Issue { get; } = new("--issue")
    {
        HelpName = "SYMBOL",
        Description = "Issue it under this symbol: no draft any more, recorded in the register, with the public data behind it in FILE.data.zip.",
    };

    public static Option<bool> Unfinished { get; } = new("--unfinished")
    {
        Description = "With --issue: although passages are still to be written (their reminders are left out) or needs are unconfirmed.",
    };

    public static Option<string?> By { get; } = RegisterOptions.By();

    public static Option<string?> Why { get; } = RegisterOptions.Why();

    /// <summary>What is wrong with a symbol, in one sentence; null where nothing is.</summary>
    public static string? Problem(string issue, string? symbol) => symbol is not null
        ? "found --symbol beside --issue, which names the symbol; leave --symbol out."
        : DocumentSymbol.TryParse(issue, out _) ? null : $"found '{issue}' in --issue, expected a document symbol such as CAC/COSP/2027/9.";

    /// <summary>Why a note cannot be called finished, in one sentence; null where it can.</summary>
    public static string? Unready(NoteDraft draft, NoteFacts facts)
    {
        string[] left =
        [
            .. draft.Reminders == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"reminders of passages still to be written: {draft.Reminders}") },
            .. draft.Untrue.Count == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"texts of the last note that do not hold any more: {draft.Untrue.Count}") },
            .. facts.Figures.Unconfirmed == 0 ? [] : new[] { string.Create(CultureInfo.InvariantCulture, $"needs that nobody has confirmed: {facts.Figures.Unconfirmed}") },
        ];
        return left.Length == 0 ? null : string.Join(", ", left);
    }
}
