using Recount.Mechanism;

namespace Recount.Tests.Mechanism;

public class RosterTests
{
    [Theory]
    [InlineData("2021-09-30", 188, 53, 55, 23, 29, 26)] // note, figure III
    [InlineData("2023-09-15", 189, 53, 55, 23, 30, 26)]
    [InlineData("2025-12-31", 192, 53, 55, 23, 32, 27)]
    public void Parties_of_a_day_stand_in_their_groups(string day, int all, params int[] groups)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        var parties = Roster.BuiltIn.States.Where(state => state.IsParty(date)).ToList();

        Assert.Equal(all, parties.Count);
        Assert.Equal(groups, RegionalGroup.All.Select(group => parties.Count(state => state.Group(date) == group.Code)));
    }

    [Theory]
    [InlineData("Niger", "NER")]
    [InlineData("the Republic of the Niger", "NER")]
    [InlineData("Federal Republic of Nigeria", "NGA")]
    [InlineData("Guinea", "GIN")]
    [InlineData("Guinea-Bissau", "GNB")]
    [InlineData("Equatorial Guinea", "GNQ")]
    [InlineData("Dominica", "DMA")]
    [InlineData("Dominican Republic", "DOM")]
    [InlineData("Republic of the Congo", "COG")]
    [InlineData("DEMOCRATIC REPUBLIC OF THE CONGO", "COD")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("Democratic People’s Republic of Korea", "PRK")]
    [InlineData("Cape Verde", "CPV")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("the former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Plurinational State of Bolivia", "BOL")]
    [InlineData("la République islamique d’Afghanistan", "AFG")]
    [InlineData("Corée (République de)", "KOR")]
    [InlineData("los Estados Unidos de América", "USA")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("Республика Казахстан", "KAZ")]
    [InlineData("جمهورية النيجر", "NER")]
    [InlineData("المملكة العربية السعودية", "SAU")]
    [InlineData("尼日利亚", "NGA")]
    [InlineData("尼日利亚联邦共和国", "NGA")]
    [InlineData("刚果民主共和国", "COD")]
    [InlineData("Union of the Comoros", "COM")]
    [InlineData("Federated States of Micronesia", "FSM")]
    [InlineData("Commonwealth of The Bahamas", "BHS")]
    [InlineData("European Union", "EUE")]
    [InlineData("St. Lucia", "LCA")]
    public void A_State_is_found_by_its_whole_name(string name, string code) =>
        Assert.Equal(code, Roster.BuiltIn.ByName(name)?.Code);

    [Theory]
    [InlineData("Nigerland")]
    [InlineData("Republic")]
    [InlineData("the")]
    [InlineData("")]
    public void A_name_that_no_State_has_finds_none(string name) => Assert.Null(Roster.BuiltIn.ByName(name));

    [Fact]
    public void Every_State_has_a_name_in_six_languages_that_finds_it_again()
    {
        Assert.Equal(198, Roster.BuiltIn.States.Count);
        Assert.All(Roster.BuiltIn.States, state =>
        {
            Assert.Equal(6, state.Names.Count);
            Assert.All(state.Names.Values, name => Assert.Equal(state, Roster.BuiltIn.ByName(name)));
            Assert.All(state.Groups, group => Assert.NotNull(RegionalGroup.Find(group.Value)));
        });
    }

    [Fact]
    public void A_roster_of_States_that_are_not_real_knows_only_those()
    {
        var roster = new Roster([new State { Code = "XAA", Names = new Dictionary<Language, string> { [Language.English] = "Arvenia" } }]);

        Assert.Equal("XAA", roster.ByName("the Republic of Arvenia")?.Code);
        Assert.Null(roster.ByName("Kenya"));
    }

    [Fact]
    public void Sets_have_the_number_of_members_they_had_in_2023()
    {
        var day = new DateOnly(2023, 9, 15);

        Assert.Equal([39, 46, 32], new[] { "sids", "ldc", "lldc" }.Select(set =>
            Roster.BuiltIn.States.Count(state => state.Sets.Any(period => period.Value == set && period.Covers(day)))));
    }
}
