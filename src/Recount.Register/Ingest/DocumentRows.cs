using System.Security.Cryptography;
using System.Text;
using Recount.Extraction;
using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Ingest;

/// <summary>Writes a document beside its findings: paragraphs, what it says by chapter, doubts.</summary>
internal static class DocumentRows
{
    public static StoredDocument Add(
        RegisterChange change, ReadSummary file, int reviewId, bool isCounted, DateOnly? publishedByState)
    {
        var document = new StoredDocument
        {
            Id = change.NextId<StoredDocument>(),
            FromRevision = change.Sequence,
            ReviewId = reviewId,
            IsCounted = isCounted,
            Sha256 = file.Sha256,
            FileName = Path.GetFileName(file.Path),
            MediaType = file.Document.MediaType,
            Language = file.Summary.Language?.Code,
            Symbol = file.Summary.Symbol,
            Issued = file.Summary.Issued,
            PublishedByState = publishedByState,
            TextSha256 = TextSeal(file.Document.Paragraphs.Select(paragraph => paragraph.Text)),
        };
        change.Add(document);
        change.AddParagraphs(file.Document.Paragraphs.Select(paragraph => new DocumentParagraph
        {
            DocumentId = document.Id,
            Position = paragraph.Index,
            Text = paragraph.Text,
            Page = paragraph.Page,
        }));
        AddWhatItSays(change, document, file.Summary);
        return document;
    }

    /// <summary>One hash for all paragraphs, lengths included, so that none can be moved into another.</summary>
    public static string TextSeal(IEnumerable<string> paragraphs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in paragraphs)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AddWhatItSays(RegisterChange change, StoredDocument document, ExtractedSummary summary)
    {
        foreach (var (chapter, statement) in summary.Statements.OrderBy(statement => statement.Key))
        {
            change.Add(new DocumentStatement
            {
                Id = change.NextId<DocumentStatement>(),
                FromRevision = change.Sequence,
                DocumentId = document.Id,
                Chapter = chapter,
                Statement = statement,
                NoNeedsStated = summary.NoNeedsStated.Contains(chapter),
            });
        }

        foreach (var problem in summary.Problems)
        {
            change.Add(new DocumentDoubt
            {
                Id = change.NextId<DocumentDoubt>(),
                FromRevision = change.Sequence,
                DocumentId = document.Id,
                Code = problem.Code,
                Message = problem.Message,
                Paragraph = problem.Paragraph,
            });
        }
    }
}
