using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Recount.App.Tests;

public class HouseRulesTests
{
    /// <summary>The rooms of the library from the ground up; each knows only those before it.</summary>
    private static readonly string[] Rooms =
        ["Convention", "Mechanism", "Findings", "Documents", "Extraction", "Counting", "Figures", "Notes", "Checks"];

    private static readonly Architecture House =
        new ArchLoader().LoadAssemblies(typeof(RecountException).Assembly).Build();

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        for (var room = 0; room < Rooms.Length; room++)
        {
            for (var above = room + 1; above < Rooms.Length; above++)
            {
                pairs.Add(Rooms[room], Rooms[above]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_room_does_not_know_what_stands_on_it(string room, string above) =>
        Types().That().ResideInNamespaceMatching($@"^Recount\.{room}(\..*)?$").Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^Recount\.{above}(\..*)?$"))
            .WithoutRequiringPositiveResults()
            .Check(House);
}
