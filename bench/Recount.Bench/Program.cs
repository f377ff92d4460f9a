using System.Globalization;
using Recount.Bench;

// dotnet run --project bench/Recount.Bench -c Release -- docx | pdf | figures [NEEDS [alone]] | import | note | command PROGRAM DATA
Console.WriteLine($"Load of the machine at the start: {Measure.Load()}, {Environment.ProcessorCount} cores.");
switch (args)
{
    case ["docx"]:
        DocumentsBench.Docx();
        break;
    case ["pdf"]:
        DocumentsBench.Pdf();
        break;
    case ["figures"]:
        FiguresBench.Run(10_000, isAlone: false);
        break;
    case ["figures", var needs, .. var alone] when alone is [] or ["alone"]:
        FiguresBench.Run(int.Parse(needs, CultureInfo.InvariantCulture), isAlone: alone.Length > 0);
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
        Console.Error.WriteLine("Usage: docx | pdf | figures [NEEDS [alone]] | import | note | command PROGRAM DATA");
        return 2;
}

Console.WriteLine($"Load at the end: {Measure.Load()}. Memory at its highest: {Environment.WorkingSet >> 20} MB now, "
    + $"{System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most.");
return 0;
