using Recount.Checks.Reading;
using Recount.Checks.Solving;
using Recount.Convention;

namespace Recount.Checks;

/// <summary>What is true only by rounding, by one of two ways to round, or because of a reconciliation.</summary>
internal sealed class Remarks(
    IReadOnlyList<Claim> claims, Propagation known, IReadOnlyList<NoteText> notes, IReadOnlyList<Reconciliation> reconciliations)
{
    public IEnumerable<CheckProblem> Of(IReadOnlyList<int> removed) =>
    [
        .. claims.Where((claim, number) => claim.Usual is not null && !removed.Contains(number)).SelectMany(Rounding),
        .. reconciliations.Where(reconciliation => reconciliation.Whole.Extent.Kind == ExtentKind.Chapter).SelectMany(Explained),
        .. notes.SelectMany(Unexplained),
    ];

    private IEnumerable<CheckProblem> Rounding(Claim claim)
    {
        var terms = claim.Relations[^1].Terms;
        var (parts, whole) = (terms.Where(term => term.Factor > 0).Select(term => term.Quantity).ToList(), terms.First(term => term.Factor < 0).Quantity);
        var number = parts.Sum(Exact);
        if (number is not { } part || parts.Exists(one => Exact(one) is null) || Exact(whole) is not { } all || all == 0 || claim.Usual!.Value.Holds(100 * part / all))
        {
            yield break;
        }

        var percent = Math.Round(100 * part / all, 2, MidpointRounding.AwayFromZero);
        var exact = $"{CheckWords.Number(part)} of {CheckWords.Of(whole.Counted, all)} is {CheckWords.Number(percent)} per cent";
        yield return new CheckProblem(CheckSeverity.Remark, claim.Place, claim.Said, $"{exact}{ByAnotherWay(claim, parts, whole, all)}", $"{CheckWords.Number(percent)} per cent");
    }

    /// <summary>The way of rounding that makes a share true: largest remainder, or the sum of rounded shares.</summary>
    private string ByAnotherWay(Claim claim, List<Quantity> parts, Quantity whole, decimal all)
    {
        var nearest = parts.Select(part => Math.Round(100 * Exact(part)!.Value / all, MidpointRounding.AwayFromZero)).ToList();
        if (parts.Count > 1 && claim.Usual!.Value.Holds(nearest.Sum()))
        {
            return $"; it is true of the sum of rounded shares, {string.Join(" + ", nearest.Select(CheckWords.Number))} = {CheckWords.Number(nearest.Sum())}";
        }

        if (parts is [{ Extent.Kind: ExtentKind.Categories } part] && whole.Extent.Kind == ExtentKind.All)
        {
            string[] codes = [.. Category.OfCycle(part.Cycle).Select(category => category.Code)];
            var rows = codes.Select(code => Exact(part with { Extent = Extent.Categories([code]) })).ToList();
            if (!rows.Contains(null)
                && Counting.Ratio.LargestRemainder([.. rows.Select(row => (long)row!.Value)], (long)all) is { } shares
                && claim.Usual!.Value.Holds(shares[Array.IndexOf(codes, part.Extent.Key)]))
            {
                return $"; rounded to the nearest it is {CheckWords.Number(nearest[0])}, by largest remainder, so that the shares add up to 100, {shares[Array.IndexOf(codes, part.Extent.Key)]}";
            }
        }

        return claim.Usual!.Value is var usual && usual.High - usual.Low <= 1
            ? $"; rounded to the nearest it is {CheckWords.Number(nearest.Sum())}"
            : "; the words stretch it";
    }

    private IEnumerable<CheckProblem> Explained(Reconciliation reconciliation) => claims
        .Where(claim => claim.Subject == reconciliation.Whole && claim.Relations is [{ Terms.Count: 1 }])
        .Take(1)
        .Select(claim => new CheckProblem(
            CheckSeverity.Remark, claim.Place, claim.Said,
            $"the articles of {claim.Subject.Extent.InWords} add up to {CheckWords.Number(reconciliation.Links)}: {reconciliation.Says}", null));

    /// <summary>Bars of articles that add up to more than the total, and no word on why.</summary>
    private IEnumerable<CheckProblem> Unexplained(NoteText note)
    {
        var all = new Quantity(Counted.Needs, 2, Extent.All, Moment.Now);
        var bars = claims.Where(claim => claim.Weight == ClaimWeight.Figure && claim.Place.File == note.File
            && claim.Subject is { Counted: Counted.Needs, Cycle: 2, Moment: Moment.Now, Extent: { Kind: ExtentKind.Articles, Parts.Count: 1 } }).ToList();
        var sum = bars.Select(bar => bar.Subject).Distinct().Sum(quantity => Exact(quantity) ?? 0);
        if (Exact(all) is not { } needs || sum <= needs || note.Lines.Select(line => line.Text).Concat(note.Notes).Any(text => Wording.English.Has(file => file.SeveralArticles, text)))
        {
            yield break;
        }

        foreach (var figure in bars.GroupBy(bar => bar.Place.Figure))
        {
            yield return new CheckProblem(
                CheckSeverity.Remark, figure.First().Place with { Text = $"figure {figure.Key}" }, $"figure {figure.Key}",
                $"a need that cites several articles stands in each, so that the bars add up to {CheckWords.Number(sum)} for {CheckWords.Of(Counted.Needs, needs)}; no note says so", null);
        }
    }

    private decimal? Exact(Quantity quantity) => known[quantity]?.Exact;
}
