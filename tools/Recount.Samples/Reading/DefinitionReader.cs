namespace Recount.Samples.Reading;

/// <summary>Reads a definition: a head of <c>key: value</c> lines, a line <c>---</c>, then the body, one block a line.</summary>
/// <remarks>The marks are told in <c>definitions/README.md</c>.</remarks>
internal sealed class DefinitionReader
{
    private readonly List<Block> _blocks = [];
    private readonly FindingMarks _marks = new();
    private List<IReadOnlyList<Cell>>? _rows;
    private Block? _table;

    public static Sample Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var split = Array.IndexOf(lines, "---");
        var reader = new DefinitionReader();
        foreach (var line in lines.Skip(split + 1).Append(""))
        {
            reader.Take(line.TrimEnd());
        }

        return new Sample
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Facts = lines.Take(split).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]),
            Blocks = reader._blocks,
            Findings = reader._marks.Findings,
            NotFindings = reader._marks.NotFindings,
        };
    }

    private void Take(string line)
    {
        if (_rows is not null)
        {
            if (line.StartsWith('|'))
            {
                _rows.Add(Row(line));
                return;
            }

            _blocks.Add(_table! with { Rows = _rows });
            _rows = null;
        }

        if (line.StartsWith('@'))
        {
            _marks.Chapter = line is "@none" ? null : line[1..];
        }
        else if (line.Length > 0)
        {
            AddBlock(line);
        }
    }

    private void AddBlock(string line)
    {
        var (mark, rest) = line.Split(' ', 2) is [var first, var last] ? (first, last) : (line, "");
        switch (mark)
        {
            case "#" or "##" or "###" or "####":
                Add(BlockKind.Heading, mark.Length - 1, rest);
                break;
            case "*" or "**" or "***":
                Add(BlockKind.Item, mark.Length - 1, rest);
                break;
            case "!!":
                Add(BlockKind.Bold, 0, rest);
                break;
            case "box":
                Add(BlockKind.TextBox, 0, rest);
                break;
            case "page" when rest is "":
                Add(BlockKind.PageBreak, 0, "");
                break;
            case "table" or "masthead":
                var kind = mark is "table" ? BlockKind.Table : BlockKind.Masthead;
                _table = new Block(kind, 0, []) { Widths = [.. rest.Split(' ').Select(int.Parse)] };
                _rows = [];
                break;
            default:
                Add(BlockKind.Text, 0, line);
                break;
        }
    }

    private void Add(BlockKind kind, int level, string text) => _blocks.Add(new Block(kind, level, PieceReader.Read(text, _marks)));

    private List<Cell> Row(string line) =>
    [
        .. line.Trim('|').Split('|').Select(text => text.Trim()).Select(text => text switch
        {
            "^" => new Cell([], IsMergedUp: true, IsMergedLeft: false),
            "<" => new Cell([], IsMergedUp: false, IsMergedLeft: true),
            _ => new Cell(PieceReader.Read(text, _marks), IsMergedUp: false, IsMergedLeft: false),
        }),
    ];
}
