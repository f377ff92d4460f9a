using Recount.Checks.Relations;
using Recount.Checks.Solving;

namespace Recount.Checks;

/// <summary>Finds needs of regional groups that are not printed and that what is printed leaves one number for.</summary>
internal static class DeterminedCells
{
    public static IReadOnlyList<DeterminedCell> Of(IReadOnlyList<Claim> claims, IReadOnlyList<int> removed, LeftOut leftOut)
    {
        // Shares are taken as they are usually rounded: taken loosely, they leave more than one number.
        Claim[] usual =
        [
            .. claims.Where((_, claim) => !removed.Contains(claim)).Select(claim => claim.Usual is { } share
                ? claim with { Relations = Usual(claim, share) }
                : claim),
        ];
        var system = new ClaimSystem(usual, RuleBook.Of(CheckReport.Quantities(claims), leftOut));
        var wrong = SmallestRemoval.Of(system);
        var known = Propagation.Of(system, claim => !wrong.Contains(claim));
        var cells = CheckReport.Quantities(claims)
            .Where(quantity => quantity is { Counted: Counted.Needs, Extent.Kind: ExtentKind.Region, Moment: Moment.Now })
            .Select(quantity => (quantity, Bounds: known[quantity]))
            .OrderBy(cell => Mechanism.RegionalGroup.All.Select(group => group.Code).ToList().IndexOf(cell.quantity.Extent.Key))
            .ToList();
        var isPrinted = cells.ToDictionary(cell => cell.quantity, cell => claims.Any(claim => claim.Subject == cell.quantity && claim.Relations is [{ Terms.Count: 1 }]));
        return cells.Exists(cell => cell.Bounds?.Exact > 0 && !isPrinted[cell.quantity])
            ? [.. cells.Where(cell => cell.Bounds?.Exact is not null).Select(cell => new DeterminedCell(cell.quantity.InWords, (long)cell.Bounds!.Exact!.Value))]
            : [];
    }

    private static IReadOnlyList<Relation> Usual(Claim claim, Reading.Interval share)
    {
        var terms = claim.Relations[0].Terms;
        return Relation.Share([.. terms.Where(term => term.Factor > 0).Select(term => term.Quantity)], terms.First(term => term.Factor <= 0).Quantity, share.Low, share.High);
    }
}
