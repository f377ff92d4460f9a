using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Recount.App.Tests.Notes;

public sealed class NoteCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    private string Out => Path.Combine(_folder, "note.docx");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_note_of_a_register_is_a_Word_file_with_its_numbers_in_words()
    {
        await MakeRegisterAsync();

        var run = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--out", Out);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{Out}: a draft as at 2021-01-01 from revision 2, with 4 figures; needs that nobody has confirmed yet: 0.\n", run.Output[..(run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)]);
        Assert.Matches("^Words: [0-9]{3,4} of at most 8500; places that nobody has written yet: [0-9]\\.\n$", run.Output[(run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        using var note = WordprocessingDocument.Open(Out, isEditable: false);
        var text = note.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("One State identified two needs under chapter II", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kenya", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "حددت دولة واحدة احتياجين في إطار الفصل الثاني")]
    [InlineData("es", "Un Estado señaló dos necesidades en relación con el capítulo II")]
    [InlineData("fr", "Un État a recensé deux besoins au titre du chapitre II")]
    [InlineData("ru", "Одно государство выявило две потребности по главе II")]
    [InlineData("zh", "有1个国家在第二章下提出了2项需要")]
    public async Task The_note_is_written_in_the_language_that_is_asked_for(string language, string sentence)
    {
        await MakeRegisterAsync();

        var run = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--language", language, "--out", Out);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var note = WordprocessingDocument.Open(Out, isEditable: false);
        Assert.Contains(sentence, note.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_note_at_a_new_day_keeps_its_texts_and_counts_their_numbers_anew()
    {
        await MakeRegisterAsync();
        var (texts, last) = (Path.Combine(_folder, "texts.md"), Path.Combine(_folder, "last.docx"));
        await File.WriteAllTextAsync(texts, "[mandates]\n1. We counted {{ cycle2.needs | count: \"need\" }} of {{ cycle2.finalized | count: \"State\" }}. [needs: n1]\n", TestContext.Current.CancellationToken);
        var first = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--for", "group", "--chapters", "II", "--rounding", "largest-remainder", "--texts", texts, "--out", last);
        Assert.Equal((ExitCode.Done, "note: [mandates] \"We counted two needs of one State.\" rests on needs of a single State: see that its words do not tell which.\n"), (first.ExitCode, first.Error));

        var run = CommandRun.Of(_folder, "note", "--from", last, "--as-at", "2023-01-01", "--out", Out);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        using var note = WordprocessingDocument.Open(Out, isEditable: false);
        var text = note.MainDocumentPart!.Document!.InnerText;
        Assert.Contains("Implementation Review Group", text, StringComparison.Ordinal);
        Assert.Contains("since 1 January 2021", text, StringComparison.Ordinal);
        Assert.Contains("Shares are rounded so that together they make 100", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chapter V", text, StringComparison.Ordinal);
        Assert.Contains("We counted two needs of one State.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("n1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[mandate]\n1. x", "texts.md, line 1: found [mandate], which is no place of this note, did you mean [mandates]?")]
    [InlineData("[mandates]\n1. {{ cycle2.need }}", "texts.md, line 2, column 14: found the name 'need', which does not exist, did you mean needs?")]
    public async Task A_text_with_a_fault_gives_no_note(string text, string says)
    {
        await MakeRegisterAsync();
        var texts = Path.Combine(_folder, "texts.md");
        await File.WriteAllTextAsync(texts, text, TestContext.Current.CancellationToken);

        var run = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--texts", texts, "--out", Out);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    [Fact]
    public async Task A_text_that_is_not_UTF_8_is_refused()
    {
        await MakeRegisterAsync();
        var texts = Path.Combine(_folder, "texts.md");
        await File.WriteAllTextAsync(texts, "[mandates]\n1. Un caf\u00e9.", Encoding.Latin1, TestContext.Current.CancellationToken);

        var run = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--texts", texts, "--out", Out);

        Assert.Equal((ExitCode.Failed, $"{texts}: found bytes that are no UTF-8, the encoding of texts; save it as UTF-8.\n"), (run.ExitCode, run.Error));
        Assert.False(File.Exists(Out));
    }

    [Fact]
    public async Task A_last_note_that_is_none_is_refused()
    {
        await MakeRegisterAsync();
        var file = Path.Combine(_folder, "any.docx");
        using (var word = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new(new DocumentFormat.OpenXml.Wordprocessing.Body(new DocumentFormat.OpenXml.Wordprocessing.Paragraph()));
        }

        var run = CommandRun.Of(_folder, "note", "--from", file, "--as-at", "2021-01-01", "--out", Out);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith($"{file}: found no list of what its numbers are tied to", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_without_needs_gives_no_note_and_no_file()
    {
        await MakeRegisterAsync();

        var run = CommandRun.Of(_folder, "note", "--as-at", "2001-01-01", "--out", Out);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("No need counts as at 2001-01-01", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    [Theory]
    [InlineData("--chapters", "VII", "--chapters: found 'VII', expected II, III, IV or V.")]
    [InlineData("--since", "2022-01-01", "is after --as-at")]
    [InlineData("--for", "club", "club")]
    [InlineData("--language", "de", "--language: found 'de', expected one of ar, en, es, fr, ru, zh.")]
    public async Task A_wrong_choice_is_wrong_usage_and_says_what_exists(string option, string value, string said)
    {
        await MakeRegisterAsync();

        var run = CommandRun.Of(_folder, "note", "--as-at", "2021-01-01", "--out", Out, option, value);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private async Task MakeRegisterAsync()
    {
        var reviews = Path.Combine(_folder, "reviews.csv");
        var findings = Path.Combine(_folder, "findings.csv");
        await File.WriteAllTextAsync(reviews, "state,cycle,finalized,issued,symbol\nKEN,2,2020-01-31,,\n");
        await File.WriteAllTextAsync(
            findings,
            "id,kind,state,cycle,chapter,provisions,scope,categories,text\n"
            + "n1,need,KEN,2,II,5,,capacity-building,An invented need\n,need,KEN,2,II,6;5,,policymaking,Another invented need\n");
        CommandRun.Of(_folder, "import", reviews, "--kind", "reviews");
        CommandRun.Of(_folder, "import", findings, "--kind", "findings");
    }
}
