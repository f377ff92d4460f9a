using Recount.Counting;
using Recount.Documents;
using Recount.Findings;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Texts;
using Recount.Notes.Ties;
using Recount.Tests.Figures;

namespace Recount.Tests.Notes.Texts;

/// <summary>A note of the register of 2023 into which people wrote; its needs are known as need-1, need-2 and so on.</summary>
internal static class WrittenNote
{
    public static readonly CountedRegister Register = NoteOf2023.Register;

    public static NoteDraft Of(string texts) => Of(NoteTexts.Read(texts, "texts.md"));

    public static NoteDraft Of(NoteTexts texts, CountedRegister? register = null, DateOnly? asAt = null, DateOnly? since = null)
    {
        var counted = register ?? Register;
        var snapshot = Snapshot.Of(counted);
        return NoteBuilder.Draft(
            NoteCount.Of(snapshot, asAt ?? NoteOf2023.AsAt, since ?? NoteOf2023.Since),
            Language.English,
            new NoteSources(texts, day => NoteCount.Of(snapshot, day, null), Needs(counted)));
    }

    public static NoteNeeds Needs(CountedRegister register) => new(register, Register.Findings.Where(finding => finding.Kind == FindingKind.Need)
        .Index().ToDictionary(need => need.Item.Id, need => (string?)$"need-{need.Index + 1}"));

    public static NoteRecount Recount(CountedRegister register) => new(Snapshot.Of(register), Needs(register));

    public static byte[] File(NoteDraft draft)
    {
        using var file = new MemoryStream();
        NoteFile.Write(draft, file);
        return file.ToArray();
    }

    public static SourceDocument Read(NoteDraft draft) => DocumentReader.Read(File(draft), "note.docx").Document!;

    public static IReadOnlyDictionary<string, string[]> Lines(NoteDraft draft) => draft.Blocks.OfType<NotePlace>().ToDictionary(
        place => place.Name,
        place => place.Blocks.Select(block => block is NoteParagraph paragraph ? $"{paragraph.Kind}: {paragraph.Text}" : $"{block}").ToArray());

    /// <summary>The register with one of its needs changed.</summary>
    public static CountedRegister With(int need, Func<CountedFinding, CountedFinding> change)
    {
        var id = Register.Findings.Where(finding => finding.Kind == FindingKind.Need).ElementAt(need - 1).Id;
        return Register with { Findings = [.. Register.Findings.Select(finding => finding.Id == id ? change(finding) : finding)] };
    }
}
