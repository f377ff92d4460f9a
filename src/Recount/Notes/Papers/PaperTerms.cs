using System.Globalization;
using Recount.Counting;

namespace Recount.Notes.Papers;

/// <summary>What a short paper says of its numbers: as at when, by which rule, from which revision, and what they are not.</summary>
public sealed class PaperTerms
{
    private readonly PaperOrigin _origin;
    private readonly NoteWords _note;
    private readonly PaperWords _words;

    private PaperTerms(PaperOrigin origin, NoteWords note) => (_origin, _note, _words) = (origin, note, PaperWords.Of(note.Language));

    /// <summary>The terms of facts, in words of a language.</summary>
    public static PaperTerms Of(NoteFacts facts, Language language) => Of(
        new PaperOrigin(facts.Figures.AsAt, facts.Figures.Revision, facts.View)
        {
            Since = facts.Figures.Since,
            Fit = facts.Fit,
            Unconfirmed = facts.Figures.Unconfirmed,
            Illustrative = facts.Illustrative,
        },
        NoteWords.Of(language));

    /// <summary>The terms of any count.</summary>
    internal static PaperTerms Of(PaperOrigin origin, NoteWords note) => new(origin, note);

    /// <summary>That the data are invented, wholly or in part; null where they are not.</summary>
    public string? Illustrative => _origin.Illustrative switch
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

            yield return _words.Word(
                "source",
                _note.DayOf(_origin.AsAt),
                _origin.Revision.ToString(CultureInfo.InvariantCulture),
                _words.Word(_origin.View == RegisterView.Public ? "viewPublic" : "viewSecretariat"));
            if (_origin.Since is { } since)
            {
                yield return _words.Word("since", _note.DayOf(since));
            }

            if (_origin.Fit == ProvisionFit.Better)
            {
                yield return _words.Word("better");
            }

            if (_origin.Unconfirmed > 0)
            {
                yield return _words.Word("unconfirmed", _note.Numbers.Figures(_origin.Unconfirmed));
            }

            yield return _words.Word("unofficial");
        }
    }
}

/// <summary>What a count is of.</summary>
internal sealed record PaperOrigin(DateOnly AsAt, int Revision, RegisterView View)
{
    public DateOnly? Since { get; init; }

    public ProvisionFit Fit { get; init; }

    /// <summary>How many of the needs that count nobody has confirmed yet.</summary>
    public int Unconfirmed { get; init; }

    public IllustrativeExtent Illustrative { get; init; }
}
