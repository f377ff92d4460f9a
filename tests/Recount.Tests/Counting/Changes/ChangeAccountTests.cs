using CsCheck;
using Recount.Convention;
using Recount.Counting;
using Recount.Counting.Changes;
using Recount.Findings;

namespace Recount.Tests.Counting.Changes;

public class ChangeAccountTests
{
    private static readonly DateOnly Before = new(2021, 9, 30);
    private static readonly Query ByArticle = new() { By = [Dimension.Article], AsAt = RegisterOf.Day };

    /// <summary>Another state of knowledge about the same register: some findings recoded, dropped or added, some dates and States changed.</summary>
    private static readonly Gen<(CountedRegister Old, CountedRegister New)> TwoRegisters =
        from old in Any.Register
        from other in Any.Register
        from dice in Gen.Int[0, 99].Array[60]
        select (old, Changed(old, other, dice));

    [Fact]
    public void Parts_lead_from_the_one_answer_to_the_other_in_every_row_and_in_the_total() =>
        Gen.Select(TwoRegisters, Any.Query, Any.Day).Sample(
            (registers, query, day) =>
            {
                var (old, recent) = registers;
                var account = ChangeAccount.Of(new CountedView(old, day, query.View), new CountedView(recent, query.AsAt, query.View), query)!;

                var alone = query with { Since = null, Measures = [.. account.Measures.Select(measure => new QueryMeasure(measure))] };
                var (before, now) = (QueryCount.Of(Snapshot.Of(old), alone with { AsAt = day }), QueryCount.Of(Snapshot.Of(recent), alone));
                Assert.All(account.Rows.SelectMany(row => row.Measures).Concat(account.Total.Measures), change =>
                    Assert.Equal(change.Now - change.Before, change.Parts.Sum()));
                foreach (var (i, measure) in account.Measures.Index())
                {
                    Assert.Equal(Total(before, measure), account.Total.Measures[i].Before);
                    Assert.Equal(Total(now, measure), account.Total.Measures[i].Now);
                    foreach (var row in now.Rows)
                    {
                        var change = account.Rows.FirstOrDefault(line => line.Keys.SequenceEqual(row.Keys));
                        Assert.Equal(row.Values[i], change?.Measures[i].Now ?? row.Values[i]);
                    }
                }
            },
            iter: Any.Times(300));

    [Fact]
    public void Each_cause_has_its_own_part()
    {
        var old = new RegisterOf().State("XAA", "african").State("XAB", "african").State("XAC", "african")
            .Review("XAA", 2).Need("5").Need("6").Need("7").Need("8")
            .Review("XAB", 2, "2023-01-01").Need("5")
            .Review("XAC", 2, finalized: null).Need("5").Need("5").Register;
        var recent = old with
        {
            Reviews = [.. old.Reviews.Select(review => review.State == "XAC" ? review with { Finalized = new DateOnly(2020, 5, 5) } : review)],
            Findings =
            [
                .. old.Findings.Index().Select(finding => finding.Index switch
                {
                    1 => finding.Item with { Provisions = [new Provision(5)] }, // recoded from 6
                    2 => finding.Item with { Status = FindingStatus.Withdrawn },
                    _ => finding.Item,
                }),
                old.Findings[0] with { Id = Guid.NewGuid(), Provisions = [new Provision(5)] }, // found later
            ],
        };

        var account = Account(old, recent, ByArticle);

        Assert.Equal(
            ["5: 1 6: 1 2 0 1 1 0", "6: 1 0: 0 0 0 0 -1 0", "7: 1 0: 0 0 0 -1 0 0"],
            account.Rows.Select(row => $"{row.Keys[0]}: {Text(row.Measures[0])}"));
        Assert.Equal("4 7: 1 2 0 0 0 0", Text(account.Total.Measures[0]));
    }

