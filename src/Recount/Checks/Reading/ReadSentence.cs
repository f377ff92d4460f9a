namespace Recount.Checks.Reading;

/// <summary>A sentence that tells numbers or compares, with what its numbers can mean.</summary>
/// <param name="Subjects">What its numbers are of; where it has none, what the sentence before spoke of, if it takes that up.</param>
internal sealed record ReadSentence(NoteLine Line, string Text, Sentence Sentence, IReadOnlyList<(Mark Mark, IReadOnlyList<Meaning> Meanings)> Numbers, IReadOnlyList<Extent> Subjects)
{
    /// <summary>The sentences of a note, in order; those without a number and without a superlative are left out.</summary>
    public static IReadOnlyList<ReadSentence> Of(Wording wording, NoteText note)
    {
        var read = new List<ReadSentence>();
        var mayTell = wording.Pattern($@"\b(?:{wording.NumberPattern})\b|\b(?:{string.Join('|', wording.Fractions.Keys)})\b|{wording.Word(file => file.Highest)}|{wording.Word(file => file.SecondHighest)}");
        foreach (var line in note.Lines)
        {
            Sentence? before = null;
            foreach (var text in Sentences.Of(line.Text).Where(text => (text.Any(char.IsAsciiDigit) || mayTell.IsMatch(text)) && !wording.IsOfAnotherNote(text) && !wording.IsOfTheLeftOut(text)))
            {
                var sentence = new Sentence(wording, text, line.Context, before);
                var numbers = sentence.Meanings().ToList();
                read.Add(new ReadSentence(line, text, sentence, numbers, sentence.Subjects.Count > 0 ? sentence.Subjects : sentence.Before));
                before = sentence.Subjects.Count > 0 || sentence.Categories().Count > 0 ? sentence : before;
            }
        }

        return read;
    }
}
