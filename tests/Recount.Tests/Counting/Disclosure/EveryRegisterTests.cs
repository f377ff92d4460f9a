using System.Globalization;
using Recount.Counting;
using static Recount.Tests.Counting.Question;

namespace Recount.Tests.Counting.Disclosure;

/// <summary>
/// Every way in which up to ten needs can stand in three rows, with their States: what do all that give the same answer have in common?
/// A reader can know no more than that, even one who knows how rows are chosen.
/// </summary>
public class EveryRegisterTests
{
    private const int Most = 10;

    [Theory]
    [InlineData("article", 2)]
    [InlineData("article", 3)]
    [InlineData("region", 2)]
    [InlineData("region", 3)]
    public void A_hidden_number_may_be_as_many_as_the_threshold(string by, int threshold)
    {
        var answers = new Dictionary<string, List<decimal?[]>>();
        foreach (var snapshot in Registers(by))
        {
            var query = Read(snapshot, by, measures: "needs,states") with { Suppress = threshold };
            var answer = QueryCount.Of(snapshot, query);
            if (!answer.HidesTotals)
            {
                var open = QueryCount.Of(snapshot, query with { Suppress = null });
                var printed = string.Join(';', [.. Rows(answer), Totals(answer), .. answer.Notices]);
                answers.TryAdd(printed, []);
                answers[printed].Add([.. open.Rows.Zip(answer.Rows).Where(row => row.Second.IsHidden).Select(row => row.First.Values[0])]);
            }
        }

        Assert.Contains(answers.Values, hidden => hidden[0].Length > 0);
        Assert.Contains(answers.Values, hidden => hidden[0].Length == 0);
        Assert.All(answers, answer => Assert.All(
            Enumerable.Range(0, answer.Value[0].Length),
            row => Assert.True(answer.Value.Select(hidden => hidden[row]).Distinct().Count() >= threshold, answer.Key)));
    }

    private static IEnumerable<Snapshot> Registers(string dimension) =>
        from one in Sizes(Most)
        from two in Sizes(Most - one.Needs)
        from three in Sizes(Most - one.Needs - two.Needs)
        where one.Needs + two.Needs + three.Needs > 0
        select Register(dimension, [one, two, three]);

    private static IEnumerable<(int States, int Needs)> Sizes(int most) =>
        from needs in Enumerable.Range(0, most + 1)
        from states in Enumerable.Range(Math.Min(1, needs), Math.Max(1, needs))
        select (states, needs);

    private static Snapshot Register(string by, (int States, int Needs)[] rows)
    {
        var register = new RegisterOf();
        foreach (var (place, row) in rows.Index())
        {
            for (var i = 0; i < row.States; i++)
            {
                var code = $"X{(char)('A' + place)}{(char)('A' + i)}";
                register.State(code, by == "region" ? Vocabulary.Regions[place] : "african").Review(code, 2);
                for (var need = 0; need < (i == 0 ? row.Needs - row.States + 1 : 1); need++)
                {
                    register.Need(by == "region" ? "5" : (5 + place).ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        return register.Snapshot;
    }
}
