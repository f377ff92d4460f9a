using Recount.Survivors;

// Recount.Survivors EQUIVALENT REPORT...: which mutants survived, though nobody has said why that is right.
if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: Recount.Survivors EQUIVALENT REPORT...");
    return 2;
}

var equivalent = Mutant.ReadEquivalent(args[0]);
var found = args.Skip(1).SelectMany(Mutant.Read).ToList();
var survivors = found.Where(entry => entry.Status is "Survived" or "NoCoverage").Select(entry => entry.Mutant).ToList();
var unexplained = survivors.Where(mutant => !equivalent.ContainsKey(mutant)).ToList();
foreach (var mutant in unexplained)
{
    Console.WriteLine($"{mutant.File}\n  {mutant.Line}\n  {mutant.Replacement}\n");
}

var failed = found.Count(entry => entry.Status == "RuntimeError"); // the test host broke down, and nothing is known
var run = found.Count(entry => entry.Status is "Killed" or "Timeout") + survivors.Count;
Console.WriteLine(string.Join(", ", found.GroupBy(entry => entry.Status).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
Console.WriteLine($"of those that survived, {survivors.Count - unexplained.Count} change no count and {unexplained.Count} are unexplained");
Console.WriteLine($"   Recount.Mutation  Total: {run + failed}, Errors: {failed}, Failed: {unexplained.Count}, Skipped: 0");
return unexplained.Count + failed > 0 || run == 0 ? 1 : 0;
