using System.IO.Compression;
using System.Xml.Linq;
using Recount.Checks;
using Recount.Checks.Ties;
using Recount.Documents;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Tests.Notes;

namespace Recount.Tests.Checks.Ties;

/// <summary>A note of ours that somebody changed in Word.</summary>
internal sealed class EditedNote
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <param name="draft">What it was before; null: one of invented figures.</param>
    public EditedNote(NoteDraft? draft = null)
    {
        using var file = new MemoryStream();
        NoteFile.Write(draft ?? NoteBuilder.Draft(ExampleFacts.Of(), Language.English), file);
        Content = file.ToArray();
    }

    public byte[] Content { get; private set; }

    /// <summary>Changes the body of the text.</summary>
    public EditedNote Edit(Action<XElement> change) => EditPart("word/document.xml", part => change(part.Element(W + "body")!));

    /// <summary>Changes any part by its name.</summary>
    public EditedNote EditPart(string name, Action<XElement> change)
    {
        XElement root;
        using (var archive = new ZipArchive(new MemoryStream(Content)))
        using (var part = archive.GetEntry(name)!.Open())
        {
            root = XElement.Load(part, LoadOptions.PreserveWhitespace);
        }

        change(root);
        return Replace(name, root.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>Puts another text in the place of a part.</summary>
    public EditedNote Replace(string name, string text)
    {
        using var file = new MemoryStream();
        file.Write(Content);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }

        Content = file.ToArray();
        return this;
    }

    /// <summary>The control that shows some words; the first one of those.</summary>
    public static XElement Control(XElement body, string words) =>
        body.Descendants(W + "sdt").First(control => control.Element(W + "sdtContent")!.Value == words);

    /// <summary>Types other words into a control.</summary>
    public static void Type(XElement control, string text) => control.Element(W + "sdtContent")!.ReplaceNodes(Run(text));

    public static XElement Run(string text) => new(W + "r", Text(text));

    public static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    /// <summary>Who made a tracked change.</summary>
    public static XAttribute[] By() => [new(W + "id", 900), new(W + "author", "An editor")];

    public SourceDocument Read() => DocumentReader.Read(Content, "note.docx").Document!;

    /// <summary>What became of its ties.</summary>
    public IReadOnlyList<CheckProblem> Problems() => [.. TieCheck.Of("note.docx", Read())];

    /// <summary>What became of its ties, a line each: severity, place, claim, what it could be.</summary>
    public IReadOnlyList<string> Ties() =>
        [.. Problems().Select(problem => $"{problem.Severity} {problem.Place.InWords}: {problem.Claim} <- {problem.Possible}")];
}
