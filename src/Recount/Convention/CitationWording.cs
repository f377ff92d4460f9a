using System.Globalization;
using System.Text;
using Recount.Convention.Reading;

namespace Recount.Convention;

/// <summary>Writes citations as documents of the United Nations do, in the six languages; <see cref="CitationReader"/> reads them back.</summary>
public static class CitationWording
{
    private const string HanDigits = "一二三四五六七八九";
    private const string ArabicLetters = "أبجدهوزحطيكلمن";

    /// <summary>One or more provisions, in the order given: <c>art. 8, para. 5</c>; <c>arts. 5 and 6</c>;
    /// <c>art. 7, para. 4; art. 8, para. 5</c>. Whole articles are listed together, others one by one.</summary>
    /// <param name="provisions">At least one.</param>
    public static string Write(IReadOnlyList<Provision> provisions, Language language) =>
        provisions.Count > 1 && provisions.All(provision => provision == new Provision(provision.Article))
            ? Articles([.. provisions.Select(provision => Text(provision.Article))], language)
            : string.Join(language == Language.Arabic ? "؛ " : language == Language.Chinese ? "；" : "; ",
                provisions.Select(provision => Write(provision, language)));

    /// <summary>One provision: <c>art. 12, para. 2 (c)</c>, <c>第12条第2款(c)项</c>.</summary>
    public static string Write(Provision provision, Language language)
    {
        var article = Text(provision.Article);
        var letters = Letters(provision, language);
        return language switch
        {
            Language.English => $"art. {article}" + Paragraph(", para. ", provision) + letters,
            Language.French => $"art. {article}" + Paragraph(", par. ", provision) + letters,
            Language.Spanish => $"art. {article}" + Paragraph(", párr. ", provision) + letters,
            Language.Russian => $"ст. {article}" + Paragraph(", п. ", provision) + letters,
            Language.Arabic => $"المادة {article}" + Paragraph("، الفقرة ", provision) + letters,
            Language.Chinese => $"第{article}条" + (provision.Paragraph is { } p ? $"第{Text(p)}款" : "") + letters,
        };
    }

    private static string Articles(string[] numbers, Language language)
    {
        var start = string.Join(language == Language.Chinese ? "、" : ", ", numbers[..^1]);
        return language switch
        {
            Language.English => $"arts. {start} and {numbers[^1]}",
            Language.French => $"art. {start} et {numbers[^1]}",
            Language.Spanish => $"arts. {start} y {numbers[^1]}",
            Language.Russian => $"ст. {start} и {numbers[^1]}",
            Language.Arabic => (numbers.Length == 2 ? "المادتان " : "المواد ") + string.Join(" و", numbers),
            Language.Chinese => $"第{start}和{numbers[^1]}条",
        };
    }

    private static string Paragraph(string label, Provision provision) =>
        provision.Paragraph is { } number ? label + Text(number) : "";

    private static string Letters(Provision provision, Language language)
    {
        if (provision.Letter is not { } letter)
        {
            return "";
        }

        var item = provision.Item is { } number ? Roman.Of(number).ToLowerInvariant() : null;
        var text = new StringBuilder();
        switch (language)
        {
            case Language.English:
                text.Append(CultureInfo.InvariantCulture, $" ({letter})").Append(item is null ? "" : $" ({item})");
                break;
            case Language.Arabic:
                text.Append(CultureInfo.InvariantCulture, $" ({ArabicLetters[letter - 'a']})").Append(item is null ? "" : $" ({item})");
                break;
            case Language.Chinese:
                text.Append(CultureInfo.InvariantCulture, $"({letter})项")
                    .Append(provision.Item is { } at ? $"({HanDigits[at - 1]})目" : "");
                break;
            case Language.French or Language.Spanish or Language.Russian:
                text.Append(CultureInfo.InvariantCulture, $" {letter})").Append(item is null ? "" : $" {item})");
                break;
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
