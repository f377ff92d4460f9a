using Recount.Notes.Ties;

namespace Recount.Notes.Texts;

/// <summary>Makes blocks of a note from template text, its values, words and ties filled in.</summary>
/// <param name="Lookups">What a text may ask for by name or day.</param>
/// <param name="Needs">What its sentences may rest on.</param>
internal sealed record NotePage(NoteWords Words, NoteRow Values, TieMarks Marks, NoteLookups Lookups, NoteNeeds Needs)
{
    /// <summary>The page with the row of the topic that a place is about, as <c>topic</c>.</summary>
    public NotePage With(string place) => place.Split(' ', 2) is ["topic", var key] && Values["topicOf"] is NoteRow topics && topics.Keys.Contains(key)
        ? this with { Values = Values.And("topic", topics[key]) }
        : this;

    /// <summary>The blocks of a template.</summary>
    /// <param name="name">Its file, for messages.</param>
    /// <param name="lines">Lines of its file that stand before it.</param>
    /// <exception cref="RecountException">It has a fault.</exception>
    public IReadOnlyList<NoteBlock> Read(string template, string name, int lines = 0)
    {
        var blocks = NoteMarkup.Read(NoteTemplate.Render(template, name, Words, Values, Marks, Lookups, lines), Marks);
        try
        {
            return [.. blocks.Select(block => Support.Tie(block, Needs, Marks.Terms))];
        }
        catch (TemplateFaultException fault)
        {
            throw NoteTemplate.At(fault, template, name, lines);
        }
    }
}
