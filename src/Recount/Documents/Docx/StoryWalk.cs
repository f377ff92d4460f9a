namespace Recount.Documents.Docx;

/// <summary>Walks one story of a Word document and leaves its paragraphs as a reader sees them: changes accepted, hidden text out.</summary>
internal sealed partial class StoryWalk(PartCursor cursor, StoryContext context)
{
    private readonly Stack<Line> _free = [];
    private List<DraftParagraph> _drafts = [];
    private FieldStack _fields = new();
    private DraftCell? _cell;

    /// <summary>A paragraph whose mark was deleted or hidden: the next one goes on in the same line.</summary>
    private Line? _open;

    /// <summary>Grows with everything that was read; tells an empty alternative from one that holds something.</summary>
    private long _gain;

    public List<NoteReference> Notes { get; } = [];

    /// <summary>The tied content controls, in the order in which they end.</summary>
    public List<ControlPlace> Controls { get; } = [];

    /// <summary>Reads the children of the current element.</summary>
    public List<DraftParagraph> Read()
    {
        ReadBlocks();
        CloseOpenLine();
        return _drafts;
    }

    private void ReadBlocks()
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            ReadBlock();
        }
    }

    private void ReadBlock()
    {
        switch (cursor.Name)
        {
            case "p":
                ReadParagraph();
                break;
            case "tbl":
                CloseOpenLine();
                ReadTable();
                break;
            case "sdt":
                ReadBlockControl();
                break;
            case "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                ReadBlocks();
                break;
            case "mc:AlternateContent":
                for (var (depth, before) = (cursor.Enter(), _gain); NextAlternative(depth, before);)
                {
                    ReadBlocks();
                }

                break;
            case "altChunk" or "subDoc":
                context.EmbedsText = true;
                break;
        }
    }

    /// <summary>The same content for newer and for older programs stands there twice; it is read once.</summary>
    /// <param name="before">What had been gained before the first alternative.</param>
    private bool NextAlternative(int depth, long before)
    {
        while (cursor.NextChild(depth))
        {
            if (_gain == before && cursor.Name is "mc:Choice" or "mc:Fallback")
            {
                return true;
            }
        }

        return false;
    }

    private void ReadParagraph()
    {
        var line = _open ?? (_free.TryPop(out var free) ? free : new Line());
        _open = null;
        Stand? stand = null;
        var counted = false;
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "pPr")
            {
                stand = new Stand(context, FormatReader.ReadParagraph(cursor));
            }
            else
            {
                stand ??= new Stand(context, default);
                counted = stand.Count(counted);
                ReadInline(line, stand);
            }
        }

        stand ??= new Stand(context, default);
        _fields.EndParagraph();
        if (stand.GoesOn)
        {
            Carry(line, stand);
            return;
        }

        stand.Count(counted);
        Close(line, stand);
    }

    private void Carry(Line line, Stand stand)
    {
        if (!stand.Own.Mark.Deleted)
        {
            line.Text.AppendSpace();
        }

        line.LastStand = stand;
        _open = line;
    }

    private void CloseOpenLine()
    {
        if (_open is { } line)
        {
            _open = null;
            if (line.Text.Length > 0 || line.Boxes.Count > 0)
            {
                Close(line, line.LastStand!);
            }
        }
    }

    private void Close(Line line, Stand stand)
    {
        var spans = line.Controls.ConvertAll(control => (control.Key, line.Text.Between(control.From, control.To), control.Chart));
        var (text, emphasized) = line.Text.Take();
        context.CountParagraph(text.Length);
        var draft = new DraftParagraph
        {
            Text = text,
            Emphasized = emphasized,
            Label = stand.Label,
            ListLevel = stand.List?.Level,
            Indent = stand.Indent,
            HeadingLevel = stand.HeadingLevel,
            Cell = _cell,
        };
        _drafts.Add(draft);
        _drafts.AddRange(line.Boxes);
        foreach (var note in line.Notes)
        {
            Notes.Add(note with { Paragraph = draft });
        }

        Controls.AddRange(spans.Select(span => new ControlPlace(span.Key, draft, span.Item2.Start, span.Item2.Text, span.Chart)));
        line.Controls.Clear();
        line.Boxes.Clear();
        line.Notes.Clear();
        _free.Push(line);
        _gain++;
    }

    /// <summary>The characters of a paragraph that is being read, and what hangs on it.</summary>
    private sealed class Line
    {
        public ParagraphText Text { get; } = new();

        /// <summary>The paragraphs of text boxes that are anchored here.</summary>
        public List<DraftParagraph> Boxes { get; } = [];

        public List<NoteReference> Notes { get; } = [];

        /// <summary>Tied content controls, by the characters that they hold.</summary>
        public List<(string Key, int From, int To, string? Chart)> Controls { get; } = [];

        public Stand? LastStand { get; set; }
    }
}
