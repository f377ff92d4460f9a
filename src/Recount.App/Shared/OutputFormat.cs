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
    /// <summary>The option; a new one for each command.</summary>
    public static Option<OutputFormat> Create(OutputFormat otherwise = OutputFormat.Table) => new("--format")
    {
        Description = "json, csv or table.",
        HelpName = "json|csv|table",
        DefaultValueFactory = _ => otherwise,
    };
}
