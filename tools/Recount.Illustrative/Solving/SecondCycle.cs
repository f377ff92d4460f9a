using Google.OrTools.Sat;
using Recount.Figures.Published;

namespace Recount.Illustrative.Solving;

/// <summary>
/// Proves which published statements no register can meet, and finds a register that meets all others and comes
/// nearest to those. The arithmetic of <see cref="Contradiction"/> names the suspects; the solver refutes each alone,
/// and the register that it finds is the witness that all others can be met together.
/// </summary>
internal sealed class SecondCycle(
    PublishedNote note, PublishedSentences sentences, Choices choices, IReadOnlyList<Seat> seats)
{
    /// <summary>The suspects, each added alone to all that is not in doubt, and found impossible.</summary>
    public IReadOnlyList<Contradiction> Refute() =>
    [
        .. Contradiction.Find(note, sentences).Select(suspect =>
        {
            var model = CreateModel();
            Claims().Single(claim => claim.Is(suspect)).Require(model);
            var status = Solver.Ask(model.Model, choices.Seed).Status;
            return status == CpSolverStatus.Infeasible
                ? suspect
                : throw new RecountException($"{suspect.Claim}: the solver says {status}, expected Infeasible.");
        }),
    ];

    /// <summary>Needs by State and shape.</summary>
    public (IReadOnlyList<Shape> Shapes, int[,] Needs) Solve(IReadOnlyList<Contradiction> impossible)
    {
        var model = CreateModel();
        foreach (var claim in Claims().Where(claim => !impossible.Any(claim.Is)))
        {
            claim.Require(model);
        }

        model.Model.Minimize(LinearExpr.Sum(impossible.SelectMany(lost => note.Cycle2.Topics
            .Where(topic => topic.Paragraph == lost.Paragraph && lost.Kind != ClaimKind.Largest)
            .Select(topic => lost.Kind == ClaimKind.States
                ? Distance(model, model.States(topic.Articles), topic.States)
                : Distance(model, model.Needs(topic.Articles), topic.Needs)))));
        return (model.Shapes, model.Values(Solver.Find(model.Model, choices.Seed, "second cycle")));
    }

    private IEnumerable<Claim> Claims() => note.Cycle2.Topics
        .SelectMany(topic => new[]
        {
            new Claim(ClaimKind.Needs, topic.Paragraph, model => model.RequireNeeds(topic)),
            new Claim(ClaimKind.States, topic.Paragraph, model => model.RequireStates(topic)),
        })
        .Concat(sentences.LargestTopics.Select(claim =>
            new Claim(ClaimKind.Largest, claim.Paragraph, model => model.RequireLargest(claim))));

    private SecondCycleModel CreateModel() => new(note, sentences, choices, seats);

    private static IntVar Distance(SecondCycleModel model, LinearExpr value, int wanted)
    {
        var distance = model.Model.NewIntVar(0, 1000, "");
        model.Model.Add(distance >= value - wanted);
        model.Model.Add(distance >= wanted - value);
        return distance;
    }

    /// <summary>A statement of the note beside the model of all that is not in doubt.</summary>
    private sealed record Claim(ClaimKind Kind, int Paragraph, Action<SecondCycleModel> Require)
    {
        public bool Is(Contradiction found) => found.Kind == Kind && found.Paragraph == Paragraph;
    }
}
