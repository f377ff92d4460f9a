using Recount.Checks.Reading;
using Recount.Checks.References;
using Recount.Extraction.Mastheads;

namespace Recount.Checks;

/// <summary>What the check of one or more documents of a session found.</summary>
/// <param name="Checked">How many statements were understood and compared.</param>
/// <param name="NotUnderstood">Data that were seen and could not be read, in a sentence each.</param>
public sealed record CheckResult(
    int Checked,
    IReadOnlyList<CheckProblem> Problems,
    IReadOnlyList<string> Reconciliations,
    IReadOnlyList<DeterminedCell> Determined,
    IReadOnlyList<string> NotUnderstood);

/// <summary>How serious a finding is.</summary>
public enum CheckSeverity
{
    /// <summary>No register can make it true beside the rest.</summary>
    Impossible,

    /// <summary>A tied number was edited.</summary>
    Changed,

    /// <summary>A tied number is no longer what the register says.</summary>
    Stale,

    /// <summary>A number that nothing supports.</summary>
    Untied,

    /// <summary>True by rounding only, or explained by a reconciliation.</summary>
    Remark,
}

/// <summary>Something that a reader must look at.</summary>
/// <param name="Claim">What is claimed.</param>
/// <param name="Why">Why it cannot be, or what makes it true.</param>
/// <param name="Possible">What it could be; null where that is not one number or a border.</param>
public sealed record CheckProblem(CheckSeverity Severity, TextPlace Place, string Claim, string Why, string? Possible);

/// <summary>A number that is not printed and can only be one.</summary>
public sealed record DeterminedCell(string Cell, long Value);

/// <summary>Checks notes against themselves and each other.</summary>
public static class CheckedNotes
{
    /// <summary>Checks documents that belong together; what they say of the same quantity must agree.</summary>
    /// <param name="register">What a register counts on the documents' day; null: they are checked without one.</param>
    public static CheckResult Check(IReadOnlyList<(string File, Documents.SourceDocument Document)> files, RegisterComparison? register = null)
    {
        var wording = Wording.English;
        var (claims, data, notes) = (new List<Claim>(), new List<FigureNumbers>(), new List<NoteText>());
        var references = new ReferenceCheck(wording);
        foreach (var (file, document) in files)
        {
            if (LanguageGuess.Of(document) is { } language && language != Language.English)
            {
                data.Add(new FigureNumbers([], [], [$"{file}: its numbers, as it is not in English"]));
                continue;
            }

            var note = NoteTextReader.Read(document, file);
            var figures = new FigureDataReader(wording, note.Figures).Read(note.Data, document.Charts);
            notes.Add(note);
            references.Add(document, note);
            data.Add(figures);
            var sentences = ReadSentence.Of(wording, note);
            claims.AddRange(OfFigures(file, figures));
            claims.AddRange(OfText(ClaimReader.Read(wording, file, sentences), claims));
            claims.AddRange(ComparisonReader.Read(wording, file, sentences));
            claims.AddRange(ListReader.Read(wording, file, sentences, figures));
        }

        var result = new CheckReport(claims, data, notes).Result(references.Missing());
        return register is null ? result : result with { Problems = [.. result.Problems, .. register.Of(claims)] };
    }

    private static IEnumerable<Claim> OfFigures(string file, FigureNumbers figures) =>
    [
        .. figures.Rows.Select(row => new Claim(
            new TextPlace(file, null, row.Figure, $"{row.Label}: {CheckWords.Number(row.Value)}"), CheckWords.Number(row.Value), ClaimWeight.Figure, row.Quantity,
            [Relation.Is(row.Quantity, row.Value, row.Value)])),
        .. figures.Shares.Select(share => new Claim(
            new TextPlace(file, null, share.Figure, $"{share.Label}: {CheckWords.Number(share.Percent)}%"), $"{CheckWords.Number(share.Percent)}%", ClaimWeight.Share, share.Quantity,
            Relation.Share([share.Quantity], share.Quantity with { Extent = Extent.All }, share.Percent - 0.99m, share.Percent + 0.99m))
        { Usual = Quantified.Share(share.Percent, Quantifier.None, 1) }),
    ];

    private static IEnumerable<Claim> OfText(IReadOnlyList<Interpretation> numbers, List<Claim> figures) =>
        [.. new ClaimChoice(figures).Choose(numbers).Select(choice => new Claim(
            choice.Number.Place, choice.Number.Said, choice.Number.Weight, choice.Meaning.Subject, choice.Meaning.Relations)
        { Usual = choice.Meaning.Whole is null ? null : choice.Meaning.Usual })];
}
