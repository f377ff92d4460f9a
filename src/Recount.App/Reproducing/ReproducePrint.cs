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

        table.Add("text", response.Text.Problems.Count > 0 ? "differs" : response.Text.Numbers == 0 ? "not-compared" : "reproduced", Text(response.Text));
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
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{response.File}, counted as at {response.AsAt:yyyy-MM-dd} at revision {response.Revision}: {Verdict(response)}"));
    }

    private static string Verdict(ReproduceResponse response) => response.Verdict switch
    {
        "reproduced" => "reproduced, data and drawings of all figures byte for byte.",
        "data-reproduced" => "the data of all figures are reproduced; drawings could not be compared byte for byte.",
        _ => "NOT reproduced.",
    };

    private static string Text(TextResponse text) => text.Numbers == 0
        ? "none of its tied numbers stands in a control; the program that saved the file may have taken them out"
        : string.Create(CultureInfo.InvariantCulture, $"{text.Reproduced} of {text.Numbers} tied numbers");

    private static string NameOf(FigureResponse figure) => figure.Number is { } number ? $"figure {number}" : figure.Key;

    private static string PlaceOf(NumberResponse problem) => problem.Figure is { } figure
        ? $"figure {figure}"
        : problem.Paragraph is { } paragraph ? string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}") : "text";
}
