using Recount.Mechanism;
using Recount.Register.Model;

namespace Recount.Register.Ingest;

/// <summary>What a file is to a summary that is there already.</summary>
internal enum Attachment
{
    /// <summary>There is no summary of this State and cycle yet.</summary>
    First,

    /// <summary>Another language or format of it.</summary>
    Version,

    /// <summary>A correction of it, as the user said.</summary>
    Correction,

    /// <summary>A correction, but the user did not say so.</summary>
    UnannouncedCorrection,

    /// <summary>Another document altogether.</summary>
    Another,
}

internal static class AttachmentRule
{
    /// <param name="counted">The document that the findings are from; null without one.</param>
    /// <param name="versions">All that stand, <paramref name="counted"/> included.</param>
    /// <param name="mayReplace">Whether the user asked for it, and no file of this run has been taken for this summary yet.</param>
    public static Attachment Of(
        ReadSummary file, StoredDocument? counted, IReadOnlyList<StoredDocument> versions, bool mayReplace)
    {
        if (counted is null)
        {
            return Attachment.First;
        }

        var symbol = file.Summary.Symbol;
        if (symbol is not null && counted.Symbol is not null && !SameSeries(symbol, counted.Symbol))
        {
            return Attachment.Another;
        }

        var language = file.Summary.Language?.Code;
        if (mayReplace && language == counted.Language)
        {
            return Attachment.Correction;
        }

        var isThere = versions.Any(version => version.Language == language && version.MediaType == file.Document.MediaType);
        return !isThere && !IsCorrection(symbol) ? Attachment.Version
            : mayReplace ? Attachment.Correction
            : Attachment.UnannouncedCorrection;
    }

    private static bool SameSeries(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string symbol) =>
        DocumentSymbol.TryParse(symbol, out var read) ? read.Corrected : symbol.TrimEnd('*').Trim();

    private static bool IsCorrection(string? symbol) => DocumentSymbol.TryParse(symbol, out var read) && read.IsCorrection;
}
