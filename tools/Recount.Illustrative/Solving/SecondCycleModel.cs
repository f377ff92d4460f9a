using System.Globalization;
using Google.OrTools.Sat;
using Recount.Figures.Published;

namespace Recount.Illustrative.Solving;

/// <summary>
/// Needs of the second cycle by State and shape, as unknown whole numbers under all that the note publishes on
/// articles, topics, chapters, groups and change; the statements that exclude each other are left to the caller.
/// </summary>
internal sealed class SecondCycleModel
{
    private readonly PublishedCycle2 _note;
    private readonly Choices _choices;
    private readonly IReadOnlyList<Seat> _seats;
    private readonly IReadOnlyList<Shape> _shapes;
    private readonly IntVar[,] _needs;
    private readonly Dictionary<string, BoolVar[]> _has;

    public SecondCycleModel(
        PublishedNote note, PublishedSentences sentences, Choices choices, IReadOnlyList<Seat> seats)
    {
        (_note, _choices, _seats, _shapes) = (note.Cycle2, choices, seats, Shape.All(note.Cycle2));
        _needs = new IntVar[seats.Count, _shapes.Count];
        for (var s = 0; s < seats.Count; s++)
        {
            for (var k = 0; k < _shapes.Count; k++)
            {
                _needs[s, k] = Model.NewIntVar(0, Most(_shapes[k]), "");
            }
        }

        _has = _note.Articles.Keys.ToDictionary(row => row, InRow);
        AddArticles();
        AddChapters();
        AddTotals();
        AddEarlierShare(sentences.March2023);
    }

    public CpModel Model { get; } = new();

    public IReadOnlyList<Shape> Shapes => _shapes;

    /// <summary>Distinct needs that touch any of some articles.</summary>
    public LinearExpr Needs(IReadOnlyList<int> articles) => Sum(_ => true, shape => shape.Touches(articles));

    /// <summary>Distinct States that have one.</summary>
    public LinearExpr States(IReadOnlyList<int> articles)
    {
        var rows = articles.Select(Key).ToList();
        var states = LinearExpr.Sum(InAny(rows));
        foreach (var row in rows)
        {
            // Follows from the rest; said aloud, the solver sees a contradiction before it searches.
            Model.Add(states >= LinearExpr.Sum(_has[row]));
        }

        return states;
    }

    public void RequireNeeds(PublishedTopic topic) => Model.Add(Needs(topic.Articles) == topic.Needs);

    public void RequireStates(PublishedTopic topic) => Model.Add(States(topic.Articles) == topic.States);

    /// <summary>No topic of the same chapters has more needs.</summary>
    public void RequireLargest(LargestTopic claim)
    {
        foreach (var rival in _note.Topics.Where(topic => topic.Articles.All(claim.Covers)))
        {
            Model.Add(Needs(rival.Articles) <= Needs(claim.Articles));
        }
    }

    public int[,] Values(CpSolver solver)
    {
        var values = new int[_seats.Count, _shapes.Count];
        for (var s = 0; s < _seats.Count; s++)
        {
            for (var k = 0; k < _shapes.Count; k++)
            {
                values[s, k] = (int)solver.Value(_needs[s, k]);
            }
        }

        return values;
    }

    private void AddArticles()
    {
        foreach (var (row, published) in _note.Articles)
        {
            Model.Add(Sum(_ => true, shape => shape.Rows.Contains(row)) == published.Links);
            Model.Add(Sum(IsEarlier, shape => shape.Rows.Contains(row)) == published.LinksAtPreviousNote);
            Model.Add(LinearExpr.Sum(_has[row]) == published.States);
        }

        Model.Add(Sum(_ => true, shape => shape.Key == Shape.GeneralV) == _choices.GeneralNeedsOfChapterV);
    }

    private void AddChapters()
    {
        foreach (var (chapter, published) in _note.Chapters)
        {
            var rows = _note.Articles.Keys.Where(row => new Shape(row, [row]).TouchesII == (chapter == "II"));
            Model.Add(LinearExpr.Sum(InAny([.. rows])) == published.States);
        }

        if (_note.Chapters["V"].Needs is { } needs)
        {
            Model.Add(Sum(_ => true, shape => shape.TouchesV) == needs);
        }
    }

    private void AddTotals()
    {
        Model.Add(Sum(_ => true, _ => true) == _note.Needs);
        Model.Add(Sum(IsEarlier, _ => true) == _note.Needs - _note.SincePreviousNote.Needs);
        for (var s = 0; s < _seats.Count; s++)
        {
            // Meant numbers bend a little, so that the rest can be met; nobody falls to none.
            var meant = _seats[s].Second!.Needs;
            var own = _seats[s];
            Model.AddLinearConstraint(Sum(seat => seat == own, _ => true), Math.Max(1, meant - 2), meant + 2);
        }

        foreach (var group in _choices.Regions)
        {
            Model.Add(Sum(seat => seat.Region == group.Region, _ => true) == group.Needs.Sum());
        }
    }

    private void AddEarlierShare(EarlierShare share)
    {
        var all = Sum(seat => seat.Second!.Finalized <= share.AsAt, shape => shape.TouchesII);
        var part = Sum(
            seat => seat.Second!.Finalized <= share.AsAt && share.Regions.Contains(seat.Region), shape => shape.TouchesII);
        Model.Add(1000 * part >= (int)(share.From * 10) * all);
        Model.Add(1000 * part <= (int)(share.To * 10) * all);
    }

    private static string Key(int article) => article.ToString(CultureInfo.InvariantCulture);

    /// <summary>One State does not have half of an article's needs.</summary>
    private int Most(Shape shape) => shape.Rows
        .Min(row => 1 + (int)Math.Ceiling(1.5 * _note.Articles[row].Links / _note.Articles[row].States));

    private static bool IsEarlier(Seat seat) => seat.Second!.Tranche == 0;

    private LinearExpr Sum(Func<Seat, bool> seats, Func<Shape, bool> shapes) => LinearExpr.Sum(
        from s in Enumerable.Range(0, _seats.Count)
        where seats(_seats[s])
        from k in Enumerable.Range(0, _shapes.Count)
        where shapes(_shapes[k])
        select _needs[s, k]);

    /// <summary>For each State whether it stands in a row.</summary>
    private BoolVar[] InRow(string row) =>
    [
        .. Enumerable.Range(0, _seats.Count).Select(s =>
        {
            var has = Model.NewBoolVar("");
            var own = Enumerable.Range(0, _shapes.Count).Where(k => _shapes[k].Rows.Contains(row)).ToList();
            Model.Add(LinearExpr.Sum(own.Select(k => _needs[s, k])) >= has);
            own.ForEach(k => Model.Add(_needs[s, k] <= Most(_shapes[k]) * has));
            return has;
        }),
    ];

    /// <summary>For each State whether it stands in any of some rows.</summary>
    private BoolVar[] InAny(IReadOnlyList<string> rows) => rows is [var only] ? _has[only] :
    [
        .. Enumerable.Range(0, _seats.Count).Select(s =>
        {
            var has = Model.NewBoolVar("");
            Model.Add(LinearExpr.Sum(rows.Select(row => _has[row][s])) >= has);
            foreach (var row in rows)
            {
                Model.AddImplication(_has[row][s], has);
            }

            return has;
        }),
    ];
}
