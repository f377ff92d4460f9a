using System.Text.Json;
using CsCheck;
using Recount.Counting;
using Recount.Figures;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

public class FigureInvariantsTests
{
    private static readonly int Times = Any.Times(150);

    [Fact]
    public void A_topic_is_never_above_the_sum_of_its_articles_nor_below_any_of_them() =>
        Gen.Select(Any.Register, Any.Day).Sample(
            (register, day) =>
            {
                var figures = FigureCount.Of(Snapshot.Of(register), new FigureRequest(day));

                var articles = figures.Figure5.Concat(figures.Figure6).ToDictionary(row => row.Provision);
                Assert.All(figures.Topics, topic =>
                {
                    var members = topic.Provisions.Select(provision => articles[provision]).ToList();
                    Assert.InRange(topic.Needs, members.Max(row => row.Needs), members.Sum(row => row.Needs));
                    Assert.InRange(topic.States, members.Max(row => row.States), members.Sum(row => row.States));
                });
            },
            iter: Times);

    [Fact]
    public void Links_less_shared_ones_with_what_stands_in_no_bar_are_the_needs() =>
        Gen.Select(Any.Register, Any.Day, Gen.Enum<ProvisionFit>()).Sample(
            (register, day, fit) =>
            {
                var snapshot = Snapshot.Of(register);
                var figures = FigureCount.Of(snapshot, new FigureRequest(day, Fit: fit));

                var shared = SharedLinks.Of(snapshot, RegisterView.Secretariat, day, fit);

                Assert.Equal(figures.Cycle2.Links, shared.Links);
                Assert.Equal(
                    figures.Cycle2.Needs,
                    shared.Links - shared.Shared.Sum(row => row.Links) + shared.Elsewhere + shared.Untied);
            },
            iter: Times);

    [Fact]
    public void The_public_never_sees_more_than_the_Secretariat() =>
        Gen.Select(Any.Register, Any.Day).Sample(
            (register, day) =>
            {
                var snapshot = Snapshot.Of(register);

                var secretariat = FigureCount.Of(snapshot, new FigureRequest(day));
                var open = FigureCount.Of(snapshot, new FigureRequest(day, View: RegisterView.Public));

                Assert.All(open.Figure2.Zip(secretariat.Figure2), rows => Assert.True(rows.First.Links <= rows.Second.Links));
                Assert.True(open.Cycle1.Needs <= secretariat.Cycle1.Needs);
                Assert.True(open.Cycle2.Identifying <= secretariat.Cycle2.Identifying);
            },
            iter: Times);

    [Fact]
    public void The_order_of_import_does_not_matter() =>
        Gen.Select(Any.Register, Any.Day, Gen.Int[0, 900]).Sample(
            (register, day, before) =>
            {
                var last = register.Reviews.Count - 1;
                var reversed = register with
                {
                    States = [.. register.States.Reverse()],
                    Reviews = [.. register.Reviews.Reverse()],
                    Findings = [.. register.Findings.Reverse().Select(finding => finding with { Review = last - finding.Review })],
                };
                var request = new FigureRequest(day, day.AddDays(-before));

                var (one, other) = (FigureCount.Of(Snapshot.Of(register), request), FigureCount.Of(Snapshot.Of(reversed), request));

                Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
            },
            iter: Times);

    [Fact]
    public void The_figures_then_and_the_change_are_the_figures_now() =>
        Gen.Select(Any.Register, Any.Day, Gen.Int[0, 900]).Sample(
            (register, day, before) =>
            {
                var snapshot = Snapshot.Of(register);
                var since = day.AddDays(-before);

                var now = FigureCount.Of(snapshot, new FigureRequest(day, since));
                var then = FigureCount.Of(snapshot, new FigureRequest(since));

                Assert.Equal(now.Cycle2.Needs, then.Cycle2.Needs + now.Cycle2Change!.Needs);
                Assert.Equal(now.Cycle2.Links, then.Cycle2.Links + now.Cycle2Change!.Links);
                Assert.Equal(then.Figure2.Select(row => row.Links), now.Figure2.Select(row => row.LinksSince!.Value));
                Assert.All(now.Figure2, row => Assert.Equal(row.Links, row.LinksSince + row.Increase));
            },
            iter: Times);
}
