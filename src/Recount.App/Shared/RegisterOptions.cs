using System.CommandLine;
using Recount.Register;
using Recount.Register.Writing;

namespace Recount.App.Shared;

/// <summary>Which register a command means, and who changes it.</summary>
internal static class RegisterOptions
{
    /// <summary>Who makes a change: <c>--by</c>, else the user of this computer.</summary>
    public static Option<string?> By() => new("--by")
    {
        HelpName = "NAME",
        Description = "Who makes this change (default: your user name on this computer).",
    };

    /// <summary>Why a change is made: <c>--why</c>.</summary>
    public static Option<string?> Why() => new("--why")
    {
        HelpName = "REASON",
        Description = "Why; kept in the history (default: the command and the file).",
    };

    extension(ParseResult parsed)
    {
        /// <summary>Where the register is: the options, else the environment, else <c>.recount</c> here.</summary>
        public RegisterPlace Place => new(
            parsed.GetValue(CommandLine.Data) ?? Setting("RECOUNT_DATA") ?? ".recount",
            parsed.GetValue(CommandLine.Database) ?? Setting("RECOUNT_DATABASE"));

        public Author Author(Option<string?> by, Option<string?> why, string otherwise) => new(
            parsed.GetValue(by) is { Length: > 0 } name ? name : Environment.UserName,
            parsed.GetValue(why) is { Length: > 0 } reason ? reason : otherwise,
            TimeProvider.System);
    }

    private static string? Setting(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