    [Fact]
    public void A_finding_cut_in_two_is_a_split_and_two_put_together_are_a_merge()
    {
        var old = new RegisterOf().Review("XAA", 2).Need("5").Need("6").Need("7").Register;
        var whole = new CountedPassage(1, 30, 0, 100);
        CountedFinding[] found =
        [
            old.Findings[0] with { Passage = whole },
            old.Findings[1] with { Passage = new CountedPassage(1, 31, 0, 50) },
            old.Findings[2] with { Passage = new CountedPassage(1, 31, 50, 90) },
        ];
        var recent = old with
        {
            Findings =
            [
                found[0] with { Passage = whole with { End = 40 } },
                found[0] with { Id = Guid.NewGuid(), Passage = whole with { Start = 41 } },
                found[0] with { Id = Guid.NewGuid(), Passage = whole with { Start = 60 } },
                found[1] with { Passage = new CountedPassage(1, 31, 0, 90) },
            ],
        };

        var account = Account(old with { Findings = found }, recent, ByArticle);

        Assert.Equal("3 4: 0 0 1 0 0 0", Text(account.Total.Measures[0]));
        Assert.Equal(
            ["5: 1 3: 0 0 2 0 0 0", "7: 1 0: 0 0 -1 0 0 0"],
            account.Rows.Select(row => $"{row.Keys[0]}: {Text(row.Measures[0])}"));
    }

    [Fact]
    public void A_State_that_moves_to_another_group_takes_its_needs_along()
    {
        var old = new RegisterOf().State("XAA", "african").Review("XAA", 2).Need("5").Register;
        var recent = old with { States = [old.States[0] with { Groups = [new CountedPeriod("asia-pacific", null, null)] }] };

        var account = Account(old, recent, ByArticle with { By = [Dimension.Region] });

        Assert.Equal(["1 0: 0 0 0 0 0 -1", "0 1: 0 0 0 0 0 1"], account.Rows.Select(row => Text(row.Measures[0])));
    }

    [Fact]
    public void One_States_part_is_told_without_its_name()
    {
        var old = new RegisterOf().Review("XAA", 2).Need("5")
            .Review("XAB", 2, "2023-01-01").Need("5").Need("6").Need("6;7")
            .Review("XAC", 2, "2023-01-01").Need("5").Register;

        var account = Account(old, old, ByArticle);

        Assert.Equal(4, account.Total.Measures[0].Parts[(int)ChangeCause.NewlyFinalized]);
        Assert.Equal([3, 4, null], account.OneState);
    }

    [Fact]
    public void One_States_part_is_of_what_changed_and_not_of_what_there_is()
    {
        var old = new RegisterOf().Review("XAA", 2).Need("5").Need("5").Need("5")
            .Review("XAB", 2).Need("5").Need("5").Need("5").Review("XAC", 2).Need("5").Need("5").Register;
        var recent = old with { Findings = [.. old.Findings.Index().Where(entry => entry.Index is not (3 or 4 or 6)).Select(entry => entry.Item)] };

        Assert.Equal(-2, Account(old, recent, ByArticle).OneState[0]);
        Assert.Equal(2, Account(recent, old, ByArticle).OneState[0]);
    }

    [Fact]
    public void A_row_is_told_when_one_of_its_measures_changes()
    {
        var old = new RegisterOf().Review("XAA", 2).Need("5").Need("6").Register;
        var recent = old with { Findings = [.. old.Findings, old.Findings[0] with { Id = Guid.NewGuid() }] };

        Assert.Equal("5", Assert.Single(Account(old, recent, ByArticle with { Measures = [new(Measure.Needs), new(Measure.States)] }).Rows).Keys[0]);
    }

    [Fact]
    public void A_summary_of_the_earlier_day_itself_was_there_and_one_that_got_that_day_since_is_a_matter_of_dates()
    {
        var there = new RegisterOf().Review("XAA", 2, "2021-09-30").Need("5").Register;
        var undated = there with { Reviews = [there.Reviews[0] with { Finalized = null }] };

        Assert.Equal("1 1: 0 0 0 0 0 0", Text(Account(there, there, ByArticle).Total.Measures[0]));
        Assert.Equal("0 1: 0 1 0 0 0 0", Text(Account(undated, there, ByArticle).Total.Measures[0]));
    }

