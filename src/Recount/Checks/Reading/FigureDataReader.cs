using System.Globalization;
using System.Text.RegularExpressions;
using Recount.Documents;

namespace Recount.Checks.Reading;

/// <summary>
/// Reads the data of figures: from charts, or as a text export of a Word file leaves them: for each series a title, the names of its rows,
/// and as many numbers. Names that are numbers themselves are articles, which count up from 5 or from 51.
/// </summary>
internal sealed class FigureDataReader(Wording wording, IReadOnlyList<string> figures)
{
    private static readonly int[] Cycles = [2, 1];

    private readonly List<DataSeries> _series = [new()];

    public FigureNumbers Read(string text, IReadOnlyList<SourceChart> charts)
    {
        foreach (Match word in Words().Matches(text))
        {
            Read(word);
        }

        foreach (var (place, chart) in charts.Index())
        {
            foreach (var series in chart.Series)
            {
                _series.Add(new DataSeries { Title = series.Name, Chart = place });
                foreach (var (label, value) in series.Labels.Zip(series.Values).Where(point => point.Second is not null))
                {
                    Open.Labels.Add(LabelOf(label));
                    Open.Values.Add(value!.Value);
                }
            }
        }

        return Understand();
    }

    /// <summary>The name of a row of a chart; one that is not known is kept as its words.</summary>
    private SeriesLabel LabelOf(string text)
    {
        var words = Words().Matches(text).Where(word => !word.Groups["title"].Success && !word.Groups["percent"].Success).ToList();
        if (words is [{ } only] && only.Groups["number"] is { Success: true } number)
        {
            return new SeriesLabel(Extent.Articles([number.Value]), $"article {number.Value}");
        }

        var before = _series.Count;
        _series.Add(new DataSeries());
        words.ForEach(Read);
        var label = Open.Labels is [{ } found] && Open.Values.Count == 0 ? found with { Text = text } : new SeriesLabel(new Extent(ExtentKind.Words, text), text);
        _series.RemoveRange(before, _series.Count - before);
        return label;
    }

    private Regex Words()
    {
        var data = wording.Data;
        string[] titles = [data.Dated, data.Added, data.Parties, data.Finalized, data.States, data.Needs];
        var categories = Cycles.SelectMany(cycle => wording.Categories(cycle).OrderByDescending(category => category.Value.Length)
            .Select(category => $"(?<c{cycle}_{category.Key.Replace('-', '_')}>{category.Value})"));
        var regions = wording.Regions.Select(region => $"(?<r_{region.Key.Replace('-', '_')}>{region.Value})");
        return wording.Pattern(
            $@"(?<![\p{{L}}\p{{N}}])(?:(?<title>{string.Join('|', titles)})|{data.Combined}|(?<general>{data.GeneralII})|{string.Join('|', regions)}|{string.Join('|', categories)}"
            + @"|\((?<percent>[0-9]+(?:\.[0-9]+)?)(?:%| per cent)\)|(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?))(?![\p{L}\p{N}])");
    }

    private DataSeries Open => _series[^1];

