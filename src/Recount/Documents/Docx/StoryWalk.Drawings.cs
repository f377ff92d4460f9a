namespace Recount.Documents.Docx;

/// <content>What is anchored in a line: text boxes, pictures, formulas.</content>
internal sealed partial class StoryWalk
{
    private void ReadDrawing(Run run)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            switch (cursor.Name)
            {
                case "txbxContent":
                    ReadTextBox(run);
                    break;
                case "mc:AlternateContent":
                    for (var (inner, before) = (cursor.Enter(), _gain); NextAlternative(inner, before);)
                    {
                        ReadDrawing(run);
                    }

                    break;
                case "?:picture":
                    context.Pictures++;
                    _gain++;
                    ReadDrawing(run);
                    break;
                case "?:chart" when cursor.RelationId is { } chart:
                    context.Charts.Add(chart);
                    break;
                default:
                    ReadDrawing(run);
                    break;
            }
        }
    }

    /// <summary>A text box is a story of its own; its paragraphs follow the one that it is anchored to.</summary>
    private void ReadTextBox(Run run)
    {
        var (drafts, fields, open) = (_drafts, _fields, _open);
        (_drafts, _fields, _open) = ([], new FieldStack(), null);
        ReadBlocks();
        CloseOpenLine();
        if (!run.IsHidden)
        {
            run.Line.Boxes.AddRange(_drafts.Where(draft => draft.Text.Length > 0));
        }

        (_drafts, _fields, _open) = (drafts, fields, open);
    }

    private void ReadFormula(Line line)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "m:t")
            {
                line.Text.Append(cursor.ReadText(), emphasized: false);
                _gain++;
            }
            else
            {
                ReadFormula(line);
            }
        }
    }
}
