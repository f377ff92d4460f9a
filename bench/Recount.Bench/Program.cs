using System.Globalization;
using Recount.Bench;

// dotnet run --project bench/Recount.Bench -c Release -- figures --needs 10000
return args is ["figures", "--needs", var needs]
    ? FiguresBench.Run(int.Parse(needs, CultureInfo.InvariantCulture))
    : Usage();

static int Usage()
{
    Console.Error.WriteLine("Usage: figures --needs N");
    return 2;
}
