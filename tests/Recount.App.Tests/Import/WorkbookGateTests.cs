using System.IO.Compression;
using System.Text;

namespace Recount.App.Tests.Import;

/// <summary>Hostile and damaged workbooks are refused by the real process before anything of them is read.</summary>
public sealed class WorkbookGateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-gate-").FullName;
    private readonly string _book;

    public WorkbookGateTests()
    {
        Assert.Equal(0, CommandRun.Of(Data, "import", Checkout.At("samples", "states.csv"), "--kind", "states").ExitCode);
        Assert.Equal(0, CommandRun.Of(Data, "export", "--to", _folder).ExitCode);
        _book = Path.Combine(_folder, "states.xlsx");
    }

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_workbook_passes() => Assert.Equal(0, Import().ExitCode);

    [Fact]
    public void A_bomb_is_refused()
    {
        Add("xl/worksheets/more.xml", new string(' ', 60_000_000));

        AssertRefused("the file unpacks to more than 200 MB or far more than its size; ");
    }

    [Fact]
    public void A_truncated_workbook_is_refused()
    {
        File.WriteAllBytes(_book, File.ReadAllBytes(_book)[..^200]);

        AssertRefused("the file is cut off or damaged; ");
    }

    [Fact]
    public void A_part_that_is_not_what_its_checksum_says_is_refused()
    {
        Add("xl/note.txt", "AAAA-stored-as-it-is", CompressionLevel.NoCompression);
        var bytes = File.ReadAllBytes(_book);
        bytes[bytes.AsSpan().IndexOf("AAAA-stored"u8)] = (byte)'B';
        File.WriteAllBytes(_book, bytes);

        AssertRefused("a part of the file is not what its checksum says; ");
    }

    [Fact]
    public void A_workbook_that_takes_content_from_elsewhere_is_refused()
    {
        Add(
            "xl/externalLinks/_rels/externalLink1.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"
            Target="http://example.org/other.xlsx" TargetMode="External"/></Relationships>
            """);

        AssertRefused("the workbook takes content from elsewhere, and nothing is ever fetched; ");
    }

    private void AssertRefused(string reason)
    {
        var run = Import();

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"states.xlsx: {reason}", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of(Data, "verify").ExitCode);
    }

    private CommandRun Import() => CommandRun.Of(Data, "import", _book, "--kind", "states");

    private void Add(string name, string content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var archive = ZipFile.Open(_book, ZipArchiveMode.Update);
        using var part = archive.CreateEntry(name, level).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
