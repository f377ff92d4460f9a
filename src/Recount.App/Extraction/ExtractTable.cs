using Recount.App.Shared;

namespace Recount.App.Extraction;

/// <summary>Findings as rows, and for people with a line on each file.</summary>
internal static class ExtractTable
{
    private const int Widest = 90;

    /// <summary>Every finding with its file; the columns are the fields of the JSON.</summary>
    public static TextTable Of(IReadOnlyList<ExtractedFile> files)
    {
        var table = new TextTable(
            "file", "state", "cycle", "kind", "chapter", "provisions", "scope", "categories", "confidence", "betterFit", "tags", "priority",
            "section", "paragraph", "start", "end", "text");
        foreach (var file in files)
        {
            foreach (var finding in file.Findings)
            {
                table.Add(
                    file.File, file.State.Iso3 ?? file.State.Name, file.Cycle, finding.Kind, finding.Chapter,
                    string.Join(';', finding.Provisions), finding.Scope, string.Join(';', finding.Categories), finding.Confidence,
                    string.Join(';', finding.BetterFit), string.Join(';', finding.Tags), finding.Priority,
                    finding.Source.Section, finding.Source.Paragraph, finding.Source.Start, finding.Source.End, finding.Text);
            }
        }

        return table;
    }

    /// <summary>What each file is, what it holds and what is doubtful about it.</summary>
    public static void WriteForPeople(IReadOnlyList<ExtractedFile> files, TextWriter output)
    {
        foreach (var file in files)
        {
            output.WriteLine($"{file.File}: {Describe(file)}");
            foreach (var problem in file.Problems)
            {
                var place = problem.Paragraph is { } paragraph ? $", paragraph {paragraph}" : "";
                output.WriteLine($"  {problem.Code}{place}: {problem.Message}");
            }

            var table = new TextTable("  kind", "chapter", "provisions", "category", "text");
            foreach (var finding in file.Findings)
            {
                var about = finding.Provisions.Count > 0 ? string.Join("; ", finding.Provisions) : finding.Scope;
                table.Add($"  {finding.Kind}", finding.Chapter, about, finding.Categories is [var primary, ..] ? primary : null, Shorten(finding.Text));
            }

            if (file.Findings.Count > 0)
            {
                table.WriteTable(output);
            }
        }
    }

    private static string Describe(ExtractedFile file)
    {
        if (file.Status == "rejected")
        {
            return "rejected";
        }

        var statements = file.Statements.Select(statement => $"chapter {statement.Key}: {statement.Value}");
        string[] facts =
        [
            file.State.Name ?? "no State",
            file.Cycle is { } cycle ? $"cycle {cycle}" : "no cycle",
            file.Symbol ?? "no symbol",
            .. statements,
        ];
        return string.Join(", ", facts);
    }

    private static string Shorten(string text) => text.Length <= Widest ? text : $"{text.AsSpan(0, Widest - 2).TrimEnd()} …";
}
