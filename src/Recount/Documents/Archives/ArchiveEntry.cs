namespace Recount.Documents.Archives;

/// <summary>One file of a zip archive, as the central directory has it.</summary>
/// <param name="Start">Where its local header starts.</param>
/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Unpacked">Bytes that it says it has; counted while inflating.</param>
/// <param name="Method">0: stored; 8: deflated.</param>
internal sealed record ArchiveEntry(
    string Name, long Start, long Packed, long Unpacked, uint Checksum, int Method, int Flags)
{
    /// <summary>Where the packed bytes start; known once the local header was checked.</summary>
    public long Body { get; init; }

    public bool IsFolder => Name.EndsWith('/');
}
