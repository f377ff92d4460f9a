namespace Recount.Documents;

/// <summary>How much of a hostile file is put up with. A summary has 20 pages; these leave room for a hundred times that.</summary>
public static class Limits
{
    /// <summary>Bytes of a file that is read at all.</summary>
    public const int FileBytes = 100_000_000;

    /// <summary>Entries of a zip archive.</summary>
    internal const int ArchiveEntries = 2_000;

    /// <summary>Bytes of all entries of an archive together, counted while inflating.</summary>
    internal const long UnpackedBytes = 200_000_000;

    /// <summary>Bytes of one XML part.</summary>
    internal const int PartBytes = 100_000_000;

    /// <summary>Above this size an entry may not be more than <see cref="Ratio"/> times smaller when packed.</summary>
    internal const long RatioFrom = 20_000_000;

    /// <summary>Unpacked to packed. XML of a real document packs 5 to 40 times; deflate can reach 1,032.</summary>
    internal const int Ratio = 100;

    /// <summary>Elements within each other.</summary>
    internal const int Depth = 512;

    /// <summary>Characters of a document's text.</summary>
    internal const int Characters = 20_000_000;

    /// <summary>Paragraphs of a document.</summary>
    internal const int Paragraphs = 500_000;
}
