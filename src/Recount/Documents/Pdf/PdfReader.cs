using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Recount.Documents.Pdf;

/// <summary>Reads a pdf by its letters, fonts and positions.</summary>
internal static class PdfReader
{
    private const int MostNested = 64;
    private const int MostPages = 500;
    private const int MostLetters = 2_000_000;
    private const string MediaType = "application/pdf";

    /// <exception cref="UnreadableDocumentException">It is encrypted, damaged or beyond a limit.</exception>
    public static SourceDocument Read(byte[] content)
    {
        try
        {
            return ReadPages(content);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw Encrypted();
        }
        catch (Exception fault) when (fault is not (UnreadableDocumentException or OutOfMemoryException or OperationCanceledException))
        {
            // PdfPig throws more than a dozen kinds for damaged files (index, cast, null, key not found); all mean the same.
            throw new UnreadableDocumentException(
                ProblemCode.Damaged, $"the pdf is damaged ({fault.GetType().Name}); "
                + "open it in a viewer, print it to a new pdf and read that.");
        }
    }

    private static UnreadableDocumentException Encrypted() =>
        new(ProblemCode.Encrypted, "the pdf is encrypted; save it without a password and read it again.");

    private static SourceDocument ReadPages(byte[] content)
    {
        var faults = new PdfFaults();
        using var pdf = PdfDocument.Open(content, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = MostNested,
            Logger = faults,
        });
        if (pdf.IsEncrypted)
        {
            throw Encrypted();
        }

        if (pdf.NumberOfPages > MostPages)
        {
            throw new UnreadableDocumentException(
                ProblemCode.TooLarge, $"the pdf has {pdf.NumberOfPages} pages, {MostPages} are read at most; "
                + "split it, and read the part with the summary.");
        }

        var pages = new List<PageContent>();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            pages.Add(PageGlyphs.Of(pdf.GetPage(number)));
            letters += pages[^1].Glyphs.Count;
            if (letters > MostLetters)
            {
                throw new UnreadableDocumentException(
                    ProblemCode.TooLarge, $"the pdf has more than {MostLetters} letters on {number} pages; split it.");
            }
        }

        var document = PageLayout.Document(pages, MediaType);
        var hasForm = pdf.TryGetForm(out var form) && form.Fields.Count > 0;
        return document with { Problems = [.. PdfProblems.Of(pages, faults.Said, hasForm)] };
    }
}
