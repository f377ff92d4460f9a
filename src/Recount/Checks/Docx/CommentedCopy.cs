using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Documents;

namespace Recount.Checks.Docx;

/// <summary>A copy of a Word file in which each finding of its check is a comment at the paragraph that it is about.</summary>
public static class CommentedCopy
{
    private const string Author = "Recount";

    /// <summary>Writes the copy.</summary>
    /// <param name="content">A Word file that its reader accepted.</param>
    /// <param name="problems">What its check found; one whose paragraph is not found is a comment at the first one.</param>
    /// <param name="copy">Where it goes; can be read and sought.</param>
    public static void Write(byte[] content, IReadOnlyList<CheckProblem> problems, Stream copy)
    {
        copy.Write(content);
        copy.Position = 0;
        using var package = WordprocessingDocument.Open(copy, isEditable: true);
        var main = package.MainDocumentPart!; // its reader found one
        var paragraphs = main.Document!.Body!.Descendants<Paragraph>().Select(paragraph => (Paragraph: paragraph, Text: TextOf(paragraph))).Where(one => one.Text.Length > 0).ToList();
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        var id = part.Comments.Elements<Comment>().Select(comment => int.TryParse(comment.Id?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(-1).Max();
        foreach (var problem in problems)
        {
            id++;
            part.Comments.AppendChild(CommentOf(problem, id));
            Anchor(paragraphs.Find(one => IsAbout(problem.Place, one.Text)).Paragraph ?? paragraphs.FirstOrDefault().Paragraph, id);
        }
    }

    /// <summary>Text as the check has read it: deleted runs keep theirs elsewhere.</summary>
    private static string TextOf(Paragraph paragraph) => ParagraphText.Normalize(string.Concat(paragraph.Descendants<Text>()
        .Where(text => text.Ancestors<Paragraph>().First() == paragraph)
        .Select(text => text.Text)));

    private static bool IsAbout(TextPlace place, string text) => place.Figure is { } figure
        ? text.EndsWith($" {figure}", StringComparison.Ordinal) && text.Length < 40
        : text.Contains(place.Text, StringComparison.Ordinal);

    private static Comment CommentOf(CheckProblem problem, int id)
    {
        var possible = problem.Possible is { } words ? $" Possible: {words}." : "";
        return new Comment(new Paragraph(new Run(new Text(
            $"{problem.Severity}, {problem.Place.InWords}: \"{problem.Claim}\": {problem.Why}.{possible}"))))
        {
            Id = id.ToString(CultureInfo.InvariantCulture),
            Author = Author,
            Initials = "R",
        };
    }

    private static void Anchor(Paragraph? paragraph, int id)
    {
        if (paragraph is null)
        {
            return;
        }

        var key = id.ToString(CultureInfo.InvariantCulture);
        var start = new CommentRangeStart { Id = key };
        if (paragraph.ParagraphProperties is { } properties)
        {
            properties.InsertAfterSelf(start);
        }
        else
        {
            paragraph.PrependChild(start);
        }

        paragraph.Append(new CommentRangeEnd { Id = key }, new Run(new CommentReference { Id = key }));
    }
}
