using System.Security.Cryptography;
using System.Text;

namespace Recount.Register.Import.Findings;

/// <summary>A finding's id in a table: the random one that was exported, or one that the table's author gave.</summary>
internal static class FindingId
{
    /// <summary>The register's own id; a given text always leads to the same one.</summary>
    public static Guid Of(string text) => Guid.TryParse(text, out var id)
        ? id
        : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("recount:finding:" + text)).AsSpan(0, 16), bigEndian: true);

    /// <summary>The text to keep beside the register's own id; null where that is the id.</summary>
    public static string? Given(string? text) => text is null || Guid.TryParse(text, out _) ? null : text;
}
