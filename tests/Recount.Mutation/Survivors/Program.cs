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

// A test host that broke down, or that kept a static of an earlier mutant and now fails whatever it is given, tells nothing.
// The latter shows in the mutants that cannot be told from the code itself: they are said to be killed.
// Of a static it tells nothing: whether Stryker's process was told of the mutant in time is a matter of chance.
var failed = found.Count(entry => entry.Status == "RuntimeError"
    || (entry.Status == "Killed" && equivalent.TryGetValue(entry.Mutant, out var why) && !why.StartsWith("Made once a process", StringComparison.Ordinal)));
var run = found.Count(entry => entry.Status is "Killed" or "Timeout") + survivors.Count;
Console.WriteLine(string.Join(", ", found.GroupBy(entry => entry.Status).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")));
Console.WriteLine($"{failed} were not tried, or killed though they change nothing: then the run is worth nothing from there on");
Console.WriteLine($"of those that survived, {survivors.Count - unexplained.Count} change no count and {unexplained.Count} are unexplained");
Console.WriteLine($"   Recount.Mutation  Total: {run + failed}, Errors: {failed}, Failed: {unexplained.Count}, Skipped: 0");
return unexplained.Count + failed > 0 || run == 0 ? 1 : 0;
