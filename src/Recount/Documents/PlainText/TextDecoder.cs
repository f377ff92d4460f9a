using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Recount.Documents.PlainText;

/// <summary>Bytes to characters: UTF-8, or UTF-16 with a byte order mark. Anything else is not guessed.</summary>
internal static partial class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnreadableDocumentException">It is no text, or text in another encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var text = content switch
        {
            [0xff, 0xfe, ..] => Encoding.Unicode.GetString(content[2..]),
            [0xfe, 0xff, ..] => Encoding.BigEndianUnicode.GetString(content[2..]),
            [0xef, 0xbb, 0xbf, ..] => DecodeUtf8(content[3..]),
            _ => DecodeUtf8(content),
        };
        return text.AsSpan().IndexOfAnyInRange('\0', '\u0008') >= 0
            ? throw new UnreadableDocumentException(
                ProblemCode.UnsupportedKind,
                "the content is neither a document nor text; save it as .docx, .pdf, .html or .txt.")
            : text;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> content)
    {
        if (Utf8.IsValid(content))
        {
            return StrictUtf8.GetString(content);
        }

        if (DeclaredEncoding(content[..Math.Min(content.Length, 1024)]) is { } declared)
        {
            return declared.GetString(content);
        }

        throw content.Contains((byte)0)
            ? new UnreadableDocumentException(
                ProblemCode.UnsupportedKind,
                "the content is neither a document nor text; save it as .docx, .pdf, .html or .txt.")
            : new UnreadableDocumentException(
                ProblemCode.Encoding, "the text is not in UTF-8; save it with the encoding UTF-8.");
    }

    /// <summary>Older web pages name the encoding of their time near the start.</summary>
    private static Encoding? DeclaredEncoding(ReadOnlySpan<byte> start)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(start));
        return match.Success ? CodePagesEncodingProvider.Instance.GetEncoding(match.Groups[1].Value) : null;
    }

    [GeneratedRegex("<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_-]{1,20})",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();
}
