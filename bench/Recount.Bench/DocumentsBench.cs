using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Recount.Documents;
using Recount.Extraction;

namespace Recount.Bench;

/// <summary>Reading summaries, and what they say, beside programs that only give text.</summary>
internal static class DocumentsBench
{
    public static void Docx()
    {
        var files = Files("*.docx");
        Measure.Print("a docx", [
            Measure.OfSteady("read", files.Count, () => files.ForEach(file => Read(file))),
            Measure.OfSteady("read and extracted", files.Count, () => files.ForEach(Extract)),
            Measure.OfSteady("text by the SDK's DOM", files.Count, () => files.ForEach(Dom)),
            Measure.Of("pandoc -t plain", 3, () => files.Take(3).ToList().ForEach(file => Measure.Start("pandoc", "-t", "plain", file.Path)), warmUp: 1),
        ]);
        var real = files.ConvertAll(OfRealLength);
        Measure.Print("a docx of real length", [
            Measure.OfSteady("read", real.Count, () => real.ForEach(file => Read(file))),
            Measure.OfSteady("read and extracted", real.Count, () => real.ForEach(Extract)),
            Measure.OfSteady("text by the SDK's DOM", real.Count, () => real.ForEach(Dom)),
        ]);
    }

    public static void Pdf()
    {
        var files = Files("*.pdf");
        Measure.Print("a pdf", [
            Measure.OfSteady("read", files.Count, () => files.ForEach(file => Read(file))),
            Measure.OfSteady("read and extracted", files.Count, () => files.ForEach(Extract)),
            Measure.Of("pdftotext", files.Count, () => files.ForEach(file => Measure.Start("pdftotext", file.Path, "-"))),
        ]);
    }

    /// <summary>The fictitious summaries of the project, and those of another folder where RECOUNT_SHARED names one.</summary>
    private static List<(string Path, byte[] Content)> Files(string pattern)
    {
        string?[] folders = ["samples", Environment.GetEnvironmentVariable("RECOUNT_SHARED")];
        var files = folders.OfType<string>().Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(path => path.Contains("summaries", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllBytes(path)))
            .ToList();
        Console.WriteLine($"{files.Count} files, {files.Sum(file => file.Item2.Length) / files.Count >> 10} KB on average.");
        return files;
    }

    /// <summary>The same document with all that its body holds ten times over: as long as executive summaries are, some 5,500 words.</summary>
    private static (string Path, byte[] Content) OfRealLength((string Path, byte[] Content) file)
    {
        const int Times = 10;
        using var archive = new MemoryStream();
        archive.Write(file.Content);
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(part, LoadOptions.PreserveWhitespace);
            var blocks = document.Root!.Elements().Single(element => element.Name.LocalName == "body").Elements()
                .Where(element => element.Name.LocalName != "sectPr").ToList();
            blocks[^1].AddAfterSelf(Enumerable.Repeat(blocks, Times - 1)); // what has a parent is copied
            part.SetLength(0);
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return (file.Path, archive.ToArray());
    }

    private static SourceDocument Read((string Path, byte[] Content) file) =>
        DocumentReader.Read(file.Content, Path.GetFileName(file.Path)).Document ?? throw new RecountException($"{file.Path} cannot be read.");

    private static void Extract((string Path, byte[] Content) file) => SummaryReader.Read(Read(file));

    private static void Dom((string Path, byte[] Content) file)
    {
        using var stream = new MemoryStream(file.Content);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var text = string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        ArgumentException.ThrowIfNullOrEmpty(text);
    }
}
