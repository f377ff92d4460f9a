namespace Recount.Documents.Docx;

/// <summary>Knows whether a text is a field's code, which no reader sees, or its result.</summary>
internal sealed class FieldStack
{
    private readonly Stack<bool> _inCode = new();
    private int _codes;

    public bool IsInCode => _codes > 0;

    public void Mark(string? kind)
    {
        if (kind == "begin")
        {
            _inCode.Push(true);
            _codes++;
        }
        else if (_inCode.TryPop(out var inCode))
        {
            _codes -= inCode ? 1 : 0;
            if (kind == "separate")
            {
                _inCode.Push(false);
            }
        }
    }

    /// <summary>A code ends with its paragraph: one that was never closed must not swallow the rest of the document.</summary>
    public void EndParagraph()
    {
        if (_codes > 0)
        {
            var open = _inCode.Count;
            _inCode.Clear();
            _codes = 0;
            for (var i = 0; i < open; i++)
            {
                _inCode.Push(false);
            }
        }
    }
}
