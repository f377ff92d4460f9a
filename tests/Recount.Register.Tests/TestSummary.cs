using System.Security.Cryptography;
using Recount.Convention;
using Recount.Documents;
using Recount.Extraction;
using Recount.Findings;
using Recount.Register.Ingest;

namespace Recount.Register.Tests;

/// <summary>A summary as reading and extraction would hand it over; says only what a test is about.</summary>
internal sealed record TestSummary
{
    public string FileName { get; init; } = "kenya.docx";

    public string MediaType { get; init; } = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Language Language { get; init; } = Language.English;

    public string? State { get; init; } = "Kenya";

    public int? Cycle { get; init; } = 2;

    public string? Symbol { get; init; } = "CAC/COSP/IRG/II/1/1/Add.5";

    public DateOnly? Finalized { get; init; } = new DateOnly(2020, 1, 2);

    public string[] Needs { get; init; } =
    [
        "Training for officials of the anti-corruption body (art. 6)",
        "Drafting of a law on public procurement (art. 9)",
    ];

    public ReadSummary In(TestRegister register)
    {
        var path = register.Write(FileName, ToString() + string.Join('\n', Needs));
        string[] paragraphs = ["Executive summary", "Kenya", .. Needs.Select(need => need + ";")];
        return new ReadSummary(
            path,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))),
            new SourceDocument
            {
                MediaType = MediaType,
                Paragraphs = [.. paragraphs.Select((text, index) => new SourceParagraph { Index = index, Text = text })],
            },
            new ExtractedSummary
            {
                Language = Language,
                StateName = State,
                StateCode = null,
                Cycle = Cycle,
                Symbol = Symbol,
                Issued = new DateOnly(2020, 3, 4),
                Finalized = Finalized,
                Findings = [.. Needs.Select(Finding)],
                Statements = new Dictionary<Chapter, ChapterStatement> { [Chapter.II] = ChapterStatement.Listed },
                NoNeedsStated = [],
                Problems = [],
            },
            "1");
    }

    private static FoundFinding Finding(string text, int place)
    {
        var article = int.Parse(text[(text.IndexOf("art. ", StringComparison.Ordinal) + 5)..].TrimEnd(')'), null);
        return new FoundFinding
        {
            Kind = FindingKind.Need,
            Chapter = Chapter.II,
            Text = text,
            Provisions = [new Provision(article)],
            Scope = null,
            Suggestion = new Suggestion { Categories = ["capacity-building"], Confidence = 0.9, Explanation = ["training"] },
            Source = new SourcePlace("2.4", place + 2, 0, text.Length),
            Rule = "bullet",
        };
    }
}
