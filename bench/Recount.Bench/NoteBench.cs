using Recount.Counting;
using Recount.Notes;
using Recount.Notes.Docx;

namespace Recount.Bench;

/// <summary>The note with six charts and their workbooks, warm; cold is what <c>command</c> measures.</summary>
internal static class NoteBench
{
    public static void Run()
    {
        var snapshot = Snapshot.Of(RandomRegister.Of(10_000));
        var markdown = Path.GetTempFileName() + ".md";
        File.WriteAllText(markdown, string.Concat(Enumerable.Repeat("A paragraph of a note, **bold** once, about needs by article.\n\n", 100)));
        var made = markdown + ".docx";
        Measure.Print("a note", [
            Measure.Of("counted, worded and written", 10, () => Times(10, () => Write(snapshot)), warmUp: 8),
            Measure.Of("pandoc, 100 paragraphs without a chart", 1, () => Measure.Start("pandoc", markdown, "-o", made), warmUp: 1),
        ]);
        File.Delete(markdown);
        File.Delete(made);
    }

    private static void Write(Snapshot snapshot)
    {
        using var output = new MemoryStream();
        NoteFile.Write(NoteBuilder.Draft(NoteCount.Of(snapshot, new DateOnly(2022, 9, 15), new DateOnly(2020, 9, 30)), Language.English), output);
    }

    private static void Times(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }
    }
}
