namespace Recount.Checks.Reading;

/// <summary>A paragraph, a caption or a heading of a note, and what is known from where it stands.</summary>
/// <param name="Number">The printed number of the paragraph; null without one.</param>
/// <param name="Figure">The printed number of the figure whose caption it is; null elsewhere.</param>
internal sealed record NoteLine(int? Number, string? Figure, string Text, LineContext Context);

/// <summary>What headings say of the text below them.</summary>
/// <param name="Cycle">0 where none is told.</param>
/// <param name="Chapter">Null where none is told.</param>
/// <param name="Articles">The articles of the heading; empty without any.</param>
internal sealed record LineContext(int Cycle, string? Chapter, IReadOnlyList<string> Articles)
{
    public static LineContext None { get; } = new(0, null, []);
}

/// <summary>A note as its check reads it.</summary>
/// <param name="Data">What stands behind the figures, where it was exported as text; empty without any.</param>
/// <param name="Notes">Footnotes and what stands below figures.</param>
internal sealed record NoteText(string File, IReadOnlyList<NoteLine> Lines, string Data, IReadOnlyList<string> Notes)
{
    /// <summary>The printed numbers of its figures, in order.</summary>
    public IReadOnlyList<string> Figures { get; } = [.. Lines.Select(line => line.Figure).OfType<string>().Distinct()];
}
