using System.Globalization;
using Recount.App.Shared;
using Recount.Checks;

namespace Recount.App.Checks;

/// <summary>The findings of a check as rows, and for people.</summary>
internal static class CheckPrint
{
    public static TextTable Table(CheckResult result)
    {
        var table = new TextTable("file", "severity", "paragraph", "figure", "claim", "why", "possible", "text");
        foreach (var problem in result.Problems)
        {
            table.Add(
                problem.Place.File, SeverityOf(problem), problem.Place.Paragraph, problem.Place.Figure, problem.Claim, problem.Why, problem.Possible,
                problem.Place.Text);
        }

        return table;
    }

    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (var problem in result.Problems)
        {
            output.WriteLine($"{problem.Place.File}, {problem.Place.InWords}: {SeverityOf(problem)}: {problem.Claim}");
            output.WriteLine($"  {problem.Why}.");
            output.WriteLine($"  {problem.Place.Text}");
            output.WriteLine();
        }

        foreach (var says in result.Reconciliations)
        {
            output.WriteLine($"Reconciled: {says}.");
        }

        foreach (var cell in result.Determined)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Can only be one number, though it may not be printed: {cell.Cell}: {cell.Value}."));
        }

        foreach (var lost in result.NotUnderstood)
        {
            output.WriteLine($"Not understood: {lost}.");
        }

        var ties = string.Concat(new[] { CheckSeverity.Changed, CheckSeverity.Stale, CheckSeverity.Untied }
            .Where(severity => Count(severity) > 0)
            .Select(severity => string.Create(CultureInfo.InvariantCulture, $", {Count(severity)} {severity.ToString().ToLowerInvariant()}")));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Checked} statements compared: {Count(CheckSeverity.Impossible)} that cannot be true{ties}, {Count(CheckSeverity.Remark)} remarks."));

        int Count(CheckSeverity severity) => result.Problems.Count(problem => problem.Severity == severity);
    }

    /// <summary>The severity's code.</summary>
    public static string SeverityOf(CheckProblem problem) => problem.Severity.ToString().ToLowerInvariant();
}
