using System.Globalization;
using Recount.Bench;

// dotnet run --project bench/Recount.Bench -c Release -- docx | pdf | figures [NEEDS [ENGINE,...]] | cuts [NEEDS [CUTS]] | import | note | command PROGRAM DATA
Console.WriteLine($"Load of the machine at the start: {Measure.Load()}, {Environment.ProcessorCount} cores.");
switch (args)
{
    case ["docx"]:
        DocumentsBench.Docx();
        break;
    case ["pdf"]:
        DocumentsBench.Pdf();
        break;
    case ["figures", .. var rest] when rest.Length < 3:
        FiguresBench.Run(
            rest is [var needs, ..] ? int.Parse(needs, CultureInfo.InvariantCulture) : 10_000,
            rest is [_, var engines] ? engines.Split(',') : ["linq", "sqlite", "duckdb", "postgresql"]);
        break;
    case ["cuts", .. var rest] when rest.Length < 3:
        RandomCuts.Run(
            rest is [var ofNeeds, ..] ? int.Parse(ofNeeds, CultureInfo.InvariantCulture) : 10_000,
            rest is [_, var cuts] ? int.Parse(cuts, CultureInfo.InvariantCulture) : 200);
        break;
    case ["import"]:
        await ImportBench.RunAsync();
        break;
    case ["note"]:
        NoteBench.Run();
        break;
    case ["command", var program, var data]:
        CommandBench.Run(program, data);
        break;
    default:
        Console.Error.WriteLine("Usage: docx | pdf | figures [NEEDS [ENGINE,...]] | cuts [NEEDS [CUTS]] | import | note | command PROGRAM DATA");
        return 2;
}

Console.WriteLine($"Load at the end: {Measure.Load()}. Memory at its highest: {Environment.WorkingSet >> 20} MB now, "
    + $"{System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most.");
return 0;
