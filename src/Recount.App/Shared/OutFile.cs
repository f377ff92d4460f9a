using System.Text;

namespace Recount.App.Shared;

/// <summary>The file that an answer goes to, by <c>--out</c>: text in UTF-8, or a workbook.</summary>
internal static class OutFile
{
    private const string WorkbookEnding = ".xlsx";

    /// <summary>Why a format and a file do not go together, in one sentence; null where they do.</summary>
    public static string? Problem(string? path, bool isWorkbook) => (isWorkbook, path?.EndsWith(WorkbookEnding, StringComparison.OrdinalIgnoreCase)) switch
    {
        _ when path?.Length == 0 => "--out: found '', expected the name of a file.",
        (true, null) => "--format: found xlsx without --out, expected --out FILE.xlsx beside it.",
        (true, false) => $"--out: found '{path}', expected the name of a workbook, which ends in {WorkbookEnding}.",
        (false, true) => $"--out: found '{path}', expected --format xlsx beside it, or another name.",
        _ => null,
    };

    /// <summary>Writes text into a stream that stays open, with <c>\n</c> and without a mark of its encoding.</summary>
    public static void WriteText(Stream content, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}
