namespace Recount.Notes;

/// <summary>A template asks for what does not exist, or says what is not so.</summary>
/// <param name="words">Words of the template at the place, by which it is found.</param>
internal sealed class TemplateFaultException(string message, string words) : Exception(message)
{
    /// <summary>Words of the template at the place.</summary>
    public string Words => words;
}
