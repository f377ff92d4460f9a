using System.Globalization;
using Recount.App.Shared;

namespace Recount.App.Reproducing;

/// <summary>The verdict for people: a line a figure, one for the text, one for the whole.</summary>
internal static class ReproducePrint
{
    public static TextTable Table(ReproduceResponse response)
    {
        var table = new TextTable("part", "verdict", "says");
        foreach (var figure in response.Figures)
        {
            table.Add(NameOf(figure), figure.Verdict, figure.Says.Count == 0 ? "data and drawing, byte for byte" : string.Join("; ", figure.Says));
        }

        foreach (var fault in response.Data.Faults)
        {
            table.Add("data", "differs", fault);
        }

        table.Add("text", response.Text.Problems.Count > 0 ? "differs" : response.Text.NotPublic > 0 ? "not-public" : response.Text.Numbers == 0 ? "not-compared" : "reproduced", Text(response.Text));
        foreach (var problem in response.Text.Problems)
        {
            table.Add(PlaceOf(problem), "differs", $"\"{problem.Claim}\": {problem.Why}");
        }

        return table;
    }

    public static void Write(ReproduceResponse response, TextWriter output)
    {
        Table(response).WriteTable(output);
        output.WriteLine();
        if (response.Data.IsAsIssued is { } isAsIssued)
        {
            output.WriteLine($"{response.File} is {(isAsIssued ? "" : "NOT ")}the file that was issued as {response.Symbol}{(isAsIssued ? ", byte for byte" : "; it was changed or saved again since")}.");
        }

        if (response.Data.NotPublic is { Reviews: > 0 } left)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"The note counts {left.Reviews} executive summaries with {left.Needs} needs and {left.Challenges} challenges that were not public on its day and are not in the published data."));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{response.File}, counted as at {response.AsAt:yyyy-MM-dd} at revision {response.Revision}, counted again from {response.Data.Source}: {Verdict(response)}"));
    }

    private static string Verdict(ReproduceResponse response) => response.Verdict switch
    {
        "reproduced" => "reproduced, data and drawings of all figures byte for byte.",
        "data-reproduced" => "the data of all figures are reproduced; drawings could not be compared byte for byte.",
        "partly-public" => string.Create(
            CultureInfo.InvariantCulture,
            $"public data give {response.Figures.Count(figure => figure.Verdict is "reproduced" or "data-reproduced")} of {response.Figures.Count} figures; the rest counts what was not public, and contradicts nothing."),
        _ => "NOT reproduced.",
    };

    private static string Text(TextResponse text) => text.Numbers == 0
        ? "none of its tied numbers stands in a control; the program that saved the file may have taken them out"
        : string.Create(CultureInfo.InvariantCulture, $"{text.Reproduced} of {text.Numbers} tied numbers{(text.NotPublic > 0 ? $"; {text.NotPublic} count what was not public" : "")}");

    private static string NameOf(FigureResponse figure) => figure.Number is { } number ? $"figure {number}" : figure.Key;

    private static string PlaceOf(NumberResponse problem) => problem.Figure is { } figure
        ? $"figure {figure}"
        : problem.Paragraph is { } paragraph ? string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}") : "text";
}
