using System.Globalization;
using Recount.App.Shared;

namespace Recount.App.Corrigenda;

/// <summary>The corrections for people.</summary>
internal static class CorrigendumPrint
{
    public static TextTable Table(CorrigendumResponse answer)
    {
        var table = new TextTable("part", "number", "row", "column", "for", "read", "why");
        foreach (var correction in answer.Corrections)
        {
            table.Add(correction.Part, correction.Number, correction.Row, correction.Column, correction.For, correction.Read, correction.Why);
        }

        return table;
    }

    public static void Write(CorrigendumResponse answer, TextWriter output)
    {
        foreach (var correction in answer.Corrections)
        {
            var place = string.Join(", ", new[] { correction.Number is { } number ? $"{correction.Part} {number}" : correction.Part, correction.Row, correction.Column }.OfType<string>());
            output.WriteLine($"{place}: for \"{correction.For}\" read {(correction.Read is { } read ? $"\"{read}\"" : "what a person must write anew")}");
            output.WriteLine($"  {correction.Why}.");
        }

        foreach (var cause in answer.Causes)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Needs of cycle {cause.Cycle}{(cause.Article is { } article ? $", article {article}" : "")}: {cause.Was}, now {cause.Now}: {string.Join(", ", cause.Causes.Select(part => $"{part.Key} {part.Value.ToString("+0;-0", CultureInfo.InvariantCulture)}"))}."));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.File}, as at {answer.AsAt:yyyy-MM-dd}, revision {answer.Revision} against {answer.Now}: {answer.Corrections.Count} corrections{Affected(answer)}."));
    }

    private static string Affected(CorrigendumResponse answer) => answer.Corrections.Count == 0
        ? ""
        : $"; paragraphs {string.Join(", ", answer.Paragraphs)}; figures {string.Join(", ", answer.Figures)}";
}
