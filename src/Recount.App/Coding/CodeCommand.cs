using System.CommandLine;
using Recount.App.Shared;

namespace Recount.App.Coding;

/// <summary><c>code</c>: items in, needs with their coding out, as JSON lines.</summary>
internal static class CodeCommand
{
    private const string Help = """
        Read items of a section on assistance and suggest how to code them: JSON lines in, JSON lines out.

        In:  {"id":"1","cycle":2,"listedUnder":["9"],"text":"Training of auditors (art. 9)."}
             listedUnder: provisions or a chapter such as "V"; language: ar, zh, en, fr, ru or es (else it is guessed).
        Out: {"id":"1","isNeed":true,"needs":[{"text":…,"provisions":["9"],"scope":null,"categories":["capacity-building"],…}]}

        Example: ./recount code < items.jsonl > coded.jsonl
        """;

    public static Command Create()
    {
        var command = new Command("code", Help);
        command.SetAction((_, cancel) => RunAsync(Console.In, Console.Out, cancel));
        return command;
    }

    private static async Task<int> RunAsync(TextReader input, TextWriter output, CancellationToken cancel)
    {
        var result = ExitCode.Done;
        for (var line = 1; await input.ReadLineAsync(cancel) is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (CodeRequest.Read(text, line, out var problem) is { } request)
            {
                await output.WriteLineAsync(Json.Line(CodeAnswer.To(request), CodeAnswerJson.Default.CodeAnswer));
            }
            else
            {
                await Console.Error.WriteLineAsync(problem);
                result = ExitCode.Findings;
            }
        }

        return result;
    }
}
