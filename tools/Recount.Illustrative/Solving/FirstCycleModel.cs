using Google.OrTools.Sat;
using Recount.Figures.Published;

namespace Recount.Illustrative.Solving;

/// <summary>Ticks of the first cycle by State, chapter and option, under the totals that the note publishes.</summary>
internal sealed class FirstCycleModel(PublishedCycle1 note, Choices choices, IReadOnlyList<Seat> seats)
{
    /// <param name="articles">How many articles each chapter has: an option is ticked once under each at most.</param>
    public IReadOnlyDictionary<(int State, string Chapter, string Category), int> Solve(
        IReadOnlyDictionary<string, int> articles)
    {
        var model = new CpModel();
        var cells = (
            from s in Enumerable.Range(0, seats.Count)
            from chapter in note.NeedsByChapter
            from category in note.NeedsByCategory
            select (State: s, Chapter: chapter.Key, Category: category.Key)).ToDictionary(cell => cell, cell =>
            {
                // Around what the totals alone would give, so that no State has all of an option.
                var expected = (double)seats[cell.State].First!.Needs * note.NeedsByChapter[cell.Chapter]
                    * note.NeedsByCategory[cell.Category] / ((double)note.Needs * note.Needs);
                var most = Math.Min(articles[cell.Chapter], (int)Math.Ceiling(1.8 * expected) + 1);
                return model.NewIntVar((int)Math.Floor(0.4 * expected), most, "");
            });
        foreach (var own in cells.GroupBy(cell => cell.Key.State, cell => cell.Value))
        {
            model.Add(LinearExpr.Sum(own) == seats[own.Key].First!.Needs);
        }

        foreach (var own in cells.GroupBy(cell => cell.Key.Chapter, cell => cell.Value))
        {
            model.Add(LinearExpr.Sum(own) == note.NeedsByChapter[own.Key]);
        }

        foreach (var own in cells.GroupBy(cell => cell.Key.Category, cell => cell.Value))
        {
            model.Add(LinearExpr.Sum(own) == note.NeedsByCategory[own.Key]);
        }

        var answer = Solver.Find(model, choices.Seed, "first cycle");
        return cells.ToDictionary(cell => cell.Key, cell => (int)answer.Value(cell.Value));
    }
}
