namespace Recount.Documents.Docx;

/// <content>Tables: cells with their place, merged ones once.</content>
internal sealed partial class StoryWalk
{
    private void ReadTable()
    {
        var outer = _cell;
        var table = new Table(context.Tables++, _drafts.Count);
        ReadRows(table);
        _cell = outer;
        MarkHeader(table);
    }

    private void ReadRows(Table table)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            switch (cursor.Name)
            {
                case "tblPr":
                    ReadTableFormat(table);
                    break;
                case "tr":
                    ReadRow(table);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadRows(table);
                    break;
                case "mc:AlternateContent":
                    for (var (inner, before) = (cursor.Enter(), _gain); NextAlternative(inner, before);)
                    {
                        ReadRows(table);
                    }

                    break;
            }
        }
    }

    private void ReadTableFormat(Table table)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "tblStyle")
            {
                table.MarksFirstRow |= context.Styles.Find(cursor.Value).MarksFirstRow;
            }
            else if (cursor.Name == "tblLook" && cursor.Attribute("firstRow") is "0" or "false" or "off")
            {
                table.MarksFirstRow = false;
            }
        }
    }

    private void ReadRow(Table table)
    {
        table.Row++;
        table.Column = 0;
        table.RowIsHeader = false;
        table.RowIsDeleted = false;
        ReadCells(table);
        table.HeaderRows += table.RowIsHeader && table.HeaderRows == table.Row ? 1 : 0;
        table.Row -= table.RowIsDeleted ? 1 : 0;
    }

    private void ReadCells(Table table)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            switch (cursor.Name)
            {
                case "trPr":
                    ReadRowFormat(table);
                    break;
                case "tc" when !table.RowIsDeleted:
                    ReadCell(table);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo":
                    ReadCells(table);
                    break;
                case "mc:AlternateContent":
                    for (var (inner, before) = (cursor.Enter(), _gain); NextAlternative(inner, before);)
                    {
                        ReadCells(table);
                    }

                    break;
            }
        }
    }

    private void ReadRowFormat(Table table)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            switch (cursor.Name)
            {
                case "gridBefore":
                    table.Column += Math.Clamp(cursor.Number() ?? 0, 0, Table.MaxColumns);
                    break;
                case "tblHeader":
                    table.RowIsHeader = cursor.IsOn;
                    break;
                case "del":
                    table.RowIsDeleted = true;
                    break;
            }
        }
    }

    private void ReadCell(Table table)
    {
        var format = new CellFormat(1, IsRestart: false, ContinuesAbove: false, ContinuesLeft: false, IsDeleted: false);
        var (cell, isPlaced) = ((DraftCell?)null, false);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "tcPr")
            {
                format = CellFormat.Read(cursor);
                continue;
            }

            (cell, isPlaced) = isPlaced ? (cell, true) : (table.Place(format), true);
            if (cell is not null)
            {
                _cell = cell;
                ReadBlock();
            }
        }

        _ = isPlaced ? cell : table.Place(format);
        CloseOpenLine();
    }

    /// <summary>A first row is a header if it is marked, or styled as one, or alone in being bold throughout.</summary>
    private void MarkHeader(Table table)
    {
        var cells = _drafts.Skip(table.Start).Where(draft => draft.Cell?.Table == table.Number).ToList();
        var first = cells.Where(draft => draft.Cell!.Row == 0 && draft.Text.Length > 0).ToList();
        var rest = cells.Where(draft => draft.Cell!.Row > 0 && draft.Text.Length > 0).ToList();
        var looksSo = first.Count > 0 && rest.Count > 0
            && (table.MarksFirstRow || (first.All(d => d.IsEmphasized) && !rest.All(d => d.IsEmphasized)));
        var rows = Math.Max(table.HeaderRows, looksSo ? 1 : 0);
        foreach (var draft in cells)
        {
            draft.Cell!.IsHeader = draft.Cell.Row < rows;
        }
    }

    private sealed class Table(int number, int start)
    {
        public const int MaxColumns = 1_000;

        private readonly Dictionary<int, DraftCell> _merged = [];
        private DraftCell? _left;

        public int Number => number;

        /// <summary>The index of its first paragraph among the drafts.</summary>
        public int Start => start;

        public int Row { get; set; } = -1;

        public int Column { get; set; }

        public bool RowIsHeader { get; set; }

        public bool RowIsDeleted { get; set; }

        /// <summary>Marked rows from the top.</summary>
        public int HeaderRows { get; set; }

        public bool MarksFirstRow { get; set; }

        /// <summary>A new cell at the current place; null where another cell covers it, or it was deleted.</summary>
        public DraftCell? Place(CellFormat format)
        {
            if (format.IsDeleted)
            {
                return null;
            }

            var column = Column;
            Column += format.Span;
            if (format.ContinuesLeft && _left is not null && _left.Row == Row)
            {
                _left.ColumnSpan += format.Span;
                return null;
            }

            if (format.ContinuesAbove && _merged.TryGetValue(column, out var above))
            {
                above.RowSpan = Row - above.Row + 1;
                return null;
            }

            var cell = new DraftCell(number, Row, column, format.Span);
            _left = cell;
            _merged.Remove(column);
            if (format.IsRestart)
            {
                _merged[column] = cell;
            }

            return cell;
        }
    }

    private sealed record CellFormat(
        int Span, bool IsRestart, bool ContinuesAbove, bool ContinuesLeft, bool IsDeleted)
    {
        public static CellFormat Read(PartCursor cursor)
        {
            var format = new CellFormat(1, false, false, false, false);
            for (var depth = cursor.Enter(); cursor.NextChild(depth);)
            {
                format = cursor.Name switch
                {
                    "gridSpan" => format with { Span = Math.Clamp(cursor.Number() ?? 1, 1, Table.MaxColumns) },
                    "vMerge" when cursor.Value == "restart" => format with { IsRestart = true },
                    "vMerge" => format with { ContinuesAbove = true },
                    "hMerge" when cursor.Value != "restart" => format with { ContinuesLeft = true },
                    "cellDel" => format with { IsDeleted = true },
                    _ => format,
                };
            }

            return format;
        }
    }
}
