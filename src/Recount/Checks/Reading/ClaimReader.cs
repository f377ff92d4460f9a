using System.Globalization;

namespace Recount.Checks.Reading;

/// <summary>Reads what the numbers of a note's sentences can mean.</summary>
internal sealed class ClaimReader
{
    private readonly Wording _wording;
    private readonly string _file;
    private readonly List<Interpretation> _found = [];
    private IReadOnlyList<Extent> _this = [];

    private ClaimReader(Wording wording, string file) => (_wording, _file) = (wording, file);

    public static IReadOnlyList<Interpretation> Read(Wording wording, NoteText note)
    {
        var reader = new ClaimReader(wording, note.File);
        foreach (var line in note.Lines)
        {
            reader._this = [];
            foreach (var sentence in Sentences.Of(line.Text))
            {
                reader.Read(line, sentence);
            }
        }

        return reader._found;
    }

    private void Read(NoteLine line, string text)
    {
        if (_wording.IsOfAnotherNote(text) || _wording.Has(file => file.MoreThan, text))
        {
            return; // numbers of another day, and differences, are read elsewhere or not at all
        }

        var sentence = new Sentence(_wording, text, line.Context, _this);
        var place = new TextPlace(_file, line.Number, line.Figure, text);
        foreach (var (mark, meanings) in sentence.Meanings())
        {
            if (meanings.Count > 0)
            {
                var weight = mark.Kind == MarkKind.Share ? ClaimWeight.Share : ClaimWeight.Prose;
                _found.Add(new Interpretation(place, mark.Said, weight, meanings));
            }
        }

        _this = sentence.Subjects.Count > 0 ? sentence.Subjects : _this;
    }
}
