using Google.OrTools.Sat;
using Recount.Figures.Published;

namespace Recount.Illustrative.Solving;

/// <summary>
/// Gives every need of the second cycle its category, so that Figure IV, the shares within topics and the States by
/// category are met; first how many of each shape, as near to the mix as can be, then which State has which.
/// </summary>
internal sealed class CategoryModel(
    PublishedCycle2 note, PublishedSentences sentences, Choices choices, IReadOnlyList<Shape> shapes, int[,] needs)
{
    private readonly List<string> _categories = [.. note.NeedsByCategory.Keys];

    /// <summary>By State, shape and category.</summary>
    public IReadOnlyDictionary<(int State, string Shape, string Category), int> Solve(
        IReadOnlyDictionary<(string Shape, string Category), int> mix)
    {
        var byShape = SolveShapes(mix);
        var model = new CpModel();
        var cells = (
            from s in Enumerable.Range(0, needs.GetLength(0))
            from k in Enumerable.Range(0, shapes.Count)
            where needs[s, k] > 0
            from category in _categories
            where byShape[(shapes[k].Key, category)] > 0
            select (State: s, Shape: k, Category: category))
            .ToDictionary(cell => cell, cell => model.NewIntVar(0, needs[cell.State, cell.Shape], ""));
        foreach (var group in cells.GroupBy(cell => (cell.Key.State, cell.Key.Shape)))
        {
            model.Add(LinearExpr.Sum(group.Select(cell => cell.Value)) == needs[group.Key.State, group.Key.Shape]);
        }

        foreach (var group in cells.GroupBy(cell => (cell.Key.Shape, cell.Key.Category)))
        {
            var total = byShape[(shapes[group.Key.Shape].Key, group.Key.Category)];
            model.Add(LinearExpr.Sum(group.Select(cell => cell.Value)) == total);
        }

        foreach (var (category, states) in note.StatesByCategory)
        {
            model.Add(LinearExpr.Sum(cells.Where(cell => cell.Key.Category == category)
                .GroupBy(cell => cell.Key.State)
                .Select(own => HasAny(model, [.. own.Select(cell => cell.Value)]))) == states);
        }

        var answer = Solver.Find(model, choices.Seed, "categories by State");
        return cells.ToDictionary(
            cell => (cell.Key.State, shapes[cell.Key.Shape].Key, cell.Key.Category), cell => (int)answer.Value(cell.Value));
    }

    private Dictionary<(string Shape, string Category), int> SolveShapes(
        IReadOnlyDictionary<(string Shape, string Category), int> mix)
    {
        var model = new CpModel();
        var cells = new Dictionary<(string Shape, string Category), IntVar>();
        var distances = new List<IntVar>();
        for (var k = 0; k < shapes.Count; k++)
        {
            var total = Enumerable.Range(0, needs.GetLength(0)).Sum(s => needs[s, k]);
            foreach (var category in _categories)
            {
                var meant = mix.GetValueOrDefault((shapes[k].Key, category));
                var cell = model.NewIntVar(0, meant == 0 ? 0 : total, "");
                var distance = model.NewIntVar(0, total + meant, "");
                model.Add(distance >= cell - meant);
                model.Add(distance >= meant - cell);
                cells[(shapes[k].Key, category)] = cell;
                distances.Add(distance);
            }

            model.Add(LinearExpr.Sum(_categories.Select(category => cells[(shapes[k].Key, category)])) == total);
        }

        foreach (var (category, total) in note.NeedsByCategory)
        {
            model.Add(LinearExpr.Sum(shapes.Select(shape => cells[(shape.Key, category)])) == total);
        }

        foreach (var share in sentences.Shares)
        {
            AddShare(model, cells, share);
        }

        model.Minimize(LinearExpr.Sum(distances));
        var answer = Solver.Find(model, choices.Seed, "categories by article");
        return cells.ToDictionary(cell => cell.Key, cell => (int)answer.Value(cell.Value));
    }

    private void AddShare(
        CpModel model, Dictionary<(string Shape, string Category), IntVar> cells, CategoryShare share)
    {
        var own = shapes.Where(shape => shape.Touches(share.Articles)).ToList();
        var all = LinearExpr.Sum(own.SelectMany(shape => _categories.Select(category => cells[(shape.Key, category)])));
        var part = LinearExpr.Sum(own.Select(shape => cells[(shape.Key, share.Category)]));
        model.Add(1000 * part >= (int)(share.From * 10) * all);
        model.Add(1000 * part <= (int)(share.To * 10) * all);
    }

    private static BoolVar HasAny(CpModel model, IReadOnlyList<IntVar> counts)
    {
        var has = model.NewBoolVar("");
        model.Add(LinearExpr.Sum(counts) >= has);
        foreach (var count in counts)
        {
            model.Add(count == 0).OnlyEnforceIf(has.Not());
        }

        return has;
    }
}
