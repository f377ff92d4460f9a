using UglyToad.PdfPig.Logging;

namespace Recount.Documents.Pdf;

/// <summary>Counts what the library says was wrong while it went on reading.</summary>
internal sealed class PdfFaults : ILog
{
    private readonly List<string> _said = [];

    /// <summary>Each thing once, in the order in which it was met.</summary>
    public IReadOnlyList<string> Said => _said;

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex)
    {
    }

    public void Warn(string message) => Add(message);

    public void Error(string message) => Add(message);

    public void Error(string message, Exception ex) => Add(message);

    private void Add(string message)
    {
        if (_said.Count < 100 && !_said.Contains(message))
        {
            _said.Add(message);
        }
    }
}
