using Recount.Convention;
using Recount.Documents;
using Recount.Extraction;
using Recount.Findings;

namespace Recount.App.Tests.Samples;

/// <summary>A sample as the program reads it, laid beside what must be found.</summary>
internal sealed class SampleReading
{
    private const double Alike = 0.8;

    private readonly string _name;
    private readonly List<string> _misses = [];

    private SampleReading(string path, ExpectedSummary expected, ExtractedSummary found)
    {
        _name = Path.GetFileName(path);
        CompareFacts(expected, found);
        var left = found.Findings.ToList();
        foreach (var wanted in expected.Findings)
        {
            var match = left.Where(finding => Score(wanted, finding) >= Alike).MaxBy(finding => Score(wanted, finding));
            if (match is null)
            {
                Missed++;
                Miss($"missed {wanted.Kind} {wanted.Chapter}", wanted.Text ?? string.Join(", ", wanted.Provisions));
                continue;
            }

            left.Remove(match);
            Found++;
            CompareFinding(wanted, match);
        }

        Extra = left.Count;
        left.ForEach(finding => Miss($"extra {finding.Kind.Code} {finding.Chapter}", finding.Text));
    }

    public int Found { get; }

    public int Extra { get; }

    public int Missed { get; }

    /// <summary>One line for everything that differs.</summary>
    public IReadOnlyList<string> Misses => _misses;

    public static SampleReading Of(string path)
    {
        var document = DocumentReader.Read(File.ReadAllBytes(path), Path.GetFileName(path)).Document;
        Assert.NotNull(document);
        return new SampleReading(path, SampleFolder.Expected(path), SummaryReader.Read(document, SampleFolder.Roster));
    }

    private void CompareFacts(ExpectedSummary expected, ExtractedSummary found)
    {
        Compare("language", expected.Language, found.Language?.Code);
        Compare("cycle", expected.Cycle, found.Cycle);
        Compare("State", expected.State, found.StateName);
        Compare("symbol", expected.Symbol, found.Symbol);
        Compare("issued", expected.Issued, found.Issued);
        Compare("finalized", expected.Finalized, found.Finalized);
        Compare("no needs stated", Text(expected.NoNeedsStated), Text(found.NoNeedsStated.Select(chapter => chapter.ToString())));
        Compare(
            "statements",
            Text(expected.Statements.Select(pair => $"{pair.Key} {pair.Value}")),
            Text(found.Statements.Select(pair => $"{pair.Key} {pair.Value.Code}")));
    }

    private void CompareFinding(ExpectedFinding wanted, FoundFinding found)
    {
        var about = $"of '{found.Text}'";
        Compare($"provisions {about}", Text(wanted.Provisions), Text(found.Provisions.Select(provision => provision.ToString())));
        Compare($"citations without a provision {about}", Text(wanted.Invalid ?? []), Text(found.Invalid));
        Compare($"priority {about}", wanted.Priority, found.Priority);
        Compare($"existing assistance {about}", wanted.ExistingAssistance ?? false, found.ExistingAssistance);
        if (found.Kind == FindingKind.Need)
        {
            Compare($"scope {about}", wanted.Scope, found.Scope?.Code);
            Compare($"category {about}", First(wanted.Categories), First(found.Suggestion.Categories));
            Compare($"better fit {about}", Text((wanted.BetterFit ?? []).Order()), Text(found.Suggestion.BetterFit.Select(article => $"{article}").Order()));
        }
    }

    private static string? First(IReadOnlyList<string>? categories) => categories is [var first, ..] ? first : null;

    private static double Score(ExpectedFinding wanted, FoundFinding found)
    {
        if (wanted.Kind != found.Kind.Code || wanted.Chapter != found.Chapter?.ToString())
        {
            return 0;
        }

        var isSameTick = wanted.Provisions.SequenceEqual(found.Provisions.Select(provision => provision.ToString()))
            && First(wanted.Categories) == First(found.Suggestion.Categories);
        return wanted.Text is { } text ? WordOverlap.Of(text, found.Text) : isSameTick ? 1 : 0;
    }

    private void Compare<T>(string what, T wanted, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(wanted, found))
        {
            Miss(what, $"expected {wanted}, found {found}");
        }
    }

    private void Miss(string what, string detail) => _misses.Add($"{_name}: {what}: {detail}");

    private static string Text(IEnumerable<string> parts) => string.Join(", ", parts);
}
