using System.Security.Cryptography;
using System.Text;

namespace Recount.Illustrative.Writing;

/// <summary>A row of findings.csv.</summary>
internal sealed record Finding(
    Guid Id,
    string Kind,
    string State,
    int Cycle,
    string Chapter,
    IReadOnlyList<string> Provisions,
    string Scope,
    string Category,
    string Text,
    IReadOnlyList<string> BetterFit,
    IReadOnlyList<string> Tags)
{
    /// <summary>An id made of the words that identify it, so that it stays from run to run (RFC 9562, version 8).</summary>
    public static Guid MakeId(params string[] parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("recount/illustrative/" + string.Join('/', parts)))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
