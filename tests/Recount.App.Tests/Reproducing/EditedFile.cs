using System.IO.Compression;

namespace Recount.App.Tests.Reproducing;

/// <summary>A Word file in which some characters of one part are others now.</summary>
internal static class EditedFile
{
    public static void Replace(string path, string part, string was, string now)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        string text;
        using (var reader = new StreamReader(archive.GetEntry(part)!.Open()))
        {
            text = reader.ReadToEnd();
        }

        Assert.Contains(was, text, StringComparison.Ordinal);
        archive.GetEntry(part)!.Delete();
        var at = text.IndexOf(was, StringComparison.Ordinal);
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(text[..at] + now + text[(at + was.Length)..]);
    }

    /// <summary>Adds what a word processor says of itself when it saves a file.</summary>
    public static void SavedBy(string path, string program)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        using var writer = new StreamWriter(archive.CreateEntry("docProps/app.xml").Open());
        writer.Write($"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>{program}</Application></Properties>");
    }
}
