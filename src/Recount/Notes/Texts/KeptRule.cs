using System.Globalization;
using System.Text;
using Recount.Documents.Ties;

namespace Recount.Notes.Texts;

/// <summary>Writes a tie as the rule of a template that prints it anew.</summary>
internal static class KeptRule
{
    /// <summary>The rule.</summary>
    /// <param name="before">What must stand before the text: names for the numbers that a rule compares with.</param>
    public static string Of(NoteTie tie, StringBuilder before)
    {
        var number = Cell(tie.Query);
        if (NoteClaims.Names.Contains(tie.Rule))
        {
            string[] numbers = [tie.Query, .. NoteClaims.Split(tie.Whole!)];
            return $"{{{{ {Quoted(tie.Words)} | {tie.Rule}: {string.Join(", ", numbers.Select(cell => Named(cell, before)))} }}}}";
        }

        if (tie.Whole is { } whole)
        {
            return $"{{{{ {number} | {tie.Rule}: {Named(whole, before)}{Capital(tie)} }}}}";
        }

        return $"{{{{ {number} | {tie.Rule}{(tie.Noun is { } noun ? $": {Quoted(noun)}" : "")}{(tie.Rule == "count" ? Capital(tie) : "")} }}}}";
    }

    private static string Cell(string query) => $"{Quoted(query)} | cell";

    private static string Named(string cell, StringBuilder before)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"n{before.Length}");
        before.Append(CultureInfo.InvariantCulture, $"{{% assign {name} = {Cell(cell)} %}}");
        return name;
    }

    private static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) ? $"'{text.Replace('\'', '’')}'" : $"\"{text}\"";

    private static string Capital(NoteTie tie) => tie.Words.Length > 0 && char.IsUpper(tie.Words[0]) ? " | sentence" : "";
}
