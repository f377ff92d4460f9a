using Recount.Documents;
using Recount.Extraction;

namespace Recount.Register.Ingest;

/// <summary>A file that was read and extracted, ready for the register.</summary>
/// <param name="Path">Where the original is.</param>
/// <param name="Sha256">Of the original as it was read, in lower-case hexadecimal.</param>
/// <param name="RulePack">The version of the rules that read it.</param>
public sealed record ReadSummary(string Path, string Sha256, SourceDocument Document, ExtractedSummary Summary, string RulePack);
