using System.Diagnostics;
using System.Globalization;
using Recount.Counting;

namespace Recount.Bench;

/// <summary>
/// Cuts at random of a register of any size, each compared with a recount that goes through all needs and knows the rules only:
/// needs, links and States of every row and of the totals.
/// </summary>
internal static class RandomCuts
{
    private static readonly Dimension[] Dimensions =
    [
        Dimension.Article, Dimension.Provision, Dimension.Topic, Dimension.Chapter, Dimension.Category, Dimension.CategoryNamed,
        Dimension.Region, Dimension.State, Dimension.Cycle, Dimension.Year, Dimension.Tag, Dimension.Theme,
    ];

    /// <summary>Compares so many cuts.</summary>
    /// <exception cref="RecountException">A cut and its recount differ.</exception>
    public static void Run(int needs, int cuts, int seed = 1)
    {
        var register = RandomRegister.Of(needs);
        var snapshot = Snapshot.Of(register);
        var rows = 0;
        var times = new List<double>();
#pragma warning disable CA5394 // the same questions every time are wanted here
        var dice = new Random(seed);
        for (var i = 0; i < cuts; i++)
        {
            var query = Question(snapshot, dice);
            var start = Stopwatch.GetTimestamp();
            var result = QueryCount.Of(snapshot, query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            rows += result.Rows.Count;
            Compare(query, result, new NaiveCut(register, query));
        }
#pragma warning restore CA5394

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{cuts} cuts of {needs} needs, {rows} rows, all as recounted; ours took {times[cuts / 2]:0.0} ms in the middle, {times[^1]:0.0} at most, the first ever among them."));
    }

    private static void Compare(Query query, QueryResult result, NaiveCut naive)
    {
        var ours = result.Rows.Select(row => $"{row.Keys[0]}|{row.Keys.ElementAtOrDefault(1)}: {Text(row.Values)}")
            .Append($"totals: {Text([.. query.Measures.Select(measure => result.Totals.Single(total => total.Measure == measure).Value)])}")
            .ToHashSet();
        ours.SymmetricExceptWith(naive.Lines());
        if (ours.FirstOrDefault() is { } different)
        {
            var where = string.Join(" and ", query.Where.Select(filter => $"{filter.Dimension.Code}={string.Join('|', filter.Values)}"));
            throw new RecountException(
                $"By {string.Join(" and ", query.By.Select(by => by.Code))} where {where}, as at {query.AsAt:O}, {query.View}, {query.Fit}: not as recounted, {different}.");
        }
    }

    private static string Text(IReadOnlyList<decimal?> values) => string.Join(' ', values.Select(value => value?.ToString("0", CultureInfo.InvariantCulture)));

#pragma warning disable CA5394 // the same questions every time are wanted here
    private static Query Question(Snapshot snapshot, Random dice)
    {
        var dimensions = Dimensions.ToArray();
        dice.Shuffle(dimensions);
        var asAt = new DateOnly(2011, 6, 1).AddDays(dice.Next(5000));
        return new Query
        {
            By = dimensions[..dice.Next(1, 3)],
            Where = [.. dimensions[^dice.Next(0, 3)..].Select(dimension => Filter(snapshot, dimension, dice))],
            AsAt = asAt,
            View = dice.Next(3) == 0 ? RegisterView.Public : RegisterView.Secretariat,
            Fit = dice.Next(3) == 0 ? ProvisionFit.Better : ProvisionFit.Stated,
        };
    }

    /// <summary>One or two values that the register has.</summary>
    private static QueryFilter Filter(Snapshot snapshot, Dimension dimension, Random dice)
    {
        string?[] values = [.. QueryCount.Of(snapshot, new Query { By = [dimension], AsAt = DateOnly.MaxValue }).Rows.Select(row => row.Keys[0])];
        dice.Shuffle(values);
        return new QueryFilter(dimension, [.. values.OfType<string>().Take(dice.Next(1, 3))]);
    }
#pragma warning restore CA5394
}
