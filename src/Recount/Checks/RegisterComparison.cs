using Recount.Counting;
using Recount.Figures;

namespace Recount.Checks;

/// <summary>Compares what a note says, as at a day, with what a register counts on that day.</summary>
public sealed class RegisterComparison
{
    private readonly Dictionary<Quantity, decimal> _counted = [];
    private readonly FigureSet _figures;

    /// <param name="figures">The register's figures on the day.</param>
    public RegisterComparison(FigureSet figures)
    {
        _figures = figures;
        Add(Counted.Finalized, 1, Extent.All, figures.Cycle1.Finalized);
        Add(Counted.States, 1, Extent.All, figures.Cycle1.Identifying);
        Add(Counted.Needs, 1, Extent.All, figures.Cycle1.Needs);
        Add(Counted.Finalized, 2, Extent.All, figures.Cycle2.Finalized);
        Add(Counted.States, 2, Extent.All, figures.Cycle2.Identifying);
        Add(Counted.Needs, 2, Extent.All, figures.Cycle2.Needs);
        foreach (var row in figures.Figure1)
        {
            Add(Counted.Needs, 1, Extent.Categories([row.Category]), row.Needs);
        }

        foreach (var row in figures.Figure4)
        {
            Add(Counted.Needs, 2, Extent.Categories([row.Category]), row.Needs);
            Add(Counted.States, 2, Extent.Categories([row.Category]), row.States);
        }

        foreach (var row in figures.Figure3)
        {
            var group = Extent.Region(row.Region ?? StateFilter.NoRegion);
            Add(Counted.Parties, 2, group, row.StatesParties);
            Add(Counted.Finalized, 2, group, row.Finalized);
            Add(Counted.States, 2, group, row.Identifying);
            Add(Counted.Needs, 2, group, row.Needs);
        }

        foreach (var row in figures.Figure5.Concat(figures.Figure6))
        {
            Add(Counted.Needs, 2, Extent.Articles([row.Provision]), row.Needs);
            Add(Counted.States, 2, Extent.Articles([row.Provision]), row.States);
        }

        foreach (var row in figures.Topics)
        {
            Add(Counted.Needs, 2, Extent.Articles(row.Provisions), row.Needs);
            Add(Counted.States, 2, Extent.Articles(row.Provisions), row.States);
        }

        foreach (var row in figures.Chapters)
        {
            Add(Counted.Needs, 2, new Extent(ExtentKind.Chapter, row.Chapter), row.Needs);
            Add(Counted.States, 2, new Extent(ExtentKind.Chapter, row.Chapter), row.States);
        }
    }

    /// <summary>A remark for each number that the register counts otherwise.</summary>
    internal IEnumerable<CheckProblem> Of(IEnumerable<Claim> claims) => claims
        .Where(claim => claim.Relations is [{ Terms.Count: 1 } relation]
            && _counted.TryGetValue(claim.Subject, out var counted)
            && (counted < relation.Low || counted > relation.High))
        .Select(claim => new CheckProblem(
            CheckSeverity.Remark, claim.Place, claim.Said,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"the register counts {CheckWords.Of(claim.Subject.Counted, _counted[claim.Subject])} as at {_figures.AsAt:yyyy-MM-dd}, at revision {_figures.Revision}"),
            CheckWords.Number(_counted[claim.Subject])));

    private void Add(Counted counted, int cycle, Extent extent, int number) => _counted[new Quantity(counted, cycle, extent, Moment.Now)] = number;
}
