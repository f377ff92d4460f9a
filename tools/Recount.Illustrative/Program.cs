using System.Globalization;
using Recount.Figures.Published;
using Recount.Illustrative;
using Recount.Illustrative.Solving;
using Recount.Illustrative.Writing;
using Recount.Illustrative.Writing.Summaries;

// Makes samples/illustrative from the published figures: dotnet run --project tools/Recount.Illustrative -c Release [FOLDER]
var note = PublishedNote.Read();
var sentences = PublishedSentences.Read();
var choices = Choices.Read();
var seats = new Roster(note, choices).Create();
List<Seat> identifying = [.. seats.Where(seat => seat.Second is { Needs: > 0 })];

var second = new SecondCycle(note, sentences, choices, identifying);
var impossible = second.Refute();
foreach (var lost in impossible)
{
    Console.WriteLine(FormattableString.Invariant(
        $"no register can meet para. {lost.Paragraph}, {lost.Claim}: {lost.Why}"));
}

var (shapes, needs) = second.Solve(impossible);
var mix = Mix.Read(note.Cycle2);
var categories = new CategoryModel(note.Cycle2, sentences, choices, shapes, needs).Solve(mix);

List<Seat> asking = [.. seats.Where(seat => seat.First is { Needs: > 0 })];
var first = new FirstCycleNeeds(choices, asking);
var ticks = new FirstCycleModel(note.Cycle1, choices, asking).Solve(first.ArticlesByChapter);

var recommendations = new Recommendations(note.Cycle2, choices, [.. seats.Where(seat => seat.Second is not null)]);
List<Finding> findings =
[
    .. first.Write(ticks),
    .. new SecondCycleNeeds(choices, identifying).Write(categories, technologyStates: (identifying.Count / 2) + 4),
    .. recommendations.WriteChallenges(),
    .. recommendations.WritePractices(),
];
var folder = args is [var given, ..] ? given : Path.Combine("samples", "illustrative");
RegisterFiles.Write(folder, seats, findings);
SummaryArchive.Write(folder, choices.Documents, seats, findings);
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"{findings.Count} findings of {seats.Count} States, {choices.Documents.Count} summaries in {folder}"));
