namespace Recount.Documents.Pdf;

/// <summary>What may have been missed in a pdf: pages that are pictures, letters without a character, forms.</summary>
internal static class PdfProblems
{
    private const int FewLetters = 20;

    public static IEnumerable<DocumentProblem> Of(IReadOnlyList<PageContent> pages, bool hasForm)
    {
        var scanned = pages.Where(page => page.Images > 0 && page.Glyphs.Count(glyph => !glyph.IsSpace) < FewLetters).ToList();
        if (scanned.Count > 0)
        {
            yield return new DocumentProblem(
                ProblemCode.Scanned, $"{Pages(scanned)} of {pages.Count} {(scanned.Count == 1 ? "is a picture" : "are pictures")} without text: a scan. Recognise its text, or take the docx.");
        }

        var missed = pages.Where(page => page.Unmapped > 0.02 * (page.Glyphs.Count + page.Unmapped) && page.Unmapped > 5).ToList();
        if (missed.Count > 0)
        {
            yield return new DocumentProblem(
                ProblemCode.TextMissed, $"{Pages(missed)}: {missed.Sum(page => page.Unmapped)} letters whose character the file does not say. Compare with the original, or take the docx.");
        }

        if (scanned.Count == 0 && missed.Count == 0 && pages.Sum(page => page.Glyphs.Count) == 0)
        {
            yield return new DocumentProblem(ProblemCode.TextMissed, "No letter was found on any page. Compare with the original, or take the docx.");
        }

        if (hasForm)
        {
            yield return new DocumentProblem(ProblemCode.FormFields, "The pdf has form fields, whose content is not read. Print it to a new pdf and read that.");
        }
    }

    private static string Pages(List<PageContent> pages) => pages.Count == 1
        ? $"Page {pages[0].Number}"
        : $"Pages {string.Join(", ", pages.Take(10).Select(page => page.Number))}{(pages.Count > 10 ? " and more" : "")}";
}
