using System.CommandLine;
using Recount.App.Reading;
using Recount.App.Shared;
using Recount.Documents.Ties;

namespace Recount.App.Checks;

/// <summary><c>check --untie OUT.docx FILE</c>: the copy for submission.</summary>
internal static class UntieOption
{
    public static Option<string?> Create() => new("--untie")
    {
        HelpName = "OUT.docx",
        Description = "Also write a copy of the one FILE without ties, for submission.",
    };

    /// <summary>What is wrong with the option, in one sentence; null where nothing is.</summary>
    public static string? Problem(string? path, string[] files) => path switch
    {
        null => null,
        _ when !path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) => $"found '{path}' in --untie, expected the name of a Word file, which ends in .docx.",
        _ when files.Length > 1 => $"found {files.Length} files beside --untie, expected one.",
        _ when Path.GetFullPath(path) == Path.GetFullPath(files[0]) => "--untie names the file itself; give the copy another name.",
        _ => null,
    };

    /// <summary>Writes the copy of a Word file that a reader accepted.</summary>
    public static async Task WriteAsync(string path, string file, string mediaType)
    {
        if (!mediaType.EndsWith("wordprocessingml.document", StringComparison.Ordinal))
        {
            throw new RecountException($"{file}: this is no Word file, so there is nothing to untie; leave --untie out.");
        }

        if (!SourceFile.TryRead(file, out var content, out var rejection))
        {
            throw new RecountException($"{file}: {rejection.Message}");
        }

        var controls = 0;
        WholeFile.Write(path, copy => controls = UntiedCopy.Write(content, copy).Controls);
        await Console.Error.WriteLineAsync(
            controls == 0 ? $"{path}: {file} had no tied numbers; this is a copy of it." : $"{path}: a copy without ties; {controls} controls were taken out, their text stays.");
    }
}
