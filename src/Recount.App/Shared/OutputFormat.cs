using System.CommandLine;

namespace Recount.App.Shared;

/// <summary>How a command prints: <c>--format json|csv|table</c>.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
}

internal static class OutputFormatOption
{
    /// <summary>The option; a new one for each command. Without it, a table.</summary>
    public static Option<OutputFormat> Create() => new Option<OutputFormat>("--format")
    {
        Description = "json, csv or table (default: table).",
        HelpName = "json|csv|table",
    }.Completed();
}
