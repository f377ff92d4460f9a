using CsCheck;
using Recount.Counting;

namespace Recount.Tests.Counting;

/// <summary>What holds of every answer, whatever the register.</summary>
public class QueryPropertiesTests
{
    private static readonly QueryMeasure[] Measures = [new(Measure.Needs), new(Measure.Links), new(Measure.States)];

    [Fact]
    public void A_total_is_never_above_the_sum_of_rows_that_hold_all_nor_below_any_row() =>
        Gen.Select(Any.Register, Any.Query).Sample((register, query) =>
        {
            var snapshot = Snapshot.Of(register);
            var asked = query with { Measures = Measures, Since = null };
            var result = QueryCount.Of(snapshot, asked);

            foreach (var place in new[] { 0, 2 })
            {
                var total = result.Totals.Single(total => total.Measure == Measures[place]).Value!.Value;
                Assert.All(result.Rows, row => Assert.True(row.Values[place] <= total));
            }

            var explained = QueryCount.Of(snapshot, asked with { Explain = true });
            var behind = explained.Rows.SelectMany(row => row.Findings).Distinct().Count();
            Assert.True(behind <= result.Totals[0].Value);
            Assert.True(result.Rows.Sum(row => row.Values[0]!.Value) >= behind);
        });

    [Fact]
    public void A_row_names_as_many_findings_as_it_counts() =>
        Gen.Select(Any.Register, Any.Query).Sample((register, query) => Assert.All(
            QueryCount.Of(Snapshot.Of(register), query with { Measures = Measures, Since = null, Explain = true }).Rows,
            row => Assert.Equal(row.Values[0], row.Findings.Count)));

    [Fact]
    public void The_order_of_import_does_not_matter() =>
        Gen.Select(Any.Register, Any.Query, Gen.Int).Sample((register, query, seed) =>
        {
#pragma warning disable CA5394 // a repeatable order is wanted
            var order = Enumerable.Range(0, register.Reviews.Count).ToArray();
            new Random(seed).Shuffle(order);
            var findings = register.Findings.Select(finding => finding with { Review = Array.IndexOf(order, finding.Review) }).ToArray();
            new Random(seed).Shuffle(findings);
#pragma warning restore CA5394
            var shuffled = register with { Reviews = [.. order.Select(place => register.Reviews[place])], Findings = findings, States = [.. register.States.Reverse()] };

            var (one, other) = (QueryCount.Of(Snapshot.Of(register), query), QueryCount.Of(Snapshot.Of(shuffled), query));

            Assert.Equal(Text(one), Text(other));
            Assert.Equal(one.Notices, other.Notices);
        });

    [Fact]
    public void The_public_never_counts_more_than_the_Secretariat() =>
        Gen.Select(Any.Register, Any.Query).Sample((register, query) =>
        {
            var snapshot = Snapshot.Of(register);
            var asked = query with { Measures = Measures, Since = null };
            var secretariat = QueryCount.Of(snapshot, asked with { View = RegisterView.Secretariat });

            foreach (var row in QueryCount.Of(snapshot, asked with { View = RegisterView.Public }).Rows)
            {
                var same = secretariat.Rows.Single(other => other.Keys.SequenceEqual(row.Keys));
                Assert.All(row.Values.Zip(same.Values), pair => Assert.True(pair.First <= pair.Second));
            }
        });

    [Fact]
    public void Needs_by_chapter_less_those_in_several_are_all_but_those_that_name_none() =>
        Gen.Select(Any.Register, Any.Query).Sample((register, query) =>
        {
            var result = QueryCount.Of(Snapshot.Of(register), new Query
            {
                By = [Dimension.Chapter],
                AsAt = query.AsAt,
                View = query.View,
                Measures = Measures,
                Explain = true,
            });

            var rows = result.Rows.Select(row => row.Findings.ToHashSet()).ToList();
            var shared = rows.Sum(row => row.Count) - rows.SelectMany(row => row).Distinct().Count();
            var crossCutting = QueryCount.Of(Snapshot.Of(register), new Query
            {
                By = [Dimension.Scope],
                Where = [new(Dimension.Scope, ["cross-cutting"])],
                AsAt = query.AsAt,
                View = query.View,
            }).Totals[0].Value;
            Assert.Equal(result.Totals[0].Value - crossCutting, result.Rows.Sum(row => row.Values[0]) - shared);
        });

    private static string Text(QueryResult result) => string.Join(
        '\n',
        result.Rows.Select(row => $"{string.Join(',', row.Keys)}: {string.Join(' ', row.Values)}")
            .Concat(result.Totals.Select(total => $"{total.Measure.Code} {total.Value}")));
}
