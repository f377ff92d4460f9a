using System.Text.Json;
using CsCheck;
using Recount.Counting;
using Recount.Figures;
using Recount.Tests.Counting;

namespace Recount.Tests.Figures;

public class FigureCountTests
{
    [Fact]
    public void Figures_are_what_a_naive_recount_gives() =>
        Gen.Select(Any.Register, Any.Day, Any.Maybe(Gen.Int[0, 900], 30), Gen.Enum<RegisterView>(), Gen.Enum<ProvisionFit>())
            .Sample(
                (register, asAt, before, view, fit) =>
                {
                    DateOnly? since = before is { } days ? asAt.AddDays(-days) : null;
                    var request = new FigureRequest(asAt, since, view, fit);

                    var figures = FigureCount.Of(Snapshot.Of(register), request);

                    Assert.Equal(Text(new NaiveFigures(register, request).Count()), Text(figures));
                },
                iter: Any.Times(300));

    private static string Text(FigureSet figures) => JsonSerializer.Serialize(figures);
}
