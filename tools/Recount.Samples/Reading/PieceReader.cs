namespace Recount.Samples.Reading;

/// <summary>Reads a line's text: plain words, Word's features in braces, and the marks of findings.</summary>
internal static class PieceReader
{
    public static IReadOnlyList<Piece> Read(string text, FindingMarks marks)
    {
        var pieces = new List<Piece>();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open != at)
            {
                var end = open < 0 ? text.Length : open;
                pieces.Add(marks.See(new Piece(PieceKind.Text, text[at..end])));
                at = end;
                continue;
            }

            var close = text.IndexOf('}', open);
            var (word, rest) = text[(open + 1)..close].Split(' ', 2) is [var first, var last] ? (first, last) : (text[(open + 1)..close], "");
            if (PieceOf(word, rest) is { } piece)
            {
                pieces.Add(marks.See(piece));
            }
            else
            {
                marks.Take(word, rest);
            }

            at = close + 1;
        }

        marks.EndOfLine();
        return pieces;
    }

    private static Piece? PieceOf(string word, string rest) => word switch
    {
        "b" => new Piece(PieceKind.Bold, rest),
        "i" => new Piece(PieceKind.Italic, rest),
        "note" => new Piece(PieceKind.Note, rest),
        "ins" => new Piece(PieceKind.Inserted, rest),
        "del" => new Piece(PieceKind.Deleted, rest),
        "hidden" => new Piece(PieceKind.Hidden, rest),
        "field" => new Piece(PieceKind.Field, rest.Split('|')[1], rest.Split('|')[0]),
        "control" => new Piece(PieceKind.Control, rest),
        "link" => new Piece(PieceKind.Link, rest),
        "br" => new Piece(PieceKind.Break, " "),
        "tab" => new Piece(PieceKind.Tab, " "),
        "nbsp" => new Piece(PieceKind.Text, "\u00a0"),
        "shy" => new Piece(PieceKind.SoftHyphen, ""),
        "nbh" => new Piece(PieceKind.NoBreakHyphen, "-"),
        _ => null,
    };
}
