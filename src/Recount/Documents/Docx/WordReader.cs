using Recount.Documents.Ties;

namespace Recount.Documents.Docx;

/// <summary>Reads a Word document (docx) as its reader sees it: tracked changes accepted, hidden text and field codes left out.</summary>
internal static class WordReader
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>With fewer letters than this and a picture, the text is likely to be in the picture.</summary>
    private const int FewLetters = 200;

    /// <exception cref="UnreadableDocumentException">It is none, or cannot safely be read.</exception>
    public static SourceDocument Read(byte[] content)
    {
        var package = WordPackage.Open(content);
        var styles = StyleSheet.Read(package.Find("styles"));
        var context = new StoryContext(styles, new ListCounter(Numbering.Read(package.Find("numbering")), styles));
        var (drafts, references, controls) = ReadBody(package.Main, context);
        var heads = package.FindAll("header").Concat(package.FindAll("footer"))
            .SelectMany(part => ReadRunningHead(part, context))
            .Distinct()
            .ToList();
        var notes = WordNotes.Read(package, context, references);
        var charts = context.Charts.Select(id => (Id: id, Part: package.FindChart(id))).Where(chart => chart.Part is not null).ToList();
        var ties = TiePart.Find(package, out var damage);
        package.CheckRest();
        return new SourceDocument
        {
            MediaType = MediaType,
            Paragraphs = [.. drafts.Select(Finish)],
            Notes = notes,
            Charts = [.. charts.Select(chart => WordCharts.Read(chart.Part!))],
            RunningHeads = heads,
            Ties = ties,
            TiedPlaces = [.. Places(controls, [.. charts.Select(chart => chart.Id)])],
            Problems = [.. Doubts(drafts, context), .. damage],
        };
    }

    /// <summary>The controls in reading order; one that holds no paragraph any more is none.</summary>
    private static IEnumerable<TiedPlace> Places(List<ControlPlace> controls, List<string> charts) => controls
        .Where(control => control.Paragraph is not null)
        .Select(control => new TiedPlace(
            control.Paragraph!.Index, control.Key, control.Start, control.Text, control.Chart is { } chart && charts.IndexOf(chart) is >= 0 and var place ? place : null, control.Paragraphs))
        .OrderBy(place => place.Paragraph)
        .ThenBy(place => place.Start);

    private static (List<DraftParagraph> Drafts, List<NoteReference> Notes, List<ControlPlace> Controls) ReadBody(
        WordPart part, StoryContext context)
    {
        using var cursor = PartCursor.Open(part);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "body")
            {
                var walk = new StoryWalk(cursor, context);
                var drafts = walk.Read();
                for (var i = 0; i < drafts.Count; i++)
                {
                    drafts[i].Index = i;
                }

                Levels.Assign(drafts);
                return (drafts, walk.Notes, walk.Controls);
            }
        }

        throw new UnreadableDocumentException(
            ProblemCode.Damaged, "the file lacks the body of a Word document; save it again as .docx.");
    }

    private static IEnumerable<string> ReadRunningHead(WordPart part, StoryContext context)
    {
        using var cursor = PartCursor.Open(part);
        return [.. new StoryWalk(cursor, context).Read().Select(draft => draft.Text).Where(text => text.Length > 0)];
    }

    private static IEnumerable<DocumentProblem> Doubts(List<DraftParagraph> drafts, StoryContext context)
    {
        var letters = Letters(drafts, upTo: FewLetters);
        if (letters < FewLetters && context.Pictures > 0)
        {
            yield return new DocumentProblem(
                ProblemCode.Scanned,
                $"The document has {context.Pictures} pictures and {letters} letters: its text may be in the pictures; "
                + "recognise it (OCR) or fetch another version.");
        }
        else if (letters == 0)
        {
            yield return new DocumentProblem(ProblemCode.NoText, "The document holds no text; fetch another version.");
        }

        if (context.EmbedsText)
        {
            yield return new DocumentProblem(
                ProblemCode.EmbeddedText,
                "A part of the text lies in another file inside the document and was not read; "
                + "open the document in Word and save it again.");
        }
    }

    private static int Letters(List<DraftParagraph> drafts, int upTo)
    {
        var letters = 0;
        for (var i = 0; i < drafts.Count && letters < upTo; i++)
        {
            foreach (var sign in drafts[i].Text)
            {
                letters += char.IsLetter(sign) ? 1 : 0;
            }
        }

        return letters;
    }

    private static SourceParagraph Finish(DraftParagraph draft) => new()
    {
        Index = draft.Index,
        Text = draft.Text,
        Label = draft.Label,
        Level = draft.Level,
        HeadingLevel = draft.HeadingLevel,
        Emphasized = draft.Emphasized,
        Cell = draft.Cell?.Finish(),
    };
}
