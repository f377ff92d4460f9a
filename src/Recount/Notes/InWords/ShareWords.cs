using System.Globalization;
using System.Text.Json;

namespace Recount.Notes.InWords;

/// <summary>The wordings of shares in one language.</summary>
/// <param name="All">The whole.</param>
/// <param name="Percent">By relation: patterns for a whole per cent, by plural category.</param>
/// <param name="Fractions">By relation: the wordings of fractions, by <c>1/2</c> and the like.</param>
public sealed record ShareWords(
    string All,
    IReadOnlyDictionary<string, PluralForms> Percent,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Fractions)
{
    /// <summary>A share in words.</summary>
    public string Of(ShareWording wording, Language language)
    {
        var relation = JsonNamingPolicy.CamelCase.ConvertName(wording.Relation.ToString());
        return wording switch
        {
            { Relation: ShareRelation.All } => All,
            { IsPercent: true } => Percent[relation].Of(language, wording.Numerator, wording.Numerator.ToString(CultureInfo.InvariantCulture)),
            _ => Fractions[relation][$"{wording.Numerator}/{wording.Denominator}"],
        };
    }
}
