using System.CommandLine;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Counting.Coverage;
using Recount.Register;

namespace Recount.App.Coverage;

/// <summary><c>recount coverage</c>: who is not in the data.</summary>
internal static class CoverageCommand
{
    private static readonly Option<string[]> Where = new("--where")
    {
        HelpName = "DIM=VALUE,...",
        Description = "Which States and cycles: state, region, group, cycle.",
    };

    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<string> Fit = CountingOptions.Fit();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<OutputFormat> Format = OutputFormatOption.Create();

    public static Command Create()
    {
        var command = new Command(
            "coverage",
            """
            Who is not in the data: States parties without a summary that counts, and what the summaries that count leave open.

            Examples:
              ./recount coverage --as-at 2023-09-15
              ./recount coverage --where cycle=2,region=african
            """)
        {
            Where, AsAt, Public, Fit, Revision, Format,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var texts = parsed.GetValue(Where) ?? [];
        if (QueryText.WrongKey(texts) is { } wrongKey)
        {
            return await CountingOptions.RefuseAsync(wrongKey);
        }

        var register = await parsed.Place.ReadCountedAsync(parsed.GetValue(Revision), cancel);
        if (!QueryText.TryReadWhere(texts, Snapshot.Of(register), out var where, out var problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        if (where.FirstOrDefault(filter => filter.Dimension is not (Dimension.State or Dimension.Region or Dimension.Group or Dimension.Cycle))
            is { } other)
        {
            return await CountingOptions.RefuseAsync(
                $"--where: found {other.Dimension.Code}, which chooses findings; who is in the data is asked by state, region, group, cycle.");
        }

        var query = new Query
        {
            By = [Dimension.Cycle],
            Where = where,
            AsAt = parsed.GetValue(AsAt).OrToday(TimeProvider.System),
            View = CountingOptions.ViewOf(parsed.GetValue(Public)),
            Fit = CountingOptions.FitOf(parsed.GetRequiredValue(Fit)),
        };
        register = await ReviewStatements.WithStatementsAsync(parsed.Place, register, cancel);
        var coverage = RegisterCoverage.Of(register, query);
        Output.Write(
            parsed.GetValue(Format),
            new CoverageResponse(query.AsAt, register.Revision, query.View.ToString().ToLowerInvariant(), coverage.Cycles),
            CoverageJson.Default.CoverageResponse,
            Table(coverage));
        return ExitCode.Done;
    }

    private static TextTable Table(RegisterCoverage coverage)
    {
        var table = new TextTable("cycle", "chapter", "what", "number");
        foreach (var cycle in coverage.Cycles)
        {
            void Add(string what, int number) => table.Add(cycle.Cycle, "", what, number);
            Add("States parties", cycle.StatesParties);
            Add("States parties without a summary that counts", cycle.WithoutSummary);
            Add("summaries that count only after the day", cycle.Later);
            Add("summaries without a day", cycle.Undated);
            Add("summaries that count", cycle.Finalized);
            Add("summaries that identify needs", cycle.Identifying);
            foreach (var chapter in cycle.Chapters)
            {
                void Say(string what, int number) => table.Add(cycle.Cycle, chapter.Chapter, what, number);
                Say("identify needs", chapter.Needs);
                Say("say that there are none", chapter.NoneStated);
                Say("offer assistance only", chapter.OfferOnly);
                Say("have no section on it", chapter.Absent);
                Say("have a section that could not be read", chapter.NotRead);
                Say("are not known: no document was read, or what it lists does not count", chapter.NotKnown);
            }
        }

        return table;
    }
}
