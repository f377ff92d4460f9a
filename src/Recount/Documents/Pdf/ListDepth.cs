namespace Recount.Documents.Pdf;

/// <summary>How deep list items stand, by where their markers stand.</summary>
internal sealed class ListDepth
{
    private const double Step = 5;
    private readonly Stack<double> _open = [];

    /// <summary>From 0; null for what is no list item.</summary>
    public int? Of(OpenParagraph paragraph)
    {
        if (paragraph.IsEmphasized)
        {
            _open.Clear();
            return null;
        }

        var left = paragraph.First.Start - paragraph.First.Column.Left;
        while (_open.Count > 0 && left < _open.Peek() - Step)
        {
            _open.Pop();
        }

        if (!paragraph.HasMarker)
        {
            if (_open.Count > 0 && left < _open.Peek() + Step)
            {
                _open.Pop();
            }

            return null;
        }

        if (_open.Count == 0 || left > _open.Peek() + Step)
        {
            _open.Push(left);
        }

        return _open.Count - 1;
    }
}
