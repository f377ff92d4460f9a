using Recount.Mechanism;

namespace Recount.Register.Model;

/// <summary>A row of the roster as the library's State, for finding it by name in a document.</summary>
internal static class StateText
{
    /// <summary>The names beside the English one, as <c>fr=…</c>, in the order of the languages.</summary>
    public static IEnumerable<string> Names(IReadOnlyDictionary<Language, string> names) =>
        names.Where(name => name.Key != Language.English).OrderBy(name => name.Key)
            .Select(name => $"{name.Key.Code}={name.Value}");

    public static State ToState(StateVersion row)
    {
        var names = new Dictionary<Language, string> { [Language.English] = row.Name };
        foreach (var part in row.Names?.Split('|') ?? [])
        {
            if (LanguageCode.Find(part[..2]) is { } language)
            {
                names[language] = part[3..];
            }
        }

        return new State { Code = row.Code, M49 = row.M49, Names = names, OtherNames = row.OtherNames?.Split('|') ?? [] };
    }
}
