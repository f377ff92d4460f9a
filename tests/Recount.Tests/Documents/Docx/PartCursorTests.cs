using System.Text;
using Recount.Documents.Docx;

namespace Recount.Tests.Documents.Docx;

/// <summary>Which of several attributes of one name an element means.</summary>
public class PartCursorTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("w:val='own'", "own")]
    [InlineData("val='bare'", "bare")]
    [InlineData("x:val='foreign'", null)]
    [InlineData("x:val='foreign' val='bare' w:val='own'", "own")]
    [InlineData("w:val='own' val='bare' x:val='foreign'", "own")]
    [InlineData("val='bare' x:val='foreign'", "bare")]
    [InlineData("xmlns:val='urn:a' w:other='1'", null)]
    [InlineData("", null)]
    public void An_attribute_of_the_elements_own_namespace_goes_before_a_bare_one(string attributes, string? expected)
    {
        using var cursor = Open($"<w:b xmlns:w='{Word}' xmlns:x='urn:x' {attributes}><w:i/></w:b>");

        Assert.Equal(expected, cursor.Value);
        Assert.Equal("b", cursor.Name);
        Assert.True(cursor.NextChild(cursor.Enter()));
    }

    private static PartCursor Open(string xml) => PartCursor.Open(new WordPart(Encoding.UTF8.GetBytes(xml), PartCursor.Names()));
}
