using System.Text;

namespace Recount.Samples.Writing;

/// <summary>Writes a sample as plain text with broken lines, as mail and old archives hold it.</summary>
internal static class PlainPage
{
    private const int Width = 76;

    public static string Of(Sample sample)
    {
        var page = new StringBuilder().Append(sample.Facts["banner"]).Append("\n\n");
        var counter = new ItemCounter();
        var list = new Layout(sample).List.Replace("typed-", "", StringComparison.Ordinal);
        for (var at = 0; at < sample.Blocks.Count; at++)
        {
            var block = sample.Blocks[at];
            if (block.Kind is not BlockKind.Item)
            {
                counter.Restart();
            }

            var (first, indent) = block.Kind is BlockKind.Item
                ? ($"{new string(' ', 3 * block.Level)}{counter.Next(list, block.Level)} ", new string(' ', (3 * block.Level) + 3))
                : ("", "");
            var isListEnd = at + 1 == sample.Blocks.Count || sample.Blocks[at + 1].Kind is not BlockKind.Item || block.Kind is not BlockKind.Item;
            page.Append(Wrapped(first + string.Concat(block.Pieces.Where(piece => piece.IsSeen).Select(piece => piece.Text)), indent))
                .Append(isListEnd ? "\n\n" : "\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Wrapped(string text, string indent)
    {
        var lines = new StringBuilder();
        var length = 0;
        foreach (var word in text.Split(' '))
        {
            if (length > 0 && length + word.Length + 1 > Width)
            {
                lines.Append('\n').Append(indent);
                length = indent.Length;
            }
            else if (length > 0)
            {
                lines.Append(' ');
                length++;
            }

            lines.Append(word);
            length += word.Length;
        }

        return lines.ToString();
    }
}
