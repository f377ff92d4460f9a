using Recount.Convention;
using Recount.Findings;
using Recount.Register.Model;

namespace Recount.Register.Import.Findings;

/// <summary>A finding as a row and the register together have it.</summary>
internal sealed record FindingRow
{
    public required FindingKind Kind { get; init; }

    public required FindingStatus Status { get; init; }

    public required int ReviewId { get; init; }

    public required Chapter? Chapter { get; init; }

    public required string Provisions { get; init; }

    public required Scope? Scope { get; init; }

    public required string Categories { get; init; }

    public required string BetterFit { get; init; }

    public required string Tags { get; init; }

    public required string? Priority { get; init; }

    public required string Text { get; init; }

    public required int? Paragraph { get; init; }

    /// <summary>What it is coded as, whether or not the register has that yet.</summary>
    public FindingCoding Coding => new()
    {
        Provisions = Provisions,
        Scope = Scope,
        Categories = Categories,
        BetterFit = BetterFit,
        Tags = Tags,
    };

    public static FindingRow Of(FindingVersion version, Passage passage) => new()
    {
        Kind = version.Kind,
        Status = version.Status,
        ReviewId = version.ReviewId,
        Chapter = version.Chapter,
        Provisions = version.Coding.Provisions,
        Scope = version.Coding.Scope,
        Categories = version.Coding.Categories,
        BetterFit = version.Coding.BetterFit,
        Tags = version.Coding.Tags,
        Priority = version.Priority,
        Text = passage.Text,
        Paragraph = passage.Paragraph,
    };

    /// <summary>The columns in which two rows differ.</summary>
    public IEnumerable<string> DifferencesFrom(FindingRow other) => new (string Column, bool Differs)[]
    {
        ("kind", Kind != other.Kind),
        ("status", Status != other.Status),
        ("review", ReviewId != other.ReviewId),
        ("chapter", Chapter != other.Chapter),
        ("provisions", Provisions != other.Provisions),
        ("scope", Scope != other.Scope),
        ("categories", Categories != other.Categories),
        ("betterFit", BetterFit != other.BetterFit),
        ("tags", Tags != other.Tags),
        ("priority", Priority != other.Priority),
        ("text", Text != other.Text),
        ("paragraph", Paragraph != other.Paragraph),
    }.Where(field => field.Differs).Select(field => field.Column);
}
