using System.Text.Json.Serialization.Metadata;

namespace Recount.App.Shared;

/// <summary>Writes an answer on standard output in the form that was asked for.</summary>
internal static class Output
{
    /// <param name="answer">What JSON is made of.</param>
    /// <param name="table">What CSV and the table are made of.</param>
    public static void Write<T>(OutputFormat format, T answer, JsonTypeInfo<T> shape, TextTable table)
    {
        switch (format)
        {
            case OutputFormat.Json:
                Console.Out.WriteLine(Json.Document(answer, shape));
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
