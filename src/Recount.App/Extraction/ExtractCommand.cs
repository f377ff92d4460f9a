using System.CommandLine;
using System.Globalization;
using Recount.App.Reading;
using Recount.App.Shared;

namespace Recount.App.Extraction;

/// <summary><c>extract FILE...</c>: reads executive summaries and prints what it found; stores nothing.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Executive summaries: docx, pdf, html or txt.",
        };
        var format = OutputFormatOption.Create();
        var withText = new Option<bool>("--with-text") { Description = "Add the text of every paragraph (JSON only)." };
        var published = new Option<DateOnly?>("--published-by-state")
        {
            HelpName = "DATE",
            Description = "Read full country reports too: the day the State made them public, such as 2021-05-31.",
            CustomParser = result => Day(result.Tokens[0].Value) ?? Fail(result),
        };
        var command = new Command("extract", """
            Reads executive summaries and prints findings, statements and doubts; stores nothing.

            States are found in the built-in roster; those of your own states.csv are known to 'ingest' only.

            Examples:
              ./recount extract summary.docx
              ./recount extract *.pdf --format json --with-text
            """)
        {
            files, format, withText, published,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(files)!, // one or more
            parsed.GetValue(format),
            new ExtractionTerms(parsed.GetValue(withText), parsed.GetValue(published)),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, OutputFormat format, ExtractionTerms terms, CancellationToken cancel)
    {
        var files = await FileExtraction.ReadAsync(paths, terms, cancel);
        switch (format)
        {
            case OutputFormat.Json:
                await Console.Out.WriteLineAsync(Json.Document(files, ExtractJson.Default.IReadOnlyListExtractedFile));
                break;
            case OutputFormat.Csv:
                ExtractTable.Of(files).WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                ExtractTable.WriteForPeople(files, Console.Out);
                break;
        }

        foreach (var file in files.Where(file => file.Status == "rejected"))
        {
            await Console.Error.WriteLineAsync($"{file.File}: {file.Problems[0].Message}");
        }

        return files.Any(file => file.Status == "rejected") ? ExitCode.Findings : ExitCode.Done;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateOnly? Fail(System.CommandLine.Parsing.ArgumentResult result)
    {
        result.AddError($"--published-by-state: found '{result.Tokens[0].Value}', expected a date such as 2021-05-31.");
        return null;
    }
}
