using System.Globalization;

namespace Recount.Documents.Docx;

/// <summary>Reads the numbers of a chart as they are kept in it; the workbook behind it is not opened.</summary>
internal static class WordCharts
{
    private const int MostPoints = 10_000;

    public static SourceChart Read(WordPart part)
    {
        using var cursor = PartCursor.Open(part);
        var series = new List<SourceSeries>();
        ReadInto(cursor, series);
        return new SourceChart(series);
    }

    private static void ReadInto(PartCursor cursor, List<SourceSeries> series)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.LocalName == "ser")
            {
                series.Add(ReadSeries(cursor));
            }
            else
            {
                ReadInto(cursor, series);
            }
        }
    }

    private static SourceSeries ReadSeries(PartCursor cursor)
    {
        var (name, labels, values) = (new SortedDictionary<int, string>(), new SortedDictionary<int, string>(), new SortedDictionary<int, string>());
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            switch (cursor.LocalName)
            {
                case "tx":
                    ReadPoints(cursor, name);
                    break;
                case "cat" or "xVal":
                    ReadPoints(cursor, labels);
                    break;
                case "val" or "yVal":
                    ReadPoints(cursor, values);
                    break;
            }
        }

        var count = Math.Max(labels.Keys.LastOrDefault(-1), values.Keys.LastOrDefault(-1)) + 1;
        return new SourceSeries(
            string.Join(' ', name.Values),
            [.. Enumerable.Range(0, count).Select(place => labels.GetValueOrDefault(place, ""))],
            [.. Enumerable.Range(0, count).Select(place => decimal.TryParse(values.GetValueOrDefault(place), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : (decimal?)null)]);
    }

    /// <summary>The points of a cache by their place; a text without a cache is point 0.</summary>
    private static void ReadPoints(PartCursor cursor, SortedDictionary<int, string> points)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.LocalName == "pt" && cursor.Number("idx") is >= 0 and < MostPoints and var place)
            {
                ReadPoint(cursor, place, points);
            }
            else if (cursor.LocalName == "v")
            {
                points[0] = cursor.ReadText();
            }
            else
            {
                ReadPoints(cursor, points);
            }
        }
    }

    private static void ReadPoint(PartCursor cursor, int place, SortedDictionary<int, string> points)
    {
        for (var depth = cursor.Enter(); cursor.NextChild(depth);)
        {
            if (cursor.LocalName == "v")
            {
                points[place] = ParagraphText.Normalize(cursor.ReadText());
            }
        }
    }
}
