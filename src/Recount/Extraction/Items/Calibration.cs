namespace Recount.Extraction.Items;

/// <summary>How often a primary category is right for its kind of evidence, as measured: <c>data/coding/confidence.json</c>.</summary>
internal static class Calibration
{
    private static readonly ConfidenceFile Measured = DataJson.Read<ConfidenceFile>("coding/confidence.json");

    /// <summary>0 to 1.</summary>
    /// <param name="isContested">Whether the need names another product of another category.</param>
    public static double Confidence(Evidence evidence, bool isContested) =>
        Measured.Right[isContested ? $"{evidence}, contested" : $"{evidence}"];

    private sealed record ConfidenceFile(string Version, string Source, Dictionary<string, double> Right);
}
