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
        Assert.Equal($"{Out}: a draft as at 2021-01-01 from revision 2, with 4 figures; needs that nobody has confirmed yet: 0.\n", run.Output);
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
    public async Task A_day_without_needs_gives_no_note_and_no_file()
    {
        await MakeRegisterAsync();

        var run = CommandRun.Of(_folder, "note", "--as-at", "2001-01-01", "--out", Out);

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("No need counts as at 2001-01-01", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    [Theory]
    [InlineData("--chapters", "VII", "found 'VII' in --chapters")]
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
            + ",need,KEN,2,II,5,,capacity-building,An invented need\n,need,KEN,2,II,6;5,,policymaking,Another invented need\n");
        CommandRun.Of(_folder, "import", reviews, "--kind", "reviews");
        CommandRun.Of(_folder, "import", findings, "--kind", "findings");
    }
}
