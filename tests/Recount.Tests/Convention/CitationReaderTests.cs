using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using Recount.Convention;

namespace Recount.Tests.Convention;

public class CitationReaderTests
{
    private static readonly Gen<Language> AnyLanguage = AnyOf(Enum.GetValues<Language>());

    private static readonly Gen<Provision> AnyPlace = AnyOf([.. ConventionText.Places]);

    /// <summary>Pieces that citations are made of, so that random texts come close to them.</summary>
    private static readonly Gen<string> AnyPiece = AnyOf(
        "art. ", "arts. 5", "article", " 12 ", "(a)", "a)", "(ii)", ", ", " and ", "para. ", "paras. 3", " of ", " to ", "-", ";", "(", ")",
        "Act", "the Convention", "chapter V", "V)", "7.4", "статьи ", "пункт", "с)", "المادة ", " و6", "الفقرة", "من ", "第", "条", "款", "(三)项", "《", "》",
        "\u00ad", "\u200e", "é", "e\u0301", "\ud83d", "😀", "٥", "５", "ﷺ", "\n", "\0", "Ⅷ", "l2", "9999999999", "'", "\"c\"", "同条", "par. ", "al. ");

    public static TheoryData<string> Vectors() => [.. TestFile.Lines("citations.jsonl")];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_cites_what_the_vector_says(string vector)
    {
        using var row = JsonDocument.Parse(vector);
        var text = row.RootElement.GetProperty("text").GetString()!; // every vector has one

        var found = CitationReader.Read(text, LanguageCode.Find(row.RootElement.GetProperty("language").GetString())!.Value, Context(row));

        Assert.Equal(Strings(row, "provisions"), found.Provisions.Select(place => place.ToString()).Order());
        Assert.Equal(Strings(row, "chapters"), found.Chapters.Select(chapter => chapter.ToString()).Order());
        Assert.Equal(Strings(row, "invalid"), found.Invalid.Order());
    }

    [Fact]
    public void A_list_goes_on_behind_its_chapter_in_brackets()
    {
        var found = CitationReader.Read("Articles 5–6 (chapter II) and 51–52 (chapter V)", Language.English);

        Assert.Equal(["5", "6", "51", "52"], found.Provisions.Select(place => place.ToString()));
    }

    [Fact]
    public void Chapters_may_have_their_names_behind_them_in_brackets()
    {
        var found = CitationReader.Read("chapters II (preventive measures) and V (asset recovery)", Language.English);

        Assert.Equal([Chapter.II, Chapter.V], found.Chapters);
    }

    [Fact]
    public void What_is_written_is_read_back() =>
        Gen.Select(AnyPlace, AnyLanguage).Sample((place, language) =>
            Assert.Equal([place], CitationReader.Read($"({CitationWording.Write(place, language)})", language).Provisions));

    [Fact]
    public void A_list_that_is_written_is_read_back_in_its_order() =>
        Gen.Select(AnyPlace.Array[1, 6], AnyLanguage, Gen.Bool).Sample((places, language, areWhole) =>
        {
            Provision[] distinct = [.. places.Select(place => areWhole ? new Provision(place.Article) : place).Distinct()];

            var found = CitationReader.Read(CitationWording.Write(distinct, language), language);

            Assert.Equal(distinct, found.Provisions);
            Assert.Single(found.Spans);
        });

    [Fact]
    public void Any_text_is_read_and_spans_lie_inside_it_in_order() =>
        Gen.Select(AnyPiece.Array[0, 30], AnyLanguage, Gen.Bool, Gen.Bool).Sample((pieces, language, isCell, hasArticle) =>
        {
            var text = string.Concat(pieces);

            var found = CitationReader.Read(text, language, new CitationContext(hasArticle ? 52 : null, isCell));

            Assert.All(found.Provisions, place => Assert.True(ConventionText.Has(place)));
            var end = 0;
            foreach (var span in found.Spans)
            {
                Assert.InRange(span.Start, end, text.Length);
                Assert.InRange(span.End, span.Start + 1, text.Length);
                end = span.End;
            }
        });

    [Theory]
    [InlineData("Training (art. 8, para. 5) and advice (arts. 5 and 6).", "art. 8, para. 5|arts. 5 and 6")]
    [InlineData("Advice (art. 46; art. 52, para. 5), as asked", "art. 46; art. 52, para. 5")]
    [InlineData("arti\u00adcle\u00a07, of the Convention", "arti\u00adcle\u00a07")]
    [InlineData("Training on (chapter V)", "chapter V")]
    [InlineData("Art. 84 of the Code of Criminal Procedure (art. 46)", "art. 46")]
    public void A_span_is_the_citation_without_its_brackets(string text, string expected) =>
        Assert.Equal(expected.Split('|'), CitationReader.Read(text, Language.English).Spans.Select(span => text[span.Start..span.End]));

    [Theory]
    [InlineData("art. 5, para. 1, ")]
    [InlineData("para. 1, ")]
    [InlineData("paragraph 1 of ")]
    [InlineData("subpara. (a) of para. 1 and ")]
    [InlineData("arts. 1-71, ")]
    [InlineData("(((((")]
    [InlineData("1, ")]
    [InlineData("art. ")]
    [InlineData("Act No. 12 of 2014, ")]
    public void Hostile_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var text = "art. 5 " + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        CitationReader.Read(text, Language.English);

        var clock = Stopwatch.StartNew();
        CitationReader.Read(text, Language.English);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60); // far above any machine; a quadratic reader takes minutes
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static CitationContext? Context(JsonDocument row) => row.RootElement.TryGetProperty("context", out var context)
        ? new CitationContext(
            context.TryGetProperty("article", out var article) ? article.GetInt32() : null,
            context.TryGetProperty("cell", out _))
        : null;

    private static IEnumerable<string?> Strings(JsonDocument row, string name) =>
        row.RootElement.GetProperty(name).EnumerateArray().Select(value => value.GetString()).Order();
}
