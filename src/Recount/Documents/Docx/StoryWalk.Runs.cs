namespace Recount.Documents.Docx;

/// <content>Runs: what stands in a line.</content>
internal sealed partial class StoryWalk
{
    private void ReadInlines(Line line, Stand stand)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            ReadInline(line, stand);
        }
    }

    private void ReadInline(Line line, Stand stand)
    {
        switch (cursor.Name)
        {
            case "r":
                ReadRun(line, stand);
                break;
            case "ins" or "moveTo" or "hyperlink" or "smartTag" or "customXml" or "sdtContent" or "fldSimple"
                or "dir" or "bdo" or "rubyBase" or "p":
                ReadInlines(line, stand);
                break;
            case "bookmarkStart":
                ReadBookmark(line);
                break;
            case "sdt":
                ReadControl(line, stand);
                break;
            case "mc:AlternateContent":
                for (var (depth, before) = (cursor.Enter(), _gain); NextAlternative(depth, before);)
                {
                    ReadInlines(line, stand);
                }

                break;
            case "m:":
                ReadFormula(line);
                break;
            case "subDoc":
                context.EmbedsText = true;
                break;
        }
    }

    private void ReadRun(Line line, Stand stand)
    {
        var run = new Run(line, stand);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Name == "rPr")
            {
                run.Format = FormatReader.ReadCharacters(cursor);
                (run.IsHidden, run.IsEmphasized) = Resolve(run.Format, stand);
                run.IsRaised = run.Format.Superscript || context.Styles.Find(run.Format.Style).Characters.Superscript;
            }
            else
            {
                ReadRunChild(run);
            }
        }
    }

    private void ReadRunChild(Run run)
    {
        switch (cursor.Name)
        {
            case "t":
                AppendText(run, cursor.ReadText());
                break;
            case "tab" or "br" or "cr" or "ptab":
                run.Line.Text.AppendSpace();
                break;
            case "noBreakHyphen":
                Append(run, "-");
                break;
            case "sym":
                AppendSymbol(run);
                break;
            case "fldChar":
                ReadField(run);
                break;
            case "footnoteReference" or "endnoteReference":
                ReadNoteReference(run, isEndnote: cursor.Name == "endnoteReference");
                break;
            case "ruby":
                ReadInlines(run.Line, run.Stand);
                break;
            case "mc:AlternateContent":
                for (var (depth, before) = (cursor.Enter(), _gain); NextAlternative(depth, before);)
                {
                    ReadRunChildren(run);
                }

                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(run);
                break;
        }
    }

    private void ReadRunChildren(Run run)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            ReadRunChild(run);
        }
    }

    private (bool IsHidden, bool IsEmphasized) Resolve(CharacterFormat own, Stand stand)
    {
        var paragraph = stand.Style.Characters;
        var style = context.Styles.Find(own.Style).Characters;
        return (Switch(own.Hidden, style.Hidden, paragraph.Hidden),
            Switch(own.Bold, style.Bold, paragraph.Bold)
            || Switch(own.Italic, style.Italic, paragraph.Italic)
            || (own.Underlined ?? style.Underlined ?? paragraph.Underlined ?? false));
    }

    /// <summary>A run says on or off; two styles that both say on undo each other (ECMA-376, part 1, 17.7.3).</summary>
    private static bool Switch(bool? own, bool? style, bool? paragraph) =>
        own ?? ((style ?? false) ^ (paragraph ?? false));

    private void AppendText(Run run, string text)
    {
        if (run.Format.Font is { } font && SymbolFonts.IsSymbolFont(font))
        {
            text = string.Create(text.Length, (text, font), static (signs, from) =>
            {
                for (var i = 0; i < signs.Length; i++)
                {
                    signs[i] = SymbolFonts.Of(from.font, from.text[i]);
                }
            });
        }

        if (run.SkipsMark)
        {
            run.SkipsMark = false;
            run.Line.Notes[^1] = run.Line.Notes[^1] with { CustomMark = text.Trim() };
        }
        else if (!IsTypedNoteMark(run, text))
        {
            Append(run, text);
        }
    }

    /// <summary>A raised number right behind a word is a note's, typed by hand or left by a conversion; glued on, it would make 282 to 28212.</summary>
    private static bool IsTypedNoteMark(Run run, string text) =>
        run.IsRaised
        && text.Length is > 0 and <= 3
        && text.All(char.IsAsciiDigit)
        && !run.Line.Text.EndsInSpace
        && run.Line.Text.Last is { } last
        && (char.IsLetter(last) || char.IsPunctuation(last));

    private void Append(Run run, string text)
    {
        if (!run.IsHidden && !_fields.IsInCode)
        {
            run.Line.Text.Append(text, run.IsEmphasized);
            _gain += text.Length;
        }
    }

    private void AppendSymbol(Run run)
    {
        if (int.TryParse(cursor.Attribute("char"), System.Globalization.NumberStyles.HexNumber, null, out var code)
            && code is > 0 and < 0xd800 or (> 0xdfff and <= 0xffff))
        {
            Append(run, SymbolFonts.Of(cursor.Attribute("font") ?? "", (char)code).ToString());
        }
    }

    private void ReadNoteReference(Run run, bool isEndnote)
    {
        if (!run.IsHidden && !_fields.IsInCode && cursor.Number("id") is { } id)
        {
            var isCustom = cursor.Attribute("customMarkFollows") is "1" or "true" or "on";
            run.Line.Notes.Add(new NoteReference(isEndnote, id, isCustom ? "" : null, null!)); // set when the line closes
            run.SkipsMark = isCustom;
        }
    }

    /// <summary>A stretch of one format.</summary>
    private sealed class Run(Line line, Stand stand)
    {
        public Line Line => line;

        public Stand Stand => stand;

        public CharacterFormat Format { get; set; }

        public bool IsHidden { get; set; } = stand.Style.Characters.Hidden ?? false;

        public bool IsEmphasized { get; set; } = stand.PlainEmphasis;

        public bool IsRaised { get; set; }

        /// <summary>The author's own sign for a note comes next; it is no text.</summary>
        public bool SkipsMark { get; set; }
    }
}
