namespace Recount.Documents.Docx;

/// <summary>What the stories of one document (body, notes, running heads) share.</summary>
internal sealed class StoryContext(StyleSheet styles, ListCounter lists)
{
    private int _characters;
    private int _paragraphs;

    public StyleSheet Styles => styles;

    public ListCounter Lists => lists;

    /// <summary>Tables so far.</summary>
    public int Tables { get; set; }

    /// <summary>Pictures and drawings so far.</summary>
    public int Pictures { get; set; }

    /// <summary>The relationships of the charts so far, in reading order.</summary>
    public List<string> Charts { get; } = [];

    /// <summary>Whether a part of the text lies in another file inside the document.</summary>
    public bool EmbedsText { get; set; }

    public void CountParagraph(int characters)
    {
        _characters += characters;
        if (_characters > Limits.Characters || ++_paragraphs > Limits.Paragraphs)
        {
            throw new UnreadableDocumentException(
                ProblemCode.TooLarge,
                $"the file has more than {Limits.Characters / 1_000_000} million characters of text or "
                + $"{Limits.Paragraphs / 1_000} thousand paragraphs; split it.");
        }
    }
}
