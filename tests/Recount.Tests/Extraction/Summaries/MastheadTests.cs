using Recount.Documents;
using Recount.Extraction;
using Recount.Mechanism;

namespace Recount.Tests.Extraction.Summaries;

public class MastheadTests
{
    private const string Body = """
        1. Introduction
        The Convention entered into force in 2005.
        2. Chapter II: preventive measures
        2.3. Challenges in implementation
        • Adopt a strategy (art. 5).
        2.4. Technical assistance needs
        No technical assistance needs were identified.
        """;

    private static ExtractedSummary Read(string head, string body = Body) => SummaryText.Read($"{head}\n{body}");

    private static IEnumerable<string> Codes(ExtractedSummary summary) => summary.Problems.Select(problem => problem.Code);

    [Fact]
    public void The_bold_line_before_the_introduction_is_the_State() =>
        Assert.Equal("Republic of Examplia", Read("**FICTITIOUS SAMPLE**\n**Republic of Examplia**").StateName);

    [Fact]
    public void A_name_with_a_number_is_a_State_where_the_roster_has_it()
    {
        var roster = new Roster([new State { Code = "XAC", Names = new Dictionary<Language, string> { [Language.English] = "Region A-03" } }]);
        var document = SummaryText.Document($"Executive summary\nRegion A-03\n{Body}");

        Assert.Equal(("Region A-03", "XAC"), (SummaryReader.Read(document, roster).StateName, SummaryReader.Read(document, roster).StateCode));
        Assert.Null(SummaryReader.Read(document).StateCode);
    }

    [Fact]
    public void The_title_of_the_introduction_may_name_the_State() =>
        Assert.Equal(
            "Kenya",
            SummaryText.Read(Body.Replace(
                "1. Introduction",
                "1. Introduction: overview of the legal and institutional framework of Kenya in the context of implementation of the Convention",
                StringComparison.Ordinal)).StateName);

    [Theory]
    [InlineData("# Executive summary of Kenya", "Kenya", "KEN")]
    [InlineData("# Executive summary: Kenya", "Kenya", "KEN")]
    [InlineData("Executive summary – United Republic of Tanzania", "United Republic of Tanzania", "TZA")]
    [InlineData("# Executive summary: Kingdom of Samplovia", "Kingdom of Samplovia", null)]
    [InlineData("# Executive summary\nKenya", "Kenya", "KEN")]
    public void The_title_may_name_the_State(string title, string name, string? code)
    {
        var summary = Read(title);

        Assert.Equal((name, code), (summary.StateName, summary.StateCode));
    }

    [Theory]
    [InlineData("fr", "Résumé analytique : Norvège", "1. Introduction\nLe système juridique repose sur la constitution et sur la loi.")]
    [InlineData("es", "Resumen ejecutivo: Noruega", "1. Introducción\nEl sistema jurídico se basa en la constitución y en la ley.")]
    [InlineData("ru", "Резюме доклада: Норвегия", "1. Введение\nПравовая система основана на конституции и на законах.")]
    [InlineData("ar", "ملخص تنفيذي: النرويج", "1- مقدمة\nيقوم النظام القانوني في الدولة على الدستور وعلى القوانين.")]
    [InlineData("zh", "执行摘要：挪威", "1. 导言\n法律制度以宪法和法律为基础。")]
    public void The_title_may_name_the_State_in_each_language(string language, string title, string body)
    {
        foreach (var sign in new[] { "# ", "**", "" })
        {
            var summary = SummaryText.Read($"{sign}{title}{sign.Trim('#', ' ')}\n{body}\n2.4. X");

            Assert.Equal((language, "NOR", null), (summary.Language?.Code, summary.StateCode, summary.Rejection?.Code));
        }
    }

    [Fact]
    public void Two_titles_with_two_States_are_a_doubt_at_the_second()
    {
        var summary = SummaryText.Read($"# Executive summary: Kenya\n{Body}\n# Executive summary: Uganda\n{Body}");

        Assert.Null(summary.StateName);
        Assert.Equal(8, Assert.Single(summary.Problems, problem => problem.Code == "two-states").Paragraph);
    }

    [Fact]
    public void A_State_that_the_roster_does_not_know_is_a_doubt()
    {
        var summary = Read("Executive summary\nKingdom of Samplovia");

        Assert.Equal("Kingdom of Samplovia", summary.StateName);
        Assert.Null(summary.StateCode);
        Assert.Contains("unknown-state", Codes(summary));
    }

