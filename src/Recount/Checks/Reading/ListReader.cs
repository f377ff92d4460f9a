namespace Recount.Checks.Reading;

/// <summary>Reads how many members a text says a list has, where the list stands in the same sentence or in a figure.</summary>
internal static class ListReader
{
    public static IReadOnlyList<Claim> Read(Wording wording, string file, IReadOnlyList<ReadSentence> sentences, FigureNumbers figures)
    {
        var claims = new List<Claim>();
        foreach (var sentence in sentences)
        {
            foreach (var number in sentence.Sentence.Marks.Where(mark => mark.Kind == MarkKind.Number && mark.Usual.Low == mark.Usual.High))
            {
                if (Members(wording, sentence, number, figures) is not { } members)
                {
                    continue;
                }

                var place = new TextPlace(file, sentence.Line.Number, sentence.Line.Figure, sentence.Text);
                var list = new Quantity(Counted.Other, 0, new Extent(ExtentKind.Words, $"{sentence.Text}|{number.Start}"), Moment.Now);
                claims.Add(new Claim(place, number.Said, ClaimWeight.Prose, list, [Relation.Is(list, number.Usual.Low, number.Usual.High)]));
                claims.Add(new Claim(place with { Text = "the list" }, $"{members.Low}", ClaimWeight.Figure, list, [Relation.Is(list, members.Low, members.High)]));
            }
        }

        return claims;
    }

    private static Interval? Members(Wording wording, ReadSentence sentence, Mark number, FigureNumbers figures)
    {
        var (text, marks) = (sentence.Text, sentence.Sentence.Marks);
        var behind = text[number.End..];
        if (wording.Find(words => words.CategoriesCounted, behind) is { Success: true } categories)
        {
            // "with each of the three categories": those named before; "the six groupings of …": those behind; "nine categories (shown in figure I)".
            var isEach = wording.Has(words => words.Sentence.EachOf, text[..number.Start]);
            var named = marks.Where(mark => mark.Kind == MarkKind.Category && (isEach ? mark.End <= number.Start : mark.Start >= number.End)).SelectMany(mark => mark.Values).Distinct().Count();
            var rows = wording.Find(words => words.Sentence.ShownInFigure, behind) is { Success: true } shown
                ? figures.Rows.Count(row => row.Figure == shown.Groups["figure"].Value && row.Quantity.Extent.Kind == ExtentKind.Categories)
                : 0;
            return rows > 0 ? new Interval(rows, rows)
                : named > 1 && (isEach || wording.Has(words => words.Sentence.EndingOf, categories.Value)) ? new Interval(named, named)
                : null;
        }

        return wording.Find(words => words.ListBehind, behind) is { Success: true } list ? Members(wording, list.Groups["list"].Value) : null;
    }

    /// <summary>The members of a list with commas; "and" may join the last two, or stand inside a name.</summary>
    private static Interval? Members(Wording wording, string list)
    {
        var commas = list.Split(", ").Length - 1;
        var last = !wording.Has(words => words.Sentence.LastOfList, list) && wording.Has(words => words.Sentence.And, list) ? 2 : 1;
        return commas < 2 ? null : new Interval(commas + 1, commas + last);
    }
}
