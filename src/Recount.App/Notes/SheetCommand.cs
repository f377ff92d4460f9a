using System.CommandLine;
using Recount.App.Queries;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Notes.Docx;
using Recount.Notes.Sheets;
using Recount.Register;

namespace Recount.App.Notes;

/// <summary><c>recount sheet --state KEN --as-at 2023-09-15 --out ken.docx</c>: one page on one State.</summary>
internal static class SheetCommand
{
    private static readonly Option<string> StateOption = new("--state") { Required = true, HelpName = "S", Description = "The State: its code or its name." };
    private static readonly Option<DateOnly?> AsAt = CountingOptions.AsAt();
    private static readonly Option<bool> Public = CountingOptions.Public();
    private static readonly Option<int?> Revision = CountingOptions.Revision();
    private static readonly Option<string> LanguageOption = NoteOptions.Language();
    private static readonly Option<string> Out = NoteOptions.Out();

    public static Command Create()
    {
        var command = new Command(
            "sheet",
            """
            Writes one page on one State as a Word file: its reviews, its needs counted and in its own words, what is not in the data.

            Examples:
              ./recount sheet --state KEN --as-at 2023-09-15 --public --out kenya.docx
              ./recount sheet --state KEN --language fr --out kenya-fr.docx
            """)
        {
            StateOption, AsAt, Public, Revision, LanguageOption, Out,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetRequiredValue(Out);
        if (NoteOptions.OutProblem(path) is { } noFile)
        {
            return await CountingOptions.RefuseAsync(noFile);
        }

        var register = await parsed.Place.ReadCountedAsync(parsed.GetValue(Revision), cancel);
        var snapshot = Snapshot.Of(register);
        if (!QueryText.TryReadWhere([$"state={parsed.GetRequiredValue(StateOption)}"], snapshot, out var where, out var problem))
        {
            return await CountingOptions.RefuseAsync(problem);
        }

        if (where is not [{ Dimension: Dimension.State, Values: [var state] }])
        {
            return await CountingOptions.RefuseAsync($"--state: found '{parsed.GetValue(StateOption)}', expected one State, for a sheet is about one alone.");
        }

        var view = CountingOptions.ViewOf(parsed.GetValue(Public));
        var sheet = await CountAsync(parsed.Place, register, snapshot, state, parsed.GetValue(AsAt).OrToday(TimeProvider.System), view, cancel);
        var page = SheetText.Of(sheet, snapshot, NoteOptions.LanguageOf(parsed.GetValue(LanguageOption)!));
        var left = 0;
        WholeFile.Write(path, content => left = SheetFile.Write(page, content));
        await Console.Out.WriteLineAsync(
            $"{path}: one page on {state} as at {sheet.AsAt:yyyy-MM-dd} from revision {sheet.Revision}, with {page.Needs.Count - left} of {page.Needs.Count} needs"
            + (page.Warnings.Count > 0 ? "; CONFIDENTIAL, as it holds what was not public on that day." : "."));
        return ExitCode.Done;
    }

    private static async Task<StateSheet> CountAsync(
        RegisterPlace place, CountedRegister register, Snapshot snapshot, string state, DateOnly asAt, RegisterView view, CancellationToken cancel)
    {
        var said = await ReviewStatements.WithStatementsAsync(place, register, cancel);
        var symbols = await ReviewSymbols.OfAsync(place, register.Revision, state, cancel);
        var texts = await FindingTexts.NamesAsync(place, register.Revision, cancel);
        var names = new FindingNames(texts);
        return StateSheetCount.Of(said, snapshot, state, asAt, view, cycle => symbols.GetValueOrDefault(cycle), id => Passage(names, id));
    }

    private static SheetPassage Passage(FindingNames names, Guid id) => names.Find(id) is { } name
        ? new SheetPassage(names.Of(id), name.Text, LanguageCode.Find(name.Language), name.Symbol ?? name.File, name.Paragraph)
        : throw new RecountException($"The finding {names.Of(id)} has no words in the register; 'recount verify data' says more.");
}
