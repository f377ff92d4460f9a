using Recount.Documents;
using Recount.Documents.Ties;
using Recount.Notes.Ties;

namespace Recount.Checks.Ties;

/// <summary>Compares a note that came back with what its numbers are tied to.</summary>
internal sealed class TieCheck
{
    private readonly string _file;
    private readonly SourceDocument _document;
    private readonly NoteTies _ties;
    private readonly PrintedPlaces _printed;
    private readonly IReadOnlyList<(TiedPlace Place, NoteTie Tie)> _tied;

    private TieCheck(string file, SourceDocument document, NoteTies ties)
    {
        (_file, _document, _ties, _printed) = (file, document, ties, new PrintedPlaces(file, document));
        var byKey = ties.Ties.ToLookup(tie => tie.Key, StringComparer.Ordinal);
        _tied = [.. document.TiedPlaces.Where(place => byKey.Contains(place.Key)).Select(place => (place, byKey[place.Key].First()))];
    }

    /// <summary>What became of a note's tied numbers, in the order of its text; nothing for a document without any.</summary>
    /// <param name="recount">The register as it is now; null: it is not asked.</param>
    public static IEnumerable<CheckProblem> Of(string file, SourceDocument document, NoteRecount? recount = null) =>
        document.Ties is { } ties ? new TieCheck(file, document, ties).Problems(recount) : [];

    /// <summary>The tied numbers of a note, figures left out: those that stand in the text, and what became of them.</summary>
    public static (int Count, IReadOnlyList<CheckProblem> Problems) Numbers(string file, SourceDocument document, NoteTies ties, NoteRecount recount)
    {
        var check = new TieCheck(file, document, ties);
        var numbers = check._tied.Where(tied => tied.Tie.Rule != NoteTie.Figure).ToArray();
        return (numbers.Length, [.. numbers.SelectMany(tied => check.Of(tied, recount))]);
    }

    /// <summary>Ties that could not be looked at, in a sentence each.</summary>
    public static IEnumerable<string> NotUnderstood(string file, SourceDocument document)
    {
        foreach (var problem in document.Problems.Where(problem => problem.Code == "damaged-ties"))
        {
            yield return $"{file}: {problem.Message.TrimEnd('.')}";
        }

        var hasControls = document.TiedPlaces.Any(place => !place.Key.StartsWith(NoteTies.NameStart, StringComparison.Ordinal));
        if (document is { Ties.Ties.Count: > 0 } && !hasControls)
        {
            yield return $"{file}: the list of its {document.Ties.Ties.Count} ties is there, but none of the controls: the program that saved it may have taken them out; compare with the note as it was written";
        }

        if (document.Ties is { } ties && ties.Language != "en")
        {
            yield return $"{file}: numbers that are not tied are looked for in English notes only, and this one is in {ties.Language}";
        }

        if (document.Ties is null && hasControls && document.Problems.All(problem => problem.Code != "damaged-ties"))
        {
            yield return $"{file}: it has tied numbers, but the list of what they are tied to is gone; compare with the note as it was written";
        }
    }

    private IEnumerable<CheckProblem> Problems(NoteRecount? recount) =>
    [
        .. _tied.SelectMany(tied => Of(tied, recount)),
        .. new UntiedNumbers(_document, _printed, _tied.Select(tied => tied.Place)).Of(_file),
    ];

    private IEnumerable<CheckProblem> Of((TiedPlace Place, NoteTie Tie) tied, NoteRecount? recount) =>
        ChangedNumbers.Of(_document, tied.Place, tied.Tie, _printed).Concat(
            recount?.Of(_ties, tied.Tie) is { } now ? StaleNumbers.Of(tied.Place, tied.Tie, now, _printed) : []);
}
