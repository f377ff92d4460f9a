using System.Globalization;
using System.Text;
using Recount.Register.Import;
using Recount.Register.Model;

namespace Recount.Register.Tests;

/// <summary>Processor time, as other work on the machine must not count. Measures, when asked for by name, what the store promises at ten thousand needs (run with <c>-explicit only</c>).</summary>
public sealed class RegisterSpeedTests(ITestOutputHelper output)
{
    private const int Needs = 10_000;

    [Fact(Explicit = true)]
    public async Task Ten_thousand_needs_are_imported_in_a_third_of_plain_inserts_and_read_in_ten_milliseconds()
    {
        await ImportAsync();
        await PlainAsync();
        var import = new List<double>();
        var plain = new List<double>();
        for (var run = 0; run < 5; run++)
        {
            import.Add(await ImportAsync());
            plain.Add(await PlainAsync());
        }

        var read = await ReadAsync();
        output.WriteLine($"import {Median(import):F0} ms, plain EF {Median(plain):F0} ms, snapshot {Median(read):F1} ms");
        Assert.True(Median(import) <= Median(plain) / 3);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<double> ImportAsync()
    {
        using var register = new TestRegister(database: null);
        await PrepareAsync(register);
        var file = register.Write("findings.csv", Csv());
        var start = Environment.CpuUsage.TotalTime;
        await register.ImportFileAsync(file, ImportKind.Findings);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static async Task<List<double>> ReadAsync()
    {
        using var register = new TestRegister(database: null);
        await PrepareAsync(register);
        await register.ImportAsync(Csv(), ImportKind.Findings);
        await using var db = await register.OpenAsync();
        var times = new List<double>();
        for (var run = 0; run < 9; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var again = 0; again < 20; again++)
            {
                await CountedRegisterReader.ReadAsync(db, null, TestContext.Current.CancellationToken);
            }

            times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds / 20);
        }

        return times;
    }

    /// <summary>The same rows through the change tracker.</summary>
    private static async Task<double> PlainAsync()
    {
        using var register = new TestRegister(database: null);
        await PrepareAsync(register);
        await using var db = await register.OpenAsync();
        var start = Environment.CpuUsage.TotalTime;
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

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static Task<ImportOutcome> PrepareAsync(TestRegister register) =>
        register.ImportAsync("state,cycle,finalized\nKEN,1,2020-01-01\n", ImportKind.Reviews);

    private static string Csv()
    {
        var csv = new StringBuilder("id,kind,state,cycle,chapter,provisions,scope,categories,text,betterFit,tags,priority,paragraph,status\n");
        for (var need = 1; need <= Needs; need++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{Guid.NewGuid()},need,KEN,1,III,{15 + (need % 28)},,legislative-drafting,{Text(need)},,,,,\n");
        }

        return csv.ToString();
    }

    private static string Text(int need) => $"Legislative drafting and advice on the offence under number {need} of the list";
}
