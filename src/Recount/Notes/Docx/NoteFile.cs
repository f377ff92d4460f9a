using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recount.Notes.Ties;

namespace Recount.Notes.Docx;

/// <summary>Sets a draft as a Word file: real styles, automatic numbers, footnotes, native charts with their workbooks.</summary>
public static class NoteFile
{
    /// <summary>Writes the file; the same draft gives the same bytes.</summary>
    /// <exception cref="RecountException">The text places a figure or a table that does not exist.</exception>
    public static void Write(NoteDraft draft, Stream output)
    {
        WordPackage.Write(output, draft.Setting, draft.Title, draft.Origin.Note.Symbol ?? draft.Words["draft"], main =>
        {
            var footnotes = new Footnotes();
            var ties = new TieWriter();
            var body = Body(draft, main, footnotes, ties);
            main.AddNewPart<FootnotesPart>("rNotes").Write(Set(footnotes.Part()));
            main.AddNewPart<HeaderPart>("rHeader").Write(Set(RunningLines.Header(draft)));
            main.AddNewPart<FooterPart>("rFooter").Write(RunningLines.Footer());
            main.Write(Set(new XElement(
                W.Main + "document",
                new XAttribute(XNamespace.Xmlns + "w", W.Main),
                new XAttribute(XNamespace.Xmlns + "r", W.Rel),
                TieWriter.Declarations(),
                new XElement(W.Main + "body", body, Section()))));
            ties.Write(main, draft.Origin.Note);
        });

        XElement Set(XElement part) => RightToLeft.Of(part, draft.Setting);
    }

    private static List<XElement> Body(NoteDraft draft, MainDocumentPart main, Footnotes footnotes, TieWriter ties)
    {
        List<XElement> body =
        [
            .. draft.Masthead is { } head ? Masthead.Of(head, draft.IsIssued ? null : draft.Words["draft"]) : [],
            W.Paragraph("DocTitle", W.Run(draft.Title)),
            .. draft.Subtitle is { } subtitle ? [W.Paragraph("DocSubtitle", W.Run(subtitle))] : Array.Empty<XElement>(),
            .. draft.Summary is { } summary ? [SummaryBox.Of(draft.Words["summary"], summary)] : Array.Empty<XElement>(),
        ];
        var numbers = new HeadingNumbers(draft.Setting);
        var references = new CrossReferences(draft.Lines, ties);
        body.AddRange(draft.Blocks.SelectMany(Set));
        return body;

        IEnumerable<XElement> Set(NoteBlock block)
        {
            return block switch
            {
                NotePlace place => [ties.Place(place.Name, place.Blocks.SelectMany(Set))],
                NoteHeading heading => [W.Paragraph(HeadingStyle(heading.Level), numbers.Of(heading.Level), W.Run(heading.Text))],
                NoteParagraph paragraph => [W.Paragraph(
                    Style(paragraph.Kind),
                    references.Bookmark(paragraph),
                    ties.Runs(
                        paragraph.Text,
                        paragraph.Spans.Where(span => !Footnotes.IsIn(paragraph.Text, span.Start)),
                        text => references.Runs(text, footnotes.Runs)))],
                NoteReading reading => [W.Paragraph("SingleTxt", ReadingRuns.Of(reading))],
                NoteFigure place => Figure(draft, place.Key, main, ties),
                NoteTablePlace place => Table(draft, place.Key, ties),
                _ => throw new InvalidOperationException(block.GetType().Name),
            };
        }
    }

    private static string HeadingStyle(int level) => level switch { 1 => "HCh", 2 => "H1", 3 => "H23", _ => "H4" };

    private static string Style(NoteParagraphKind kind) => kind switch
    {
        NoteParagraphKind.Numbered => "NumberedTxt",
        NoteParagraphKind.Sub => "SubTxt",
        NoteParagraphKind.Plain => "SingleTxt",
        NoteParagraphKind.ToWrite => "ToWrite",
    };

