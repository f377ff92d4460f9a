using Recount.Counting;
using Recount.Mechanism;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Opening;

/// <summary>The States that travel with the program, as rows.</summary>
internal static class BuiltInRoster
{
    public static IEnumerable<StateVersion> Read(RegisterChange change) =>
        Roster.BuiltIn.States.Select(state => new StateVersion
        {
            Id = change.NextId<StateVersion>(),
            FromRevision = change.Sequence,
            Code = state.Code,
            M49 = state.M49,
            Name = state.Name(Language.English),
            Names = Joined('|', StateText.Names(state.Names)),
            OtherNames = Joined('|', state.OtherNames),
            Groups = PeriodText.Write(Counted(state.Groups, hasValue: true)),
            Party = PeriodText.Write(Counted(state.Party, hasValue: false)),
            Sets = SetText.Write(Counted(state.Sets, hasValue: true)),
        });

    private static IEnumerable<CountedPeriod> Counted(IEnumerable<DatedValue> values, bool hasValue) =>
        values.Select(value => new CountedPeriod(hasValue ? value.Value : null, value.Since, value.Until));

    private static string? Joined(char divider, IEnumerable<string> parts) =>
        string.Join(divider, parts) is { Length: > 0 } text ? text : null;
}
