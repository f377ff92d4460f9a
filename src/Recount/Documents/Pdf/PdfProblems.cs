namespace Recount.Documents.Pdf;

/// <summary>
/// What may have been missed in a pdf: pages that are pictures or empty, letters without a character, damage, forms.
/// </summary>
internal static class PdfProblems
{
    private const string Remedy = "Compare with the original, or take the docx.";
    private const int FewLetters = 20;
    private const int FewUnmapped = 5;
    private const int MostNamed = 10;

    /// <param name="faults">What the library said was wrong while it went on.</param>
    public static IEnumerable<DocumentProblem> Of(
        IReadOnlyList<PageContent> pages, IReadOnlyList<string> faults, bool hasForm)
    {
        if (pages.Where(IsScan).ToList() is { Count: > 0 } scans)
        {
            yield return new DocumentProblem(
                ProblemCode.Scanned,
                $"{Of(scans, pages.Count)} without text: a scan. Recognise its text, or take the docx.");
        }

        if (pages.Where(page => page.Glyphs.Count == 0 && !IsScan(page)).ToList() is { Count: > 0 } empty)
        {
            yield return new DocumentProblem(ProblemCode.TextMissed,
                $"No letter was found on {Names(empty)}. {Remedy}");
        }

        if (pages.Where(LosesLetters).ToList() is { Count: > 0 } missed)
        {
            var letters = missed.Sum(page => page.Unmapped + page.Turned);
            yield return new DocumentProblem(
                ProblemCode.TextMissed,
                $"{letters} letters on {Names(missed)} were left out: they stand askew, or the file does not say "
                + $"which characters they are. {Remedy}");
        }

        if (faults.Where(IsDamage).ToList() is { Count: > 0 } damage)
        {
            yield return new DocumentProblem(
                ProblemCode.Damaged,
                $"The pdf is damaged in {damage.Count} or more places and was read as far as that goes "
                + $"(\"{damage[0]}\"). {Remedy}");
        }

        if (hasForm)
        {
            yield return new DocumentProblem(
                ProblemCode.FormFields,
                "The pdf has form fields, whose content is not read. Print it to a new pdf and read that.");
        }
    }

    /// <remarks>A letter without a shape in its font is still a letter; the rest loses text.</remarks>
    private static bool IsDamage(string fault) =>
        !fault.StartsWith("We could not find the corresponding character", StringComparison.Ordinal);

    private static bool IsScan(PageContent page) =>
        page.Images > 0 && page.Glyphs.Count(glyph => !glyph.IsSpace) < FewLetters;

    private static bool LosesLetters(PageContent page)
    {
        var lost = page.Unmapped + page.Turned;
        return lost > FewUnmapped && lost > 0.02 * (page.Glyphs.Count + lost);
    }

    private static string Of(List<PageContent> pages, int all) => pages.Count == 1
        ? $"Page {pages[0].Number} of {all} is a picture"
        : $"{pages.Count} of {all} pages ({Names(pages)}) are pictures";

    private static string Names(List<PageContent> pages)
    {
        var numbers = string.Join(", ", pages.Take(MostNamed).Select(page => page.Number));
        return $"{(pages.Count == 1 ? "page" : "pages")} {numbers}{(pages.Count > MostNamed ? " and more" : "")}";
    }
}
