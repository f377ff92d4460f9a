namespace Recount.Checks.Reading;

/// <summary>Reads what the numbers of a note's sentences can mean.</summary>
internal static class ClaimReader
{
    public static IReadOnlyList<Interpretation> Read(Wording wording, string file, IReadOnlyList<ReadSentence> sentences) =>
    [
        .. sentences.Where(sentence => !wording.IsDifference(sentence.Text)) // a difference is a comparison
            .SelectMany(sentence => sentence.Numbers
                .Where(number => number.Meanings.Count > 0)
                .Select(number => new Interpretation(
                    new TextPlace(file, sentence.Line.Number, sentence.Line.Figure, sentence.Text),
                    number.Mark.Said,
                    number.Mark.Kind == MarkKind.Share ? ClaimWeight.Share : ClaimWeight.Prose,
                    number.Meanings))),
    ];
}
