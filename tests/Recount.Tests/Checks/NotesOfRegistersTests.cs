using CsCheck;
using Recount.Checks;
using Recount.Counting;
using Recount.Documents;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Tests.Counting;
using Recount.Tests.Figures;

namespace Recount.Tests.Checks;

/// <summary>What a register says is true beside itself: the check must find nothing in notes that were made from one.</summary>
public class NotesOfRegistersTests
{
    [Fact]
    public void The_note_of_the_register_of_2023_cannot_be_doubted()
    {
        var result = Check(NoteOf2023.Register, NoteOf2023.AsAt, NoteOf2023.Since);

        Assert.Empty(Checked.Impossible(result));
        Assert.Contains(result.Reconciliations, says => says.StartsWith("536 links = 527 needs + 9 shared: 6 (5+6)", StringComparison.Ordinal));
        Assert.True(result.Checked > 200, $"{result.Checked}");
    }

    [Fact]
    public void Notes_of_any_register_cannot_be_doubted() => Gen.Select(Any.Register, Any.Day, Any.Day).Sample(
        (any, one, other) =>
        {
            var register = Placed(any);
            var (since, asAt) = one < other ? (one, other) : (other, one);
            var snapshot = Snapshot.Of(register);
            if (NoteCount.Of(snapshot, asAt, since).Figures is { Cycle1.Needs: 0, Cycle2.Needs: 0 })
            {
                return;
            }

            var found = Check(register, asAt, since).Problems.Where(problem => problem.Severity == CheckSeverity.Impossible)
                .Select(problem => $"{problem.Place.InWords}: {problem.Claim}: {problem.Why} in: {problem.Place.Text}");
            Assert.True(!found.Any(), string.Join('\n', found));
        },
        iter: Any.Times(300));

    /// <summary>No need has more categories than one, nor more provisions than the checklist of its cycle lets it have.</summary>
    private static CountedRegister Placed(CountedRegister register) => register with
    {
        Findings = [.. register.Findings.Select(finding =>
        {
            var cycle = register.Reviews[finding.Review].Cycle;
            return finding with
            {
                Categories = [.. finding.Categories.Take(1)],
                Provisions = [.. finding.Provisions.Take(cycle == 1 ? 1 : 3)], // a checklist's need is of one article
            };
        })],
    };

    private static CheckResult Check(CountedRegister register, DateOnly asAt, DateOnly since)
    {
        using var file = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(NoteCount.Of(Snapshot.Of(register), asAt, since), Language.English), file);
        return CheckedNotes.Check([("note.docx", DocumentReader.Read(file.ToArray(), "note.docx").Document!)]);
    }
}
