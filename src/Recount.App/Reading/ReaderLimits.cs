namespace Recount.App.Reading;

/// <summary>How much a pool of readers may use.</summary>
internal sealed record ReaderLimits
{
    /// <summary>Processes at once: no more than there are cores to run them.</summary>
    public int Workers { get; init; } = Math.Min(2, Environment.ProcessorCount);

    /// <summary>For one file; a summary needs milliseconds.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Bytes of managed memory in one process.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>For tests only: the workers know <see cref="MockDocument"/>.</summary>
    public bool KnowsMockDocuments { get; init; }
}
