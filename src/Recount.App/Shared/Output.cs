using System.Text.Json;

namespace Recount.App.Shared;

/// <summary>Writes an answer on standard output in the form that was asked for.</summary>
internal static class Output
{
    /// <param name="json">What JSON is made of.</param>
    /// <param name="table">What CSV and the table are made of.</param>
    public static void Write(OutputFormat format, object json, TextTable table)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(JsonSerializer.Serialize(json, Json.Document));
                break;
            case OutputFormat.Csv:
                table.WriteCsv(Console.Out);
                break;
            case OutputFormat.Table:
                table.WriteTable(Console.Out);
                break;
        }
    }
}
