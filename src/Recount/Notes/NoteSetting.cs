using Recount.Documents;

namespace Recount.Notes;

/// <summary>How a language is set in Word: its tag, direction, fonts and numbering.</summary>
public sealed record NoteSetting
{
    /// <summary>The language's tag, such as <c>fr-FR</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>Its script, where it is not written with Latin or Cyrillic letters.</summary>
    public NoteScript? Script { get; init; }

    /// <summary>Headings of the levels 1 to 3.</summary>
    public required IReadOnlyList<NoteNumbering> Headings { get; init; }

    /// <summary>Numbered paragraphs, then their subparagraphs.</summary>
    public required IReadOnlyList<NoteNumbering> Paragraphs { get; init; }

    /// <summary>How figures are numbered, from the first; null: in Roman numerals.</summary>
    public IReadOnlyList<string>? FigureNumbers { get; init; }

    /// <summary>The marks of notes under figures and tables, from the first; null: a, b, c.</summary>
    public IReadOnlyList<string>? NoteMarks { get; init; }

    /// <summary>The format of a chart's values, in the terms of spreadsheets.</summary>
    public required string ChartNumbers { get; init; }

    /// <summary>Whether it runs from right to left.</summary>
    public bool IsRightToLeft => Script is { RightToLeft: true };

    /// <summary>The number of a figure, counted from 1.</summary>
    public string FigureNumber(int number) =>
        FigureNumbers is { } numbers && number <= numbers.Count ? numbers[number - 1] : NumberFormat.Write(number, "upperRoman");

    /// <summary>The mark of a note, counted from 0.</summary>
    public string NoteMark(int at) => NoteMarks is { } marks && at < marks.Count ? marks[at] : ((char)('a' + at)).ToString();
}

/// <summary>A script beside Latin and Cyrillic.</summary>
/// <param name="Font">Has its letters and comes with Word.</param>
/// <param name="Substitute">Stands in for it elsewhere.</param>
/// <param name="Larger">Half points that its text is larger than Latin text.</param>
public sealed record NoteScript(bool RightToLeft, string Font, string Substitute, int Larger);

/// <summary>How one level is numbered.</summary>
/// <param name="Format">The format of the number, as WordprocessingML names it.</param>
/// <param name="Text">The pattern of the number; <c>%1</c> is the first level's.</param>
/// <param name="Words">Numbers that Word has no format for, from the first; they are written out. Null: Word counts.</param>
public sealed record NoteNumbering(string Format, string Text, IReadOnlyList<string>? Words = null);
