using System.Globalization;
using Recount.Bench;

// dotnet run --project bench/Recount.Bench -c Release -- docx | pdf | figures [NEEDS] | import | note | command PROGRAM DATA
Console.WriteLine($"Load of the machine at the start: {Measure.Load()}, {Environment.ProcessorCount} cores.");
switch (args)
{
    case ["docx"]:
        DocumentsBench.Docx();
        break;
    case ["pdf"]:
        DocumentsBench.Pdf();
        break;
    case ["figures", .. var needs]:
        FiguresBench.Run(needs is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 10_000);
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
        Console.Error.WriteLine("Usage: docx | pdf | figures [NEEDS] | import | note | command PROGRAM DATA");
        return 2;
}

Console.WriteLine($"Load at the end: {Measure.Load()}. Memory at its highest: {Environment.WorkingSet >> 20} MB now, "
    + $"{System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most.");
return 0;
