using Recount.Mechanism;

namespace Recount.Register.Ingest;

/// <summary>The State and cycle a summary is of; or why that is not known.</summary>
/// <param name="Message">One sentence without the file's name; null where both are known.</param>
internal sealed record Belonging(string? State, int? Cycle, string? Message)
{
    /// <summary>What the document says comes first; what the user says fills the gaps, and must not contradict it.</summary>
    /// <param name="sameSymbol">
    /// What the document with the same symbol that is in the register is of; null without one. It speaks only for a document that
    /// names no State, never against the name that stands there.
    /// </param>
    public static Belonging Of(
        ReadSummary file, IngestRequest request, Roster roster, (string State, int Cycle)? sameSymbol)
    {
        var summary = file.Summary;
        if (summary.Problems.FirstOrDefault(problem => problem.Code == "two-states") is { } two)
        {
            return Unknown(char.ToLowerInvariant(two.Message[0]) + two.Message[1..]); // --state would give one the needs of both
        }

        var read = roster.ByName(summary.StateName)?.Code ?? roster.ByCode(summary.StateCode)?.Code;
        var given = roster.ByCode(request.State?.ToUpperInvariant())?.Code ?? roster.ByName(request.State)?.Code;
        if (request.State is not null && given is null)
        {
            return Unknown($"the State '{request.State}' of --state is not in the roster; give its code, or add it with 'import --kind states'.");
        }

        if (read is not null && given is not null && read != given)
        {
            return Unknown($"it is the summary of {summary.StateName} ({read}), and --state says {given}; leave --state out or correct it.");
        }

        if (sameSymbol is { State: var bearer } && read is null && (given ?? summary.StateName) is { } other && given != bearer)
        {
            return Unknown(given is null
                ? $"it names the State '{other}', which is not in the roster, and carries the symbol {summary.Symbol}, which the register has for {bearer}; "
                    + $"give --state {bearer} if it is that State's, else add it with 'import --kind states'."
                : $"it carries the symbol {summary.Symbol}, which the register has for {bearer}, and --state says {other}; leave --state out or correct it.");
        }

        var cycle = summary.Cycle ?? sameSymbol?.Cycle;
        if (cycle is not null && request.Cycle is not null && cycle != request.Cycle)
        {
            return Unknown($"it is a summary of cycle {cycle}, and --cycle says {request.Cycle}; leave --cycle out or correct it.");
        }

        return (read ?? given ?? sameSymbol?.State, cycle ?? request.Cycle) switch
        {
            (null, _) when summary.StateName is null => Unknown("it does not say which State it is of; give --state CODE."),
            (null, _) => Unknown($"its State '{summary.StateName}' is not in the roster; give --state CODE, or add it with 'import --kind states'."),
            (_, null) => Unknown("it does not say which cycle it is of; give --cycle 1 or 2."),
            var (state, known) => new Belonging(state, known, null),
        };
    }

    private static Belonging Unknown(string message) => new(null, null, message);
}
