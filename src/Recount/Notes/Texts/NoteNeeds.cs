using System.Globalization;
using Recount.Convention;
using Recount.Counting;
using Recount.Documents.Ties;
using Recount.Findings;

namespace Recount.Notes.Texts;

/// <summary>The needs that a sentence may rest on, by the ids that people know.</summary>
public sealed class NoteNeeds
{
    private readonly CountedRegister _register;
    private readonly Dictionary<string, CountedFinding> _needs = new(StringComparer.Ordinal);

    /// <param name="given">The ids that tables gave, by the register's own; those without one are known by their own.</param>
    public NoteNeeds(CountedRegister register, IReadOnlyDictionary<Guid, string?> given)
    {
        _register = register;
        foreach (var finding in register.Findings)
        {
            _needs[finding.Id.ToString()] = finding;
            if (given.GetValueOrDefault(finding.Id) is { } id)
            {
                _needs[id] = finding;
            }
        }
    }

    /// <summary>
    /// Whether notes hold the register's own ids: those that tables gave may name the State, so that a note that goes out must not have them.
    /// </summary>
    public bool WritesOwnIds { get; init; }

    /// <summary>No register at hand.</summary>
    public static NoteNeeds None { get; } = new(
        new CountedRegister { Revision = 0, States = [], Reviews = [], Findings = [] }, new Dictionary<Guid, string?>());

    /// <summary>Whether a finding of that id is known, counted or not.</summary>
    public bool Knows(string id) => _needs.ContainsKey(id);

    /// <summary>A need as it stands as at a day; without coding where it does not count.</summary>
    /// <param name="since">The day after which it would be new; null: none is.</param>
    public TiedNeed On(string id, DateOnly asAt, DateOnly? since, RegisterView view)
    {
        var from = _needs.TryGetValue(id, out var need) && need.Kind == FindingKind.Need ? _register.CountsFrom(need, view) : null;
        var counts = from <= asAt;
        return new TiedNeed(WritesOwnIds && need is not null ? need.Id.ToString() : id, counts ? Coding(need!) : "", counts && from > since);
    }

    /// <summary>How many distinct States stand behind needs.</summary>
    public int States(IEnumerable<string> ids) =>
        ids.Where(_needs.ContainsKey).Select(id => _register.Reviews[_needs[id].Review].State).Distinct().Count();

    /// <summary>The names of States that stand in a text, by the roster.</summary>
    public IEnumerable<string> NamedIn(string text) => _register.States
        .Select(state => state.Name)
        .Where(name => text.Contains(name, StringComparison.Ordinal) && IsWord(text, name));

    private static bool IsWord(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return (at == 0 || !char.IsLetter(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    private static string Coding(CountedFinding need)
    {
        var provisions = need.Provisions.Select(provision => provision.ToString()).DefaultIfEmpty(need.Scope?.Code ?? "no provision");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(", ", provisions)}; {(need.Categories.Count == 0 ? "no category" : need.Categories[0])}");
    }
}
