namespace Recount.Samples.Writing;

/// <summary>Writes a stretch of text with the property of Word's that it has.</summary>
internal static class WordRun
{
    private const string Change = "w:id=\"901\" w:author=\"Sample\" w:date=\"2024-01-01T00:00:00Z\"";

    /// <param name="note">Takes a footnote's text and gives its number.</param>
    public static string Write(Piece piece, Layout layout, string properties, Func<string, int> note) => piece.Kind switch
    {
        PieceKind.Text or PieceKind.Link => layout.Run(piece.Text, properties),
        PieceKind.Bold => layout.Run(piece.Text, properties + "<w:b/>"),
        PieceKind.Italic => layout.Run(piece.Text, properties + "<w:i/>"),
        PieceKind.Hidden => layout.Run(piece.Text, properties + "<w:vanish/>"),
        PieceKind.Inserted when layout.IsPrinted => layout.Run(piece.Text, properties),
        PieceKind.Deleted when layout.IsPrinted => "",
        PieceKind.Inserted => $"<w:ins {Change}>{layout.Run(piece.Text, properties)}</w:ins>",
        PieceKind.Deleted => $"<w:del {Change}><w:r><w:delText xml:space=\"preserve\">{Layout.Escape(piece.Text)}</w:delText></w:r></w:del>",
        PieceKind.Control => $"<w:sdt><w:sdtPr><w:alias w:val=\"Part\"/></w:sdtPr><w:sdtContent>{layout.Run(piece.Text, properties)}</w:sdtContent></w:sdt>",
        PieceKind.Note => $"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{note(piece.Text)}\"/></w:r>",
        PieceKind.Field => "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + $"<w:r><w:instrText xml:space=\"preserve\"> {Layout.Escape(piece.Extra!)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + layout.Run(piece.Text, properties) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        PieceKind.Break => "<w:r><w:br/></w:r>",
        PieceKind.Tab => "<w:r><w:tab/></w:r>",
        PieceKind.SoftHyphen => "<w:r><w:softHyphen/></w:r>",
        PieceKind.NoBreakHyphen => "<w:r><w:noBreakHyphen/></w:r>",
        _ => throw new InvalidDataException($"No way to write {piece.Kind}."),
    };
}
