using Recount.Checks.Ties;
using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Checks.Reproducing;

/// <summary>A note that was counted and drawn again from data, and how far it came out the same.</summary>
public sealed record NoteReproduction
{
    /// <summary>What the note says of itself.</summary>
    public required NoteTies Note { get; init; }

    /// <summary>The program that saved the file; null for a file as we write it.</summary>
    public required string? SavedBy { get; init; }

    /// <summary>In the order of the note.</summary>
    public required IReadOnlyList<ReproducedFigure> Figures { get; init; }

    /// <summary>How many tied numbers stand in the text; 0 where their controls are gone.</summary>
    public required int Numbers { get; init; }

    /// <summary>Those that read otherwise than they were printed, or than the data give.</summary>
    public required IReadOnlyList<CheckProblem> Problems { get; init; }

    /// <summary>Those that count what was not public, so that public data alone give other numbers.</summary>
    public required int NotPublic { get; init; }

    /// <summary>Whether everything that could be compared came out the same.</summary>
    public bool Stands => Figures.Count > 0 && Figures.All(figure => figure.Verdict.Stands) && Problems.Count + NotPublic == 0;

    /// <summary>Whether all that did not come out the same counts what was not public.</summary>
    public bool IsExplained => Problems.Count == 0 && Figures.All(figure => figure.Verdict.Stands || figure.Verdict == FigureVerdict.NotPublic);

    /// <summary>Whether that holds of every figure's drawing too, byte for byte.</summary>
    public bool IsWhole => Stands && Figures.All(figure => figure.Verdict == FigureVerdict.Reproduced);

    /// <summary>Compares a note with what data give.</summary>
    /// <param name="file">Its name, for the places of findings.</param>
    /// <param name="document">The note, as its reader left it.</param>
    /// <param name="content">The same file.</param>
    /// <param name="recount">The data as they were when the note was counted.</param>
    /// <param name="notPublic">The keys of figures that count what was not public and is not in the data; null: the data hold all that was counted.</param>
    /// <exception cref="RecountException">It has no tied figures.</exception>
    public static NoteReproduction Of(
        string file, SourceDocument document, byte[] content, NoteRecount recount, IReadOnlyCollection<string>? notPublic = null)
    {
        if (document.Ties is not { } ties || ties.Ties.All(tie => tie.Rule != NoteTie.Figure))
        {
            throw new RecountException($"{file}: it holds no list of what its figures were counted from; give a note as 'recount note' wrote it, not a copy for submission.");
        }

        var parts = FigureParts.Read(content);
        var (numbers, problems) = TieCheck.Numbers(file, document, ties, recount);
        return new NoteReproduction
        {
            Note = ties,
            SavedBy = parts.SavedBy,
            Figures = new FigureComparison(document, ties, parts, recount, notPublic ?? []).Figures(),
            Numbers = numbers,
            Problems = notPublic is null ? problems : [.. problems.Where(problem => problem.Severity != CheckSeverity.Stale)],
            NotPublic = notPublic is null ? 0 : problems.Count(problem => problem.Severity == CheckSeverity.Stale),
        };
    }
}