    [Fact]
    public void What_is_found_elsewhere_in_place_of_another_is_a_correction_and_no_split()
    {
        var old = new RegisterOf().Review("XAA", 2).Need("5").Need("7").Register;
        CountedFinding[] found =
        [
            old.Findings[0] with { Passage = new CountedPassage(1, 30, 0, 100) },
            old.Findings[1] with { Passage = new CountedPassage(1, 40, 0, 100) },
        ];
        var elsewhere = found[0] with { Id = Guid.NewGuid(), Provisions = [new Provision(6)], Passage = new CountedPassage(1, 99, 0, 10) };

        var account = Account(old with { Findings = found }, old with { Findings = [found[1], elsewhere] }, ByArticle);

        Assert.Equal(["5: 1 0: 0 0 0 -1 0 0", "6: 0 1: 0 0 0 1 0 0"], account.Rows.Select(row => $"{row.Keys[0]}: {Text(row.Measures[0])}"));
    }

    [Fact]
    public void The_public_sees_a_summary_as_new_from_the_day_it_is_issued()
    {
        var register = new RegisterOf().Review("XAA", 2, "2020-01-01", issued: "2022-01-01").Need("5").Register;

        var account = ChangeAccount.Of(
            new CountedView(register, Before, RegisterView.Public), new CountedView(register, RegisterOf.Day, RegisterView.Public), ByArticle)!;

        Assert.Equal("0 1: 1 0 0 0 0 0", Text(account.Total.Measures[0]));
    }

    [Fact]
    public void A_new_summary_without_needs_makes_no_row_where_rows_are_also_of_articles()
    {
        var old = new RegisterOf().State("XBB", "asia-pacific").Review("XAA", 2).Need("5").Register;
        var recent = old with { Reviews = [.. old.Reviews, new CountedReview("XBB", 2, new DateOnly(2022, 1, 1), null)] };
        var query = ByArticle with { By = [Dimension.Region, Dimension.Article], Measures = [new(Measure.Needs), new(Measure.Finalized)] };

        var account = Account(old, recent, query);

        Assert.Equal("1 2: 1 0 0 0 0 0", Text(account.Total.Measures[1]));
        Assert.Empty(account.Rows);
        Assert.Equal("asia-pacific", Assert.Single(Account(old, recent, query with { By = [Dimension.Region] }).Rows).Keys[0]);
    }

    [Fact]
    public void Shares_have_no_parts() => Assert.Null(ChangeAccount.Of(
        new CountedView(new RegisterOf().Register, Before, RegisterView.Public),
        new CountedView(new RegisterOf().Register, Before, RegisterView.Public),
        ByArticle with { Measures = [new QueryMeasure(Measure.Share)] }));

    private static ChangeAccount Account(CountedRegister old, CountedRegister recent, Query query) => ChangeAccount.Of(
        new CountedView(old, Before, RegisterView.Secretariat), new CountedView(recent, RegisterOf.Day, RegisterView.Secretariat), query)!;

    private static string Text(ChangeParts change) => $"{change.Before} {change.Now}: {string.Join(' ', change.Parts)}";

    private static decimal? Total(QueryResult result, Measure measure) => result.Totals.First(total => total.Measure.Measure == measure).Value;

    private static CountedRegister Changed(CountedRegister old, CountedRegister other, int[] dice) => old with
    {
        States = [.. old.States.Index().Select(state => dice[state.Index] < 20 && state.Index < other.States.Count
            ? state.Item with { Groups = other.States[state.Index].Groups }
            : state.Item)],
        Reviews = [.. old.Reviews.Index().Select(review => dice[review.Index] < 30 && other.Reviews.Count > 0
            ? review.Item with { Finalized = other.Reviews[0].Finalized, Issued = other.Reviews[0].Issued }
            : review.Item)],
        Findings =
        [
            .. old.Findings.Index().Where(finding => dice[finding.Index] > 10).Select(finding => dice[finding.Index] > 60 && finding.Index < other.Findings.Count
                ? other.Findings[finding.Index] with { Id = finding.Item.Id, Review = finding.Item.Review }
                : finding.Item),
            .. old.Reviews.Count == 0 ? [] : other.Findings.Take(5).Select(finding => finding with { Review = finding.Review % old.Reviews.Count }),
        ],
    };
}
