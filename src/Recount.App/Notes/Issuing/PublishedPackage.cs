using System.Globalization;
using System.Text;
using Recount.App.Shared;
using Recount.Documents.Archives;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Ties;
using Recount.Register.Issuing;

namespace Recount.App.Notes.Issuing;

/// <summary>The archive that is published with a note: its data as far as they are public, what each figure shows, and the seals of all.</summary>
internal sealed class PublishedPackage
{
    /// <summary>The list of the tables with their SHA-256; its own SHA-256 is the seal that stands in the note.</summary>
    public const string Sums = "SHA256SUMS";

    /// <summary>What the data say of the note.</summary>
    public const string Manifest = "manifest.json";

    private readonly PublishedTables _tables;
    private readonly byte[] _sums;

    public PublishedPackage(PublishedTables tables)
    {
        _tables = tables;
        _sums = Encoding.UTF8.GetBytes(string.Concat(tables.Files.Select(file => $"{IssuedNotes.Sha256(file.Content)}  {file.Name}\n")));
    }

    /// <summary>Ties the note's text to the data.</summary>
    public string Seal => IssuedNotes.Sha256(_sums);

    /// <summary>The archive's bytes.</summary>
    /// <param name="note">The Word file's name and bytes.</param>
    /// <param name="publicRecount">Counts in what is in the tables alone.</param>
    public byte[] Write(NoteDraft draft, NoteFacts facts, (string Name, byte[] Content) note, NoteRecount publicRecount)
    {
        var drawn = draft.Figures.Select(figure => (Issued: DrawnFigure.Of(figure, draft.Setting), Public: publicRecount.Draw(draft.Origin.Note, draft.Origin.Figure(figure))?.Drawn)).ToArray();
        (string Name, byte[] Content)[] files =
        [
            ("README.txt", Encoding.UTF8.GetBytes(Readme(draft, note.Name))),
            (Sums, _sums),
            .. _tables.Files,
            .. drawn.Select(figure => ($"figures/{figure.Issued.Key}.csv", figure.Issued.Data.ToArray())),
        ];
        var ties = draft.Origin.Note;
        var manifest = new IssueManifest(
            draft.Origin.Note.Symbol!, // it is issued
            ties.AsAt,
            ties.Since,
            draft.Origin.Terms.View,
            facts.Occasion == NoteOccasion.Group ? "group" : "conference",
            ties.Chapters,
            ties.Language,
            ties.Revision,
            ties.Version,
            facts.Figures.Unconfirmed,
            new SealedFile(note.Name, IssuedNotes.Sha256(note.Content)),
            [.. files.Select(file => new SealedFile(file.Name, IssuedNotes.Sha256(file.Content)))],
            [.. drawn.Select(figure => Seals(figure.Issued, figure.Public))],
            new NotPublicResponse(NotPublic(draft).Reviews, NotPublic(draft).Needs, NotPublic(draft).Challenges));
        return FlatArchive.Write([.. files, (Manifest, Encoding.UTF8.GetBytes(Json.Document(manifest, ManifestJson.Default.IssueManifest) + "\n"))]);
    }

    /// <summary>What the note counts and the tables do not hold; nothing where it counts as the public sees it.</summary>
    public NotPublic NotPublic(NoteDraft draft) => draft.Origin.Terms.View == "public" ? new NotPublic(0, 0, 0) : _tables.NotPublic;

    private static SealedFigure Seals(DrawnFigure figure, DrawnFigure? fromPublic)
    {
        var (chart, workbook) = (IssuedNotes.Sha256(figure.Chart.Span), IssuedNotes.Sha256(figure.Workbook.Span));
        var isSame = fromPublic is not null && IssuedNotes.Sha256(fromPublic.Chart.Span) == chart && IssuedNotes.Sha256(fromPublic.Workbook.Span) == workbook;
        return new SealedFigure(figure.Key, figure.Title, IssuedNotes.Sha256(figure.Data.Span), chart, workbook, isSame);
    }

    private string Readme(NoteDraft draft, string note)
    {
        var ties = draft.Origin.Note;
        var left = NotPublic(draft);
        return string.Create(CultureInfo.InvariantCulture, $"""
            The data behind {draft.Origin.Note.Symbol}, as at {ties.AsAt:yyyy-MM-dd}.

            states.csv, reviews.csv, findings.csv  what was counted and was public on that day
            figures/                               what each figure of the note shows
            manifest.json                          what was counted, and the SHA-256 of the note, of every file here and of each figure's drawing
            SHA256SUMS                             the SHA-256 of the three tables; its own SHA-256 stands in the note's file

            To count and draw the figures again, with Recount {ties.Version}:
              recount reproduce {note} --from {Path.ChangeExtension(note, ".data.zip")}

            Counted in the note and not in here, because not public on that day:
            executive summaries: {left.Reviews}, needs: {left.Needs}, challenges: {left.Challenges}

            """).ReplaceLineEndings("\n");
    }
}
