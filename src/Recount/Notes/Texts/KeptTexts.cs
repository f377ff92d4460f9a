using System.Text;
using Recount.Documents;
using Recount.Documents.Ties;

namespace Recount.Notes.Texts;

/// <summary>
/// Takes people's texts out of a note that they finished in Word, as texts of the next one: what stands in the note's places, its tied numbers
/// as rules that count anew.
/// </summary>
public sealed class KeptTexts
{
    private readonly SourceDocument _document;
    private readonly NoteTies _ties;
    private readonly string _file;
    private readonly Dictionary<string, NoteTie> _byKey;
    private readonly ILookup<int, TiedPlace> _places;
    private readonly Dictionary<int, string> _names;
    private readonly List<string> _notices = [];

    private KeptTexts(SourceDocument document, NoteTies ties, string file)
    {
        (_document, _ties, _file) = (document, ties, file);
        _byKey = ties.Ties.GroupBy(tie => tie.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        _places = document.TiedPlaces.Where(place => _byKey.ContainsKey(place.Key) || IsReference(place)).ToLookup(place => place.Paragraph);
        _names = document.TiedPlaces.Where(place => place.Key.StartsWith(NoteTies.NameStart, StringComparison.Ordinal))
            .GroupBy(place => place.Paragraph).ToDictionary(same => same.Key, same => same.First().Key[NoteTies.NameStart.Length..]);
    }

    /// <summary>The texts of a note.</summary>
    /// <param name="document">A note of ours, as its reader left it.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="notices">What of them does not count anew, a sentence each.</param>
    public static NoteTexts Of(SourceDocument document, string file, out IReadOnlyList<string> notices)
    {
        if (document.Ties is not { } ties)
        {
            notices = [];
            return NoteTexts.None;
        }

        var kept = new KeptTexts(document, ties, file);
        var sections = document.TiedPlaces
            .Where(place => place.Key.StartsWith(NoteTies.PlaceStart, StringComparison.Ordinal))
            .Select(kept.Section)
            .Where(section => section.Text.Length > 0)
            .GroupBy(section => section.Place, StringComparer.Ordinal)
            .Select(same => same.First() with { Text = string.Join("\n\n", same.Select(section => section.Text)) })
            .ToList();
        notices = kept._notices;
        return new NoteTexts { Name = file, Sections = sections };
    }

    private NoteSection Section(TiedPlace place)
    {
        var paragraphs = _document.Paragraphs.Skip(place.Paragraph).Take(Math.Max(1, place.Paragraphs))
            .Where(paragraph => paragraph.Text.Length > 0 && !_ties.Reminders.Contains(paragraph.Text));
        return new NoteSection(
            place.Key[NoteTies.PlaceStart.Length..], string.Join("\n\n", paragraphs.Select(Line)), 0, $"{_file}, place {place.Key[NoteTies.PlaceStart.Length..]}");
    }

    private string Line(SourceParagraph paragraph)
    {
        var start = paragraph switch
        {
            { HeadingLevel: { } level } => new string('#', Math.Min(level, 4)) + " ",
            { Label: ['(', ..] or [_, ')', ..] } => "(a) ",
            _ => "1. ",
        };
        var notes = _document.Notes.Where(note => note.Paragraph == paragraph.Index).Select(note => $"[^{Plain(note.Text)}]");
        var name = start.Length == 3 && _names.TryGetValue(paragraph.Index, out var known) ? $"[#{known}] " : "";
        return start + name + Text(paragraph) + string.Concat(notes);
    }

    private string Text(SourceParagraph paragraph)
    {
        var (line, before, at) = (new StringBuilder(), new StringBuilder(), 0);
        foreach (var place in _places[paragraph.Index].Where(place => place is { Paragraphs: 0, Chart: null }))
        {
            if (place.Start < at)
            {
                continue; // a control within another
            }

            line.Append(Plain(paragraph.Text[at..place.Start]));
            at = place.End;
            line.Append(IsReference(place) ? $"[@{place.Key[NoteTies.ReferenceStart.Length..]}]" : Rule(place, _byKey[place.Key], before));
        }

        return before.Append(line).Append(Plain(paragraph.Text[at..])).ToString();
    }

    private static bool IsReference(TiedPlace place) => place.Key.StartsWith(NoteTies.ReferenceStart, StringComparison.Ordinal);

    private string Rule(TiedPlace place, NoteTie tie, StringBuilder before)
    {
        if (tie.Rule == NoteTie.Rests)
        {
            return Plain(place.Text) + Support.Mark(tie);
        }

        if (place.Text != tie.Words || tie.Query.Length == 0 || (tie.Whole is { } whole && whole.Length == 0))
        {
            _notices.Add(
                $"{_file}, place in paragraph {_document.Paragraphs[place.Paragraph].Label?.TrimEnd('.') ?? "without a number"}: \"{place.Text}\" stands as it was typed; "
                + (tie.Query.Length == 0 ? "nothing says what it counts." : $"it was printed as \"{tie.Words}\", and somebody changed it."));
            return Plain(place.Text);
        }

        return KeptRule.Of(tie, before);
    }

    /// <summary>Text as it is: no rule is read in it.</summary>
    private static string Plain(string text) => text
        .Replace("{{", "{{ \"{{\" }}", StringComparison.Ordinal)
        .Replace("{%", "{{ \"{%\" }}", StringComparison.Ordinal);
}
