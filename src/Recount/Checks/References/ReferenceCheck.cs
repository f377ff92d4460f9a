using Recount.Checks.Reading;
using Recount.Documents;

namespace Recount.Checks.References;

/// <summary>Names each reference to a paragraph, a figure, a table or an annex that does not exist.</summary>
internal sealed class ReferenceCheck(Wording wording)
{
    private readonly List<(NoteText Note, ReferenceTargets Targets)> _documents = [];

    public void Add(SourceDocument document, NoteText note) => _documents.Add((note, new ReferenceTargets(wording, document, note)));

    /// <summary>What is missing, in the order of the documents; of a document that is not among them nothing is said.</summary>
    public IReadOnlyList<CheckProblem> Missing()
    {
        var reader = new ReferenceReader(wording);
        return
        [
            .. _documents.SelectMany(document => reader.Read(document.Note).SelectMany(reference => Missing(document.Targets, reference)).Concat(Broken(document.Note))),
        ];
    }

    private IEnumerable<CheckProblem> Missing(ReferenceTargets own, NoteReference reference)
    {
        var aim = reference.Symbol is null ? own : _documents.Select(document => document.Targets).FirstOrDefault(targets => targets.HasSymbol(reference.Symbol));
        if (aim?.MissingOf(reference.Kind, reference.Numbers) is { Count: > 0 } missing)
        {
            var names = CheckWords.List(missing.Select(number => $"{ReferenceWording.Code(reference.Kind)} {ReferenceTargets.InWords(reference.Kind, number)}"));
            var where = reference.Symbol is null ? "the document" : aim.File == own.File ? $"{reference.Symbol}, this document," : $"{reference.Symbol} ({aim.File})";
            yield return new CheckProblem(CheckSeverity.Impossible, reference.Place, reference.Said, $"{where} has no {names}; {aim.Has(reference.Kind)}", null);
        }
    }

    private IEnumerable<CheckProblem> Broken(NoteText note)
    {
        var broken = wording.Pattern(wording.References.Broken);
        return note.Lines.SelectMany(line => broken.Matches(line.Text).Select(match => new CheckProblem(
            CheckSeverity.Impossible, new TextPlace(note.File, line.Number, line.Figure, line.Text), match.Value, "what this referred to was deleted", null)));
    }
}
