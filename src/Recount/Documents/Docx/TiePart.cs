using System.Globalization;
using System.Xml;
using Recount.Documents.Ties;

namespace Recount.Documents.Docx;

/// <summary>Reads what the numbers of a note are tied to from the custom XML part of its file.</summary>
internal static class TiePart
{
    private const int MostTies = 20_000;

    /// <summary>The ties of a file; null where it holds none that can be read.</summary>
    /// <param name="damage">Says so where there is a part that cannot be read, or ties in it that lack something.</param>
    public static NoteTies? Find(WordPackage package, out IReadOnlyList<DocumentProblem> damage)
    {
        damage = [];
        if (package.FindAll("customXml").FirstOrDefault(part => IsOurs(part.Content)) is not { } part)
        {
            return null;
        }

        try
        {
            using var cursor = PartCursor.Open(part);
            var (ties, lost) = Read(cursor);
            damage = ties is null || lost > 0 ? [Damaged(ties is null ? null : lost)] : [];
            return ties;
        }
        catch (XmlException)
        {
            damage = [Damaged(null)];
            return null;
        }
    }

    /// <summary>Other people's parts of this kind are not opened.</summary>
    public static bool IsOurs(ArraySegment<byte> content) => content.AsSpan().IndexOf("urn:recount:note-ties:1"u8) >= 0;

    private static DocumentProblem Damaged(int? lost) => new(
        ProblemCode.DamagedTies,
        lost is { } number
            ? $"{number} of the file's tied numbers lack what they are tied to; compare with the note as it was written."
            : "The list of what the file's numbers are tied to is damaged, so none of them can be checked against it; compare with the note as it was written.");

    private static (NoteTies? Ties, int Lost) Read(PartCursor cursor)
    {
        var (asAt, since, revision) = (Day(cursor, "asAt"), Day(cursor, "since"), cursor.Number("revision"));
        var (language, version, chapters) = (cursor.Attribute("language"), cursor.Attribute("version"), cursor.Attribute("chapters"));
        var (symbol, seal) = (cursor.Attribute("symbol"), cursor.Attribute("seal"));
        var (occasion, rounding) = (cursor.Attribute("occasion"), cursor.Attribute("rounding"));
        var (ties, reminders, lost) = (new List<NoteTie>(), new List<string>(), 0);
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.LocalName == "reminder")
            {
                reminders.Add(ParagraphText.Normalize(cursor.Attribute("words") ?? ""));
            }
            else if (ties.Count < MostTies && ReadTie(cursor) is { } tie)
            {
                ties.Add(tie);
            }
            else
            {
                lost++;
            }
        }

        return asAt is null || revision is null
            ? (null, lost)
            : (new NoteTies
            {
                AsAt = asAt.Value,
                Since = since,
                Revision = revision.Value,
                Language = language ?? "",
                Version = version ?? "",
                Chapters = (chapters ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Symbol = symbol,
                Seal = seal,
                Occasion = occasion ?? "",
                Rounding = rounding ?? "",
                Reminders = reminders,
                Ties = ties,
            }, lost);
    }

    private static NoteTie? ReadTie(PartCursor cursor)
    {
        var (key, rule, query, words) = (cursor.Attribute("key"), cursor.Attribute("rule"), cursor.Attribute("query"), cursor.Attribute("words"));
        var (asAt, revision) = (Day(cursor, "asAt"), cursor.Number("revision"));
        if (key is null || rule is null || query is null || words is null || asAt is null || revision is null)
        {
            return null;
        }

        var since = Day(cursor, "since");
        var tie = new NoteTie
        {
            Key = key,
            Rule = rule,
            Query = query,
            Whole = cursor.Attribute("whole"),
            Noun = cursor.Attribute("noun"),
            Value = Whole(cursor, "value"),
            WholeValue = Whole(cursor, "wholeValue"),
            Words = ParagraphText.Normalize(words),
            AsAt = asAt.Value,
            Since = since,
            View = cursor.Attribute("view") ?? "",
            Fit = cursor.Attribute("fit") ?? "",
            Revision = revision.Value,
        };
        var (series, needs) = ReadInside(cursor);
        return tie with { Series = series, Needs = needs };
    }

    private static (List<SourceSeries> Series, List<TiedNeed> Needs) ReadInside(PartCursor cursor)
    {
        var (all, needs) = (new List<SourceSeries>(), new List<TiedNeed>());
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.Attribute("id") is { } id)
            {
                needs.Add(new TiedNeed(id, cursor.Attribute("coding") ?? "", cursor.Attribute("new") == "1"));
                continue;
            }

            var (name, labels, values) = (cursor.Attribute("name") ?? "", new List<string>(), new List<decimal?>());
            for (var inner = cursor.Enter(); cursor.NextChild(inner);)
            {
                labels.Add(ParagraphText.Normalize(cursor.Attribute("label") ?? ""));
                values.Add(decimal.TryParse(cursor.Attribute("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null);
            }

            all.Add(new SourceSeries(name, labels, values));
        }

        return (all, needs);
    }

    private static DateOnly? Day(PartCursor cursor, string name) =>
        DateOnly.TryParseExact(cursor.Attribute(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static long? Whole(PartCursor cursor, string name) =>
        long.TryParse(cursor.Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
