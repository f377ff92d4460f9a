using System.Text.RegularExpressions;
using Recount.Checks.Reading;
using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.Checks.Ties;

/// <summary>Numbers of a note with ties that count something and stand in no control: typed by hand, or their control was deleted.</summary>
internal sealed partial class UntiedNumbers
{
    private readonly SourceDocument _document;
    private readonly PrintedPlaces _printed;
    private readonly ILookup<int, TiedPlace> _tied;
    private int _from;

    /// <param name="tied">The controls that the note's list knows.</param>
    public UntiedNumbers(SourceDocument document, PrintedPlaces printed, IEnumerable<TiedPlace> tied) =>
        (_document, _printed, _tied) = (document, printed, tied.ToLookup(place => place.Paragraph));

    public IEnumerable<CheckProblem> Of(string file) => InSentences(file).Concat(InTables());

    /// <summary>The numbers of sentences, as the check of any note reads them.</summary>
    private IEnumerable<CheckProblem> InSentences(string file)
    {
        foreach (var sentence in ReadSentence.Of(Wording.English, NoteTextReader.Read(_document, file)))
        {
            if (Find(sentence.Text) is not var (paragraph, start))
            {
                continue;
            }

            var typed = sentence.Numbers.Where(number => number.Meanings.Count > 0).Select(number => number.Mark).DistinctBy(mark => mark.Start);
            foreach (var mark in typed.Where(mark => !IsTied(paragraph, start + mark.Start, start + mark.End)))
            {
                yield return Untied(_printed.Of(paragraph, start + mark.Start) with { Figure = sentence.Line.Figure }, mark.Said);
            }
        }
    }

    /// <summary>The cells of a table of ours that hold a number and no control.</summary>
    private IEnumerable<CheckProblem> InTables()
    {
        var tables = _tied.Select(places => _document.Paragraphs[places.Key].Cell?.Table).OfType<int>().ToHashSet();
        return _document.Paragraphs
            .Where(paragraph => paragraph.Cell is { } cell && tables.Contains(cell.Table) && !_tied.Contains(paragraph.Index) && BareNumber().IsMatch(paragraph.Text))
            .Select(paragraph => Untied(_printed.Of(paragraph.Index, 0), paragraph.Text));
    }

    private static CheckProblem Untied(TextPlace place, string said) => new(
        CheckSeverity.Untied, place, said, "it stands in no tied control, so nothing says what it was counted from", null);

    private bool IsTied(int paragraph, int start, int end) => _tied[paragraph].Any(place => place.Start < end && start < place.End);

    /// <summary>The paragraph that holds a sentence, and where; sentences come in the order of the text.</summary>
    private (int Paragraph, int Start)? Find(string sentence)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var at = pass == 0 ? _from : 0; at < (pass == 0 ? _document.Paragraphs.Count : _from); at++)
            {
                if (_document.Paragraphs[at].Text.IndexOf(sentence, StringComparison.Ordinal) is >= 0 and var start)
                {
                    _from = at;
                    return (at, start);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[0-9][0-9,.\u00a0 ]*$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