    [Fact]
    public void No_State_is_a_doubt()
    {
        var summary = SummaryText.Read(Body);

        Assert.Null(summary.StateName);
        Assert.Contains("no-state", Codes(summary));
    }

    [Fact]
    public void Two_States_in_one_file_are_a_doubt()
    {
        var summary = SummaryText.Read($"Executive summary\nKenya\n{Body}\nUganda\n{Body}");

        Assert.Null(summary.StateName);
        Assert.Contains("two-states", Codes(summary));
    }

    [Fact]
    public void A_cycle_that_contradicts_the_symbol_is_a_doubt()
    {
        var summary = Read("CAC/COSP/IRG/I/3/1/Add.45\nExecutive summary\nKenya");

        Assert.Equal(2, summary.Cycle);
        Assert.Contains("cycle-contradicts-symbol", Codes(summary));
    }

    [Fact]
    public void The_dates_of_a_session_are_not_the_date_of_issue() =>
        Assert.Equal(
            new DateOnly(2022, 5, 12),
            Read("Vienna, 13–17 June 2022\nDistr.: General 12 May 2022 English Original: Spanish\nExecutive summary\nKenya").Issued);

    [Theory]
    [InlineData("The executive summary was finalized on 3 March 2023.")]
    [InlineData("The executive summary was agreed upon by the State under review and the reviewing States on 3 March 2023.")]
    [InlineData("Finalized: 3 March 2023")]
    public void The_day_of_agreement_is_read_where_it_is_said(string sentence) =>
        Assert.Equal(new DateOnly(2023, 3, 3), Read($"12 May 2023\nExecutive summary\nKenya", Body + "\n" + sentence).Finalized);

    [Fact]
    public void A_wrong_provision_is_a_doubt_and_is_not_corrected()
    {
        var summary = Read("Executive summary\nKenya", Body + "\n3. Chapter V: asset recovery\n3.3. Challenges in implementation\n• Return assets (art. 72).");

        Assert.Contains("invalid-provision", Codes(summary));
        Assert.Equal(["72"], summary.Findings[^1].Invalid);
        Assert.Empty(summary.Findings[^1].Provisions);
    }

    [Fact]
    public void A_letter_is_no_summary() =>
        Assert.Equal("not-a-summary", SummaryText.Read("Dear Sir,\nI write about the technical assistance needs of the country.\nYours").Rejection?.Code);

    [Fact]
    public void A_note_of_the_Secretariat_is_no_summary() =>
        Assert.Equal("not-a-summary", SummaryText.Read("""
            Analysis of technical assistance needs emerging from the country reviews
            Note by the Secretariat
            # I. Introduction
            The document provides an analysis.
            # II. Technical assistance needs
            Needs were many.
            # Chapter V: asset recovery
            Needs were few.
            """).Rejection?.Code);

    [Fact]
    public void A_full_report_is_refused_unless_the_State_published_it()
    {
        var report = $"""
            Country Review Report of Kenya
            Review by Cabo Verde and Bhutan of the implementation by Kenya of articles 5-14 and 51-59 for the review cycle 2016-2021
            # I. Introduction
            The Conference established the Mechanism.
            # II. Process
            Dialogue took place.
            # III. Executive summary
            {Body}
            # IV. Implementation of the Convention
            # Chapter II: preventive measures
            ## Technical assistance needs
            - Training of judges (art. 11).
            """.ReplaceLineEndings("\n");

        Assert.Equal("country-report", SummaryText.Read(report).Rejection?.Code);
        var read = SummaryReader.Read(SummaryText.Document(report), publishedByState: new DateOnly(2021, 5, 31));
        Assert.Null(read.Rejection);
        Assert.Empty(read.Needs());
        Assert.Single(read.Challenges());
    }

    [Fact]
    public void What_could_not_be_read_is_never_taken_for_none()
    {
        var document = SummaryText.Document($"Executive summary\nKenya\n{Body}") with
        {
            Problems = [new DocumentProblem("scanned", "Page 3 is a picture.")],
        };

        var statements = SummaryReader.Read(document).Statements;

        Assert.All(statements.Values, statement => Assert.Equal(Findings.ChapterStatement.NotRead, statement));
    }
}
