using Recount.Mechanism;

namespace Recount.Tests.Mechanism;

public class DocumentSymbolTests
{
    public static TheoryData<string> Vectors() => [.. TestFile.Lines("document-symbols.csv").Skip(1)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_symbol_is_taken_apart_as_the_vectors_say(string vector)
    {
        var cells = vector.Split(',');

        var symbol = DocumentSymbol.TryParse(cells[0], out var read) ? read : null;

        Assert.Equal(cells[1] == "1", symbol is not null);
        if (symbol is not null)
        {
            var suffix = string.Join('/', symbol.Suffixes) + (symbol.IsReissued ? " reissued" : "");
            Assert.Equal(cells.Skip(2).Take(4), [symbol.Organ, symbol.Body, symbol.Session ?? "", new string('I', symbol.Cycle ?? 0)]);
            Assert.Equal(cells.Skip(6), [symbol.Type, symbol.Number, suffix]);
            Assert.Equal(cells[0], symbol.ToString());
        }
    }

    [Theory]
    [InlineData("CAC/COSP/IRG/I/3/1/Add.12", 1)]
    [InlineData("CAC/COSP/IRG/II/1/1", 2)]
    [InlineData("CAC/COSP/IRG/2016/4", null)]
    public void Only_an_executive_summary_has_a_cycle(string text, int? cycle) =>
        Assert.Equal(cycle, DocumentSymbol.Parse(text).Cycle);

    [Fact]
    public void A_corrigendum_names_the_document_that_it_corrects()
    {
        var symbol = DocumentSymbol.Parse("CAC/COSP/IRG/II/3/1/Add.45/Corr.1");

        Assert.True(symbol.IsCorrection);
        Assert.Equal("CAC/COSP/IRG/II/3/1/Add.45", symbol.Corrected);
    }

    [Fact]
    public void A_symbol_is_found_in_a_masthead() =>
        Assert.Equal(
            "CAC/COSP/IRG/II/3/1/Add.45",
            DocumentSymbol.FindIn("United Nations   CAC/COSP/IRG/II/3/1/Add.45\nDistr.: General")?.ToString());
}