    private void Read(Match word)
    {
        if (word.Groups["title"].Success)
        {
            if (Open.Labels.Count > 0 || Open.Title.Length > 0)
            {
                _series.Add(new DataSeries());
            }

            Open.Title = word.Value;
        }
        else if (word.Groups["percent"] is { Success: true } percent)
        {
            if (Open.Labels.Count > 0)
            {
                Open.Labels[^1] = Open.Labels[^1] with { Percent = decimal.Parse(percent.Value, CultureInfo.InvariantCulture) };
            }
        }
        else if (word.Groups["articles"] is { Success: true } articles)
        {
            AddLabel(new SeriesLabel(Extent.Articles(Regex.Matches(articles.Value, "[0-9]+").Select(match => match.Value)), word.Value));
        }
        else if (word.Groups["general"].Success)
        {
            AddLabel(new SeriesLabel(Extent.Articles([Extent.GeneralII]), word.Value));
        }
        else if (word.Groups["number"] is { Success: true } number)
        {
            AddNumber(number.Value);
        }
        else
        {
            var name = word.Groups.Values.First(group => group.Success && group.Name.Length > 2 && group.Name[1] is '_' or '1' or '2' && group.Name[0] is 'r' or 'c').Name;
            var code = name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..].Replace('_', '-');
            AddLabel(name[0] == 'r' ? new SeriesLabel(Extent.Region(code), word.Value) : new SeriesLabel(Extent.Categories([code]), word.Value));
        }
    }

    private void AddLabel(SeriesLabel label)
    {
        if (Open.Values.Count > 0)
        {
            _series.Add(new DataSeries());
        }

        Open.Labels.Add(label);
    }

    private void AddNumber(string number)
    {
        var isArticle = Open.Values.Count == 0 && (Open.Labels.Count == 0
            ? number is "5" or "51"
            : (Last(Open) is { } last && last + 1 == Number(number)) || (number == "51" && Open.Labels[^1].Extent.Kind == ExtentKind.Articles && Last(Open) is null or 14));
        if (isArticle)
        {
            Open.Labels.Add(new SeriesLabel(Extent.Articles([number]), $"article {number}"));
        }
        else
        {
            Open.Values.Add(decimal.Parse(number.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));
        }
    }

    private static int? Last(DataSeries series) =>
        series.Labels[^1].Extent is { Kind: ExtentKind.Articles, Parts: [var article] } && article != Extent.GeneralII ? (int)Number(article) : null;

    private static decimal Number(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private FigureNumbers Understand()
    {
        var (rows, shares, lost) = (new List<FigureRow>(), new List<FigureShare>(), new List<string>());
        var (figure, names, dated) = (-1, "", 0);
        foreach (var series in _series.Where(series => series.Labels.Count > 0))
        {
            var these = series.Chart is { } chart ? $"{chart}" : string.Join('|', series.Labels.Select(label => label.Extent.Key));
            if (these != names)
            {
                (figure, names) = (figure + 1, these);
            }

            var printed = figures.ElementAtOrDefault(figure) ?? (figure + 1).ToString(CultureInfo.InvariantCulture);
            if (!series.IsComplete || Meaning(series, ref dated) is not var (counted, moment))
            {
                lost.Add($"{series.Title} {string.Join(", ", series.Labels.Select(label => label.Text))}: {series.Labels.Count} names, {series.Values.Count} numbers".Trim());
                continue;
            }

            var cycle = CycleOf(series);
            foreach (var (label, value) in series.Labels.Zip(series.Values).Where(row => row.First.Extent.Kind != ExtentKind.Words))
            {
                var quantity = new Quantity(counted, cycle, label.Extent, moment);
                rows.Add(new FigureRow(printed, quantity, value, label.Text));
                if (label.Percent is { } percent)
                {
                    shares.Add(new FigureShare(printed, quantity, percent, label.Text));
                }
            }
        }

        return new FigureNumbers(rows, shares, lost);
    }

    /// <summary>Of categories, the cycle that has all of them.</summary>
    private static int CycleOf(DataSeries series) => series.Labels[0].Extent.Kind != ExtentKind.Categories ? 2
        : Cycles.First(cycle => cycle == 1 || series.Labels.TrueForAll(label => Convention.Category.OfCycle(cycle).Any(category => category.Code == label.Extent.Key)));

    /// <summary>What a series counts; of two that bear a date, the first is of the note before and the second what was added.</summary>
    private (Counted Counted, Moment Moment)? Meaning(DataSeries series, ref int dated)
    {
        bool Is(string pattern) => wording.Pattern($"^(?:{pattern})").IsMatch(series.Title); // the text of a title begins with what it counts
        var data = wording.Data;
        return Is(data.Dated) ? (Counted.Needs, dated++ == 0 ? Moment.Before : Moment.Added)
            : Is(data.Added) ? (Counted.Needs, Moment.Added)
            : Is(data.Parties) ? (Counted.Parties, Moment.Now)
            : Is(data.Finalized) ? (Counted.Finalized, Moment.Now)
            : Is(data.States) ? (Counted.States, Moment.Now)
            : Is(data.Needs) || series.Labels[0].Extent.Kind == ExtentKind.Categories ? (Counted.Needs, Moment.Now)
            : null;
    }
}
