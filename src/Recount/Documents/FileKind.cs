using System.Text;
using static System.StringComparison;

namespace Recount.Documents;

/// <summary>The kinds of file that are read.</summary>
internal enum FileKind
{
    /// <summary>A zip archive; whether it holds a Word document its reader finds out.</summary>
    Word,
    Pdf,
    Html,
    PlainText,
}

/// <summary>Tells a file's kind from its content; a name can say anything.</summary>
internal static class FileKinds
{
    private const string Remedy = "save it as .docx, .pdf, .html or .txt";

    /// <exception cref="UnreadableDocumentException">It is none of the kinds that are read.</exception>
    public static FileKind Of(byte[] content, string name)
    {
        if (content.Length > Limits.FileBytes)
        {
            throw new UnreadableDocumentException(
                ProblemCode.TooLarge,
                $"the file has {content.Length / 1_000_000} MB, the limit is {Limits.FileBytes / 1_000_000} MB; "
                + "leave out pictures or split it.");
        }

        var start = content.AsSpan(0, Math.Min(content.Length, 1024));
        if (start.TrimStart("\0\t\r\n "u8).IsEmpty && content.AsSpan().TrimStart("\0\t\r\n "u8).IsEmpty)
        {
            throw new UnreadableDocumentException(
                ProblemCode.Empty, "the file is empty; fetch it again from where it came from.");
        }

        return start.StartsWith("PK\x3\x4"u8) || start.StartsWith("PK\x5\x6"u8) ? FileKind.Word
            : start.IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf
            : Foreign(start, content) is { } foreign ? throw foreign
            : OfText(PlainText.TextDecoder.Decode(content), name);
    }

    private static UnreadableDocumentException? Foreign(ReadOnlySpan<byte> start, byte[] content)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xd0, 0xcf, 0x11, 0xe0]))
        {
            return ForeignCompound(content);
        }

        var what = start.StartsWith("{\\rtf"u8) ? "a rich text file (.rtf)"
            : start.StartsWith("\x89PNG"u8[1..]) || start[..Math.Min(4, start.Length)].EndsWith("PNG"u8) ? "a picture"
            : start.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff]) || start.StartsWith("GIF8"u8)
                || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? "a picture"
            : start.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) || start.StartsWith("7z\xbc"u8[..2])
                || start.StartsWith("Rar!"u8) || start.StartsWith("BZh"u8) ? "a packed archive"
            : start.StartsWith("MZ"u8) && start.Contains((byte)0) || start.StartsWith("\x7f"u8) ? "a program"
            : start.StartsWith("%!PS"u8) ? "a PostScript file"
            : start.StartsWith("MIME-Version:"u8) ? "a web archive (.mht)"
            : null;
        return what is null ? null : Unsupported(what);
    }

    private static UnreadableDocumentException ForeignCompound(byte[] content)
    {
        var bytes = content.AsSpan();
        return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new UnreadableDocumentException(
                ProblemCode.Encrypted, "the file is protected by a password; save it without one.")
            : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
                ? Unsupported("a document of the old Word format (.doc)")
                : Unsupported("a file of an old office format");
    }

    private static FileKind OfText(string text, string name)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (start.StartsWith("<?xml") && start.IndexOf("<html", OrdinalIgnoreCase) < 0)
        {
            throw Unsupported(
                start.Contains("progid=\"Word.Document\"", Ordinal) ? "a Word document as one XML file" : "an XML file");
        }

        string[] marks = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<?xml"];
        while (start.StartsWith("<!--"))
        {
            var end = start.IndexOf("-->");
            start = end < 0 ? [] : start[(end + 3)..].TrimStart();
        }

        foreach (var mark in marks)
        {
            if (start.StartsWith(mark, OrdinalIgnoreCase))
            {
                return FileKind.Html;
            }
        }

        // a piece of a page, without the elements that say so
        return name.EndsWith(".html", OrdinalIgnoreCase) || name.EndsWith(".htm", OrdinalIgnoreCase)
            ? FileKind.Html
            : FileKind.PlainText;
    }

    private static UnreadableDocumentException Unsupported(string what) =>
        new(ProblemCode.UnsupportedKind, $"the content is {what}, which is not read; {Remedy}.");
}