    private static IEnumerable<XElement> Figure(NoteDraft draft, string key, MainDocumentPart main, TieWriter ties)
    {
        var number = draft.Figures.Select((figure, at) => (figure, at)).FirstOrDefault(f => f.figure.Key == key);
        if (number.figure is not { } spec)
        {
            throw new RecountException($"note template: found '!figure {key}', expected one of {string.Join(", ", draft.Figures.Select(f => f.Key))}.");
        }

        var label = W.Paragraph("FigureLabel", W.Run(string.Format(CultureInfo.InvariantCulture, draft.Words["figureLabel"], draft.Setting.FigureNumber(number.at + 1))));
        var tied = draft.Origin.Captions.GetValueOrDefault(spec.Key, []);
        var title = W.Paragraph("FigureTitle", Runs(spec.Title), Marks(spec.Footnotes, draft.Setting));
        XElement[] below =
        [
            FigureDrawing.Of(spec, number.at + 1, main, draft.Setting),
            .. spec.Footnotes.Select((note, at) => Note(Runs(" " + note), at, draft.Setting)),
        ];
        foreach (var paragraph in below[..^1])
        {
            paragraph.Descendants(W.Main + "pStyle").First().AddAfterSelf(W.Val("keepNext", 1));
        }

        yield return ties.Control(draft.Origin.Figure(spec), label, title, below[0]);
        foreach (var paragraph in below[1..])
        {
            yield return paragraph;
        }

        List<XElement> Runs(string text) => [.. ties.Runs(text, NoteOrigin.Find(text, tied), piece => piece.Length == 0 ? [] : [W.Run(piece)])];
    }

    private static IEnumerable<XElement> Table(NoteDraft draft, string key, TieWriter ties)
    {
        if (!draft.Tables.TryGetValue(key, out var table))
        {
            throw new RecountException($"note template: found '!table {key}', expected one of {string.Join(", ", draft.Tables.Keys)}.");
        }

        yield return W.Paragraph("FigureLabel", W.Run(draft.Words["table"]));
        yield return W.Paragraph("FigureTitle", W.Run(table.Title), Marks(table.Footnotes, draft.Setting));
        yield return NoteTable.Of(table, draft.Setting, ties);
        foreach (var (note, at) in table.Footnotes.Select((note, at) => (note, at)))
        {
            yield return Note([W.Run(" " + note)], at, draft.Setting);
        }

        yield return W.Paragraph("SingleTxt");
    }

    private static XElement Note(IEnumerable<XElement> runs, int at, NoteSetting setting) =>
        W.Paragraph("FigureNote", Mark(setting.NoteMark(at)), runs);

    /// <summary>The letters of the notes below, behind a title: <c>a, b</c>.</summary>
    private static XElement? Marks(IReadOnlyList<string> notes, NoteSetting setting) =>
        notes.Count == 0 ? null : Mark(string.Join(", ", notes.Select((_, at) => setting.NoteMark(at))));

    private static XElement Mark(string letters) => W.Run(letters, new XElement(W.Main + "i"), W.Val("vertAlign", "superscript"));

    private static XElement Section() => new(
        W.Main + "sectPr",
        new XElement(W.Main + "headerReference", W.At("type", "default"), new XAttribute(W.Rel + "id", "rHeader")),
        new XElement(W.Main + "footerReference", W.At("type", "default"), new XAttribute(W.Rel + "id", "rFooter")),
        new XElement(W.Main + "footerReference", W.At("type", "first"), new XAttribute(W.Rel + "id", "rFooter")),
        new XElement(W.Main + "pgSz", W.At("w", 11906), W.At("h", 16838)),
        new XElement(
            W.Main + "pgMar",
            W.At("top", 1418), W.At("right", 1134), W.At("bottom", 1134), W.At("left", 1134),
            W.At("header", 567), W.At("footer", 567), W.At("gutter", 0)),
        new XElement(W.Main + "titlePg"));
}
