using System.Globalization;
using System.Text;
using Recount.Counting;
using Recount.Register;
using Recount.Register.Import;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Bench;

/// <summary>Ten thousand needs into an empty register, with history, on disk at the end; beside the same rows through EF Core's change tracker.</summary>
internal static class ImportBench
{
    private const int Needs = 10_000;

    public static async Task RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("recount-bench-").FullName;
        var csv = Path.Combine(root, "findings.csv");
        await File.WriteAllTextAsync(csv, Csv());
        var import = Measure.Of("import, with history", 1, () => ImportAsync(Fresh(root), csv).GetAwaiter().GetResult());
        var plain = Measure.Of("EF Core, plain inserts", 1, () => PlainAsync(Fresh(root)).GetAwaiter().GetResult());
        var empty = Measure.Of("a new register, which both hold", 1, () => EmptyAsync(Fresh(root)).GetAwaiter().GetResult().Dispose());
        Measure.Print("10,000 needs", [Less(import, empty), Less(plain, empty), empty]);
        var place = Fresh(root);
        await ImportAsync(place, csv);
        Measure.Print("10,000 needs", [
            Measure.Of("rows read", 20, () => Times(20, () => Counted(place))),
            Measure.Of("rows read and laid out", 20, () => Times(20, () => Snapshot.Of(Counted(place)))),
        ]);
        Directory.Delete(root, recursive: true);
    }

    private static Measure Less(Measure all, Measure empty) => new(
        all.Name, all.Median - empty.Median, all.Min - empty.Median, all.Max - empty.Median, all.Clock - empty.Clock);

    private static CountedRegister Counted(RegisterPlace place) =>
        place.ReadCountedAsync(revision: null, CancellationToken.None).GetAwaiter().GetResult();

    private static RegisterPlace Fresh(string root) => new(Path.Combine(root, Guid.NewGuid().ToString()), Database: null);

    private static async Task<RegisterDb> EmptyAsync(RegisterPlace place)
    {
        var db = await place.OpenOrCreateAsync(TimeProvider.System, CancellationToken.None);
        var reviews = place.Folder + ".csv";
        await File.WriteAllTextAsync(reviews, "state,cycle,finalized\nKEN,1,2020-01-01\n");
        await TableImport.ImportAsync(db, reviews, ImportKind.Reviews, isDryRun: false, Bench(), CancellationToken.None);
        return db;
    }

    private static async Task ImportAsync(RegisterPlace place, string csv)
    {
        await using var db = await EmptyAsync(place);
        await TableImport.ImportAsync(db, csv, ImportKind.Findings, isDryRun: false, Bench(), CancellationToken.None);
    }

    private static async Task PlainAsync(RegisterPlace place)
    {
        await using var db = await EmptyAsync(place);
        var coding = new FindingCoding
        {
            Id = 1,
            FromRevision = 2,
            Provisions = "15",
            Categories = "legislative-drafting",
            BetterFit = "",
            Tags = "",
        };
        for (var need = 1; need <= Needs; need++)
        {
            db.Passages.Add(new Passage { Id = need, FromRevision = 2, Text = Text(need), Rule = "given" });
            db.FindingVersions.Add(new FindingVersion
            {
                Id = need,
                FromRevision = 2,
                Finding = Guid.NewGuid(),
                ReviewId = 1,
                Kind = default,
                Status = default,
                Coding = coding,
                PassageId = need,
                Decided = "",
            });
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }

    private static Author Bench() => new("bench", "measuring", TimeProvider.System);

    private static string Csv()
    {
        var csv = new StringBuilder("id,kind,state,cycle,chapter,provisions,scope,categories,text,betterFit,tags,priority,paragraph,status\n");
        for (var need = 1; need <= Needs; need++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{Guid.NewGuid()},need,KEN,1,III,{15 + (need % 28)},,legislative-drafting,{Text(need)},,,,,\n");
        }

        return csv.ToString();
    }

    private static string Text(int need) =>
        string.Create(CultureInfo.InvariantCulture, $"Legislative drafting and advice on the offence under number {need} of the list");

    private static void Times(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }
    }
}
