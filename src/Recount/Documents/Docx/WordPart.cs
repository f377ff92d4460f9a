namespace Recount.Documents.Docx;

/// <summary>One XML part of a Word document or a workbook, unpacked and checked.</summary>
/// <param name="Names">The names that all parts of the document share.</param>
internal sealed record WordPart(ArraySegment<byte> Content, PartNames Names);
