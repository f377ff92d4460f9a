using Google.OrTools.Sat;

namespace Recount.Illustrative.Solving;

/// <summary>Asks CP-SAT the same way each time: one worker, one seed, no clock; so the answer is the same each time.</summary>
internal static class Solver
{
    public static (CpSolverStatus Status, CpSolver Answer) Ask(CpModel model, ulong seed)
    {
        var solver = new CpSolver
        {
            StringParameters = FormattableString.Invariant(
                $"num_workers:1,random_seed:{(int)seed},linearization_level:2,max_deterministic_time:600"),
        };
        return (solver.Solve(model), solver);
    }

    /// <summary>An answer that there must be.</summary>
    public static CpSolver Find(CpModel model, ulong seed, string what) => Ask(model, seed) switch
    {
        (CpSolverStatus.Optimal or CpSolverStatus.Feasible, var answer) => answer,
        var (status, _) => throw new RecountException($"{what}: the solver says {status}; change choices.json."),
    };
}
