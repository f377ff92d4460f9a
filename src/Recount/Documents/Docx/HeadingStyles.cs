using System.Text;
using static System.StringComparison;

namespace Recount.Documents.Docx;

/// <summary>Tells from a style's id and name that it is a heading's, where it says no outline level itself.</summary>
internal static class HeadingStyles
{
    /// <summary>What word processors call their built-in heading styles in the languages that summaries are written in, and a few more.</summary>
    private static readonly string[] Words =
    [
        "heading", "titre", "título", "titulo", "encabezado", "заголовок", "标题", "標題", "عنوان", "العنوان",
        "überschrift", "berschrift", "titolo", "kop", "rubrik", "überschrift", "nagłówek", "cabeçalho",
    ];

    /// <summary>1 to 9; null where it is no heading's style.</summary>
    public static int? LevelOf(string id, string? name) => LevelOf(name ?? "") ?? LevelOf(id);

    private static int? LevelOf(string name)
    {
        var plain = Squeeze(name);
        if (plain is "title" or "titre" or "título" or "заголовок" or "标题")
        {
            return 1;
        }

        // The house styles of the United Nations: "_ H _Ch_G", "_ H_1_G", "_ H_2/3_G", "_ H_4_G", "_ H_5/6_G".
        var house = plain.TrimEnd('g');
        if (house is "hch" or "hmch" or "h1" or "h23" or "h4" or "h56")
        {
            return house switch { "h1" => 2, "h23" => 3, "h4" => 4, "h56" => 5, _ => 1 };
        }

        foreach (var word in Words)
        {
            if (plain.Length == word.Length + 1 && plain.StartsWith(word, Ordinal) && plain[^1] is >= '1' and <= '9')
            {
                return plain[^1] - '0';
            }
        }

        return null;
    }

    private static string Squeeze(string name)
    {
        var plain = new StringBuilder();
        foreach (var character in name.Where(char.IsLetterOrDigit))
        {
            plain.Append(char.ToLowerInvariant(character));
        }

        return plain.ToString();
    }
}
