using Recount.Register.Exchange;

namespace Recount.Register.Import;

/// <summary>Counts what a file does while it is prepared.</summary>
internal sealed class ChangeCount
{
    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; set; }

    public int Removed { get; set; }

    public void Count(bool isNew)
    {
        if (isNew)
        {
            Added++;
        }
        else
        {
            Changed++;
        }
    }

    /// <summary>What the file did; nothing, where anything was wrong with it.</summary>
    public ImportOutcome Outcome(string file, IReadOnlyList<RowProblem> problems) => problems.Count > 0
        ? new ImportOutcome { File = file, Problems = [.. problems.OrderBy(problem => problem.Line)] }
        : new ImportOutcome { File = file, Added = Added, Changed = Changed, Unchanged = Unchanged, Removed = Removed };
}
