using System.Globalization;
using Recount.Counting;

namespace Recount.Notes.Papers;

/// <summary>What a short paper says of its numbers: as at when, by which rule, from which revision, and what they are not.</summary>
public sealed class PaperTerms
{
    private readonly NoteFacts _facts;
    private readonly NoteWords _note;
    private readonly PaperWords _words;

    private PaperTerms(NoteFacts facts, NoteWords note, PaperWords words) => (_facts, _note, _words) = (facts, note, words);

    /// <summary>The terms of facts, in words of a language.</summary>
    public static PaperTerms Of(NoteFacts facts, Language language) => new(facts, NoteWords.Of(language), PaperWords.Of(language));

    /// <summary>That the data are invented, wholly or in part; null where they are not.</summary>
    public string? Illustrative => _facts.Illustrative switch
    {
        IllustrativeExtent.None => null,
        IllustrativeExtent.Part => _words.Word("illustrativePart"),
        IllustrativeExtent.All => _words.Word("illustrative"),
    };

    /// <summary>All of it in one line, as under a drawing that stands alone.</summary>
    public string Line => string.Join(_note.Language == Language.Chinese ? "" : " ", Sentences);

    /// <summary>One sentence each, the most needed first.</summary>
    public IEnumerable<string> Sentences
    {
        get
        {
            if (Illustrative is { } illustrative)
            {
                yield return illustrative;
            }

            var figures = _facts.Figures;
            yield return _words.Word(
                "source",
                _note.DayOf(figures.AsAt),
                figures.Revision.ToString(CultureInfo.InvariantCulture),
                _words.Word(_facts.View == RegisterView.Public ? "viewPublic" : "viewSecretariat"));
            if (figures.Since is { } since)
            {
                yield return _words.Word("since", _note.DayOf(since));
            }

            if (_facts.Fit == ProvisionFit.Better)
            {
                yield return _words.Word("better");
            }

            if (figures.Unconfirmed > 0)
            {
                yield return _words.Word("unconfirmed", _note.Numbers.Figures(figures.Unconfirmed));
            }

            yield return _words.Word("unofficial");
        }
    }
}
