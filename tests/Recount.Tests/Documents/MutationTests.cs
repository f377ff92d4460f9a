using System.Text;
using Recount.Documents;
using Recount.Tests.Documents.Docx;
using static Recount.Tests.Documents.Docx.WordFile;

namespace Recount.Tests.Documents;

/// <summary>Sound files with a few bytes changed: always an answer, never an exception, never a hang. The seed is fixed.</summary>
public class MutationTests
{
    private const string Body =
        "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"720\"/></w:pPr>"
        + "<w:r><w:rPr><w:b/><w:rStyle w:val=\"C\"/></w:rPr><w:t xml:space=\"preserve\">Training </w:t><w:tab/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"
        + "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar><w:instrText>X</w:instrText>"
        + "<w:fldChar w:fldCharType=\"separate\"/><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>"
        + "<w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";

    private const string Numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt w:val=\"chineseCounting\"/>"
        + "<w:lvlText w:val=\"%1.%2\"/><w:lvlRestart w:val=\"1\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"2\"/></w:lvlOverride></w:num>";

    [Fact]
    public void Changed_bytes_of_an_archive_give_an_answer()
    {
        var sound = new WordFile { Body = Body, Numbering = Numbering, Footnotes = "<w:footnote w:id=\"1\">" + P("Note") + "</w:footnote>" }
            .ToBytes();
        var random = new Random(20230915);

        for (var i = 0; i < 300; i++)
        {
            Read(Change(sound, random));
        }
    }

    [Fact]
    public void Changed_characters_of_its_parts_give_an_answer()
    {
        var random = new Random(20230915);

        for (var i = 0; i < 300; i++)
        {
            Read(new WordFile
            {
                Body = Change(Body, random),
                Numbering = i % 2 == 0 ? Numbering : Change(Numbering, random),
                Styles = Change("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>", random),
            }.ToBytes());
        }
    }

    [Fact]
    public void Changed_bytes_of_a_page_and_of_a_text_give_an_answer()
    {
        var page = "<!DOCTYPE html><html><h2>2.4</h2><ol start=3><li>a<li value=9>b</ol><table><tr><td rowspan=2 colspan=3>x<td>y</table>"u8.ToArray();
        var text = Encoding.UTF8.GetBytes("2.4 Needs\n- Training of\n  judges\n• Manuel\n\f République 一、\n");
        var random = new Random(20230915);

        for (var i = 0; i < 300; i++)
        {
            Read(Change(page, random));
            Read(Change(text, random));
        }
    }

    private static void Read(byte[] content)
    {
        var reading = DocumentReader.Read(content, "a.docx");

        Assert.True(reading.Document is null != reading.Rejection is null);
    }

    private static byte[] Change(byte[] sound, Random random)
    {
        var changed = (byte[])sound.Clone();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }

        return random.Next(8) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }

    /// <summary>Swaps names and numbers rather than letters, so that most results are still well-formed.</summary>
    private static string Change(string sound, Random random)
    {
        string[] pieces = ["val=\"1\"", "val=\"-1\"", "val=\"2147483647\"", "val=\"\"", "w:p", "w:r", "w:t", "w:tc", "w:tbl", "w:sdt", "w:del"];
        var changed = sound;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var (from, to) = (pieces[random.Next(pieces.Length)], pieces[random.Next(pieces.Length)]);
            changed = from[0] == to[0] && random.Next(3) > 0
                ? changed.Replace(from, to, StringComparison.Ordinal)
                : changed.Replace(
                    $"val=\"{random.Next(4)}\"", pieces[random.Next(4)], StringComparison.Ordinal);
        }

        return changed;
    }
}
