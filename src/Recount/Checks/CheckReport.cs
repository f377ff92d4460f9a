using Recount.Checks.Reading;
using Recount.Checks.Relations;
using Recount.Checks.Solving;
using Recount.Mechanism;

namespace Recount.Checks;

/// <summary>Makes the findings of a check from what the documents claim.</summary>
internal sealed class CheckReport
{
    private readonly IReadOnlyList<Claim> _claims;
    private readonly IReadOnlyList<FigureNumbers> _data;
    private readonly IReadOnlyList<NoteText> _notes;
    private readonly ClaimSystem _system;
    private readonly IReadOnlyList<int> _removed;
    private readonly Propagation _rest;

    public CheckReport(IReadOnlyList<Claim> claims, IReadOnlyList<FigureNumbers> data, IReadOnlyList<NoteText> notes)
    {
        (_claims, _data, _notes) = (claims, data, notes);
        _system = new ClaimSystem(claims, RuleBook.Of(Quantities(claims), LeftOutOf(notes)));
        _removed = SmallestRemoval.Of(_system);
        _rest = Propagation.Of(_system, claim => !_removed.Contains(claim));
    }

    /// <param name="missing">References to what does not exist.</param>
    public CheckResult Result(IReadOnlyList<CheckProblem> missing)
    {
        var reconciliations = Reconciliation.All(_claims, _rest);
        return new CheckResult(
            _claims.Count,
            [
                .. _removed.Select(claim => new Contradictions(_system, _rest, _removed).Problem(claim)),
                .. missing,
                .. new Remarks(_claims, _rest, _notes, reconciliations).Of(_removed),
            ],
            [.. reconciliations.Select(reconciliation => reconciliation.Says)],
            DeterminedCells.Of(_claims, _removed, LeftOutOf(_notes)),
            [.. _data.SelectMany(data => data.NotUnderstood)]);
    }

    private static LeftOut LeftOutOf(IReadOnlyList<NoteText> notes)
    {
        bool Says(Func<WordingFile, string> pattern) =>
            notes.Any(note => note.Lines.Select(line => line.Text).Concat(note.Notes).Any(text => Wording.English.Has(pattern, text)));
        return new LeftOut(Says(file => file.NoCategory), Says(file => file.NoProvision));
    }

    /// <summary>All quantities that are told of; with one regional group's needs, those of all.</summary>
    public static HashSet<Quantity> Quantities(IReadOnlyList<Claim> claims)
    {
        var quantities = claims.SelectMany(claim => claim.Relations).SelectMany(relation => relation.Terms).Select(term => term.Quantity).ToHashSet();
        foreach (var needs in quantities.Where(quantity => quantity is { Counted: Counted.Needs, Extent.Kind: ExtentKind.Region }).ToList())
        {
            quantities.UnionWith(RegionalGroup.All.Select(group => needs with { Extent = Extent.Region(group.Code) }));
        }

        return quantities;
    }
}
