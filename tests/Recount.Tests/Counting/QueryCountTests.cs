using System.Globalization;
using CsCheck;
using Recount.Counting;

namespace Recount.Tests.Counting;

public class QueryCountTests
{
    [Fact]
    public void Rows_and_totals_are_what_a_naive_recount_gives() =>
        Gen.Select(Any.Register, Any.Query).Sample(
            (register, query) =>
            {
                var result = QueryCount.Of(Snapshot.Of(register), query);

                var naive = new NaiveQuery(register, query);
                Assert.Equal(naive.Rows().Order(), result.Rows.Select(Text).Order());
                Assert.Equal(
                    naive.Totals(),
                    query.Measures.Select(measure => result.Totals.Single(total => total.Measure == measure).Value));
            },
            iter: 800);

    private static string Text(QueryRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Keys[0]}|{row.Keys.ElementAtOrDefault(1)}|{string.Join('|', row.Values)}");
}
