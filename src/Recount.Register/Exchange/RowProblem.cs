using System.Globalization;

namespace Recount.Register.Exchange;

/// <summary>Why a row was refused, in enough words for its author to mend it without asking.</summary>
/// <param name="Line">Line in the file, counted from 1, the header included; 0: the file as a whole.</param>
/// <param name="Column">The column's name; null: the row as a whole.</param>
/// <param name="Allowed">What may stand there, ready for a sentence: "a date such as 2023-03-01".</param>
public sealed record RowProblem(string File, int Line, string? Column, string Found, string Allowed)
{
    private string? Sentence { get; init; }

    /// <summary>The file as a whole was refused, for a reason that is a sentence by itself.</summary>
    public static RowProblem OfFile(string file, string sentence) => new(file, 0, null, "", "") { Sentence = sentence };

    public override string ToString()
    {
        if (Sentence is not null)
        {
            return $"{File}: {Sentence}";
        }

        var line = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {Line}") : "";
        var column = Column is null ? "" : $", column {Column}";
        return $"{File}{line}{column}: found {(Found.Length == 0 ? "nothing" : $"'{Short(Found)}'")}, expected {Allowed}.";
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 80 ? line : line[..77] + "...";
    }
}
