using System.CommandLine;
using Recount.App.Reading;
using Recount.App.Shared;
using Recount.Checks;
using Recount.Checks.Docx;
using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.App.Checks;

/// <summary><c>check --untie OUT.docx FILE</c>, <c>check --comments OUT.docx FILE</c>: copies of the one file that is checked.</summary>
/// <param name="Untied">Where the copy for submission goes; null: there is none.</param>
/// <param name="Commented">Where the copy with the findings as comments goes; null: there is none.</param>
internal sealed record CopyOptions(string? Untied, string? Commented)
{
    public static Option<string?> Untie() => new("--untie")
    {
        HelpName = "OUT.docx",
        Description = "Also write a copy of the one FILE without ties, for submission.",
    };

    public static Option<string?> Comments() => new("--comments")
    {
        HelpName = "OUT.docx",
        Description = "Also write a copy of the one FILE with each finding as a comment at its place.",
    };

    /// <summary>What is wrong with the options, in one sentence; null where nothing is.</summary>
    public string? Problem(string[] files) => Problem("--untie", Untied, files) ?? Problem("--comments", Commented, files);

    /// <summary>Writes the copies of a Word file that a reader accepted.</summary>
    public async Task WriteAsync(string file, SourceDocument document, CheckResult result)
    {
        if (Untied is null && Commented is null)
        {
            return;
        }

        if (!document.MediaType.EndsWith("wordprocessingml.document", StringComparison.Ordinal))
        {
            throw new RecountException($"{file}: this is no Word file, so no such copy of it can be written; leave --untie and --comments out.");
        }

        if (!SourceFile.TryRead(file, out var content, out var rejection))
        {
            throw new RecountException($"{file}: {rejection.Message}");
        }

        if (Untied is not null)
        {
            var controls = 0;
            WholeFile.Write(Untied, copy => controls = UntiedCopy.Write(content, copy).Controls);
            await Console.Error.WriteLineAsync(
                controls == 0 ? $"{Untied}: {file} had no tied numbers; this is a copy of it." : $"{Untied}: a copy without ties; {controls} controls were taken out, their text stays.");
        }

        if (Commented is not null)
        {
            WholeFile.Write(Commented, copy => CommentedCopy.Write(content, result.Problems, copy));
            await Console.Error.WriteLineAsync($"{Commented}: a copy with {result.Problems.Count} comments.");
        }
    }

    private static string? Problem(string option, string? path, string[] files) => path switch
    {
        null => null,
        _ when !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) => $"found '{path}' in {option}, expected the name of a Word file, which ends in .docx.",
        _ when files.Length > 1 => $"found {files.Length} files beside {option}, expected one.",
        _ when Path.GetFullPath(path) == Path.GetFullPath(files[0]) => $"{option} names the file itself; give the copy another name.",
        _ => null,
    };
}
