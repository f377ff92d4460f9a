using System.CommandLine;
using System.Text;
using Recount.App.Shared;
using Recount.Convention;

namespace Recount.App.Citing;

/// <summary><c>recount cite</c>: JSON lines in, what each text cites out.</summary>
internal static class CiteCommand
{
    public static Command Create()
    {
        var command = new Command("cite", """
            Read citations of the Convention: JSON lines on standard input, one answer a line on standard output.

              {"id":"1","language":"en","text":"Training on asset declarations (art. 8, para. 5)"}
              {"id":"2","language":"en","text":"paragraph 5 of the same article","context":{"article":52}}
              {"id":"3","language":"en","text":"52 (5)-(6)","context":{"cell":"article"}}

            language is ar, zh, en, fr, ru or es. A line that cannot be read is named on standard error and skipped (exit 1).

            Example:
              echo '{"id":"1","language":"en","text":"arts. 5 and 6"}' | ./recount cite
            """);
        command.SetAction((_, cancel) => RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancel)
    {
        var exit = ExitCode.Done;
        using var reader = new StreamReader(input, new UTF8Encoding(false));
        await using var writer = new StreamWriter(output, new UTF8Encoding(false));
        for (var number = 1; await reader.ReadLineAsync(cancel) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var question = CiteQuestion.Read(line);
            if (question.Problem is { } problem)
            {
                exit = ExitCode.Findings;
                await Console.Error.WriteLineAsync($"standard input, line {number}: {problem}");
                continue;
            }

            var found = CitationReader.Read(question.Text, question.Language, question.Context);
            var answer = new CiteAnswer(
                question.Id,
                [.. found.Provisions.Select(provision => provision.ToString())],
                [.. found.Chapters.Select(chapter => chapter.ToString())],
                found.Invalid);
            await writer.WriteLineAsync(Json.Line(answer, CiteJson.Default.CiteAnswer));
        }

        return exit;
    }
}
