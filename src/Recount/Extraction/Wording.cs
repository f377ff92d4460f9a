using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.Json;
using Recount.Extraction.Outlines;

namespace Recount.Extraction;

/// <summary>Words of one language by which dates, cycles, lead-ins and kinds of documents are told; from <c>data/extraction/wording.*.json</c>.</summary>
internal sealed class Wording
{
    private static readonly Lazy<Wording>[] Loaded =
        [.. Enum.GetValues<Language>().Select(language => new Lazy<Wording>(() => new Wording(Load(language))))];

    private static readonly Lazy<PhraseBook<int>> AllMonths = new(LoadMonths);

    private static readonly Lazy<PhraseBook<bool>> MastheadLines = new(LoadMastheadLines);

    private Wording(File file)
    {
        StopWords = file.StopWords.Select(word => Word.Of(word)[0].Text).ToFrozenSet(StringComparer.Ordinal);
        SummaryWords = Book(file.SummaryWords);
        FinalizedWords = Book(file.FinalizedWords);
        NotFinalizedWords = Book(file.NotFinalizedWords);
        FirstCycle = Book(file.CycleWords["1"]);
        SecondCycle = Book(file.CycleWords["2"]);
        ReportTitles = Book(file.ReportTitles);
        ReportMarks = Book(file.ReportMarks);
        ReportParts = Book(file.ReportParts);
        NoteTitles = Book(file.NoteTitles);
        FollowingWords = Book(file.FollowingWords);
        AssistanceWords = Book(file.AssistanceWords);
        RecommendWords = Book(file.RecommendWords);
        LeadInWords = Book(file.LeadInWords);
        NoneWords = Book(file.NoneWords);
        NoNeedsWords = Book(file.NoNeedsWords);
    }

    /// <summary>Words so frequent that they tell the language.</summary>
    public FrozenSet<string> StopWords { get; }

    /// <summary>What an executive summary is called.</summary>
    public PhraseBook<bool> SummaryWords { get; }

    /// <summary>That something was agreed.</summary>
    public PhraseBook<bool> FinalizedWords { get; }

    /// <summary>That it was not, or that something else was.</summary>
    public PhraseBook<bool> NotFinalizedWords { get; }

    /// <summary>The first cycle by name.</summary>
    public PhraseBook<bool> FirstCycle { get; }

    /// <summary>The second cycle by name.</summary>
    public PhraseBook<bool> SecondCycle { get; }

    /// <summary>What a full country report is called.</summary>
    public PhraseBook<bool> ReportTitles { get; }

    /// <summary>Headings and questions that only a full country report repeats article by article.</summary>
    public PhraseBook<bool> ReportMarks { get; }

    /// <summary>The part of a full report that follows its executive summary.</summary>
    public PhraseBook<bool> ReportParts { get; }

    /// <summary>What a note or report of the Secretariat is called.</summary>
    public PhraseBook<bool> NoteTitles { get; }

    /// <summary>That something follows.</summary>
    public PhraseBook<bool> FollowingWords { get; }

    /// <summary>Assistance.</summary>
    public PhraseBook<bool> AssistanceWords { get; }

    /// <summary>That something is recommended.</summary>
    public PhraseBook<bool> RecommendWords { get; }

    /// <summary>What announces challenges or good practices.</summary>
    public PhraseBook<bool> LeadInWords { get; }

    /// <summary>That there are no challenges or good practices.</summary>
    public PhraseBook<bool> NoneWords { get; }

    /// <summary>That no assistance is asked for.</summary>
    public PhraseBook<bool> NoNeedsWords { get; }

    /// <summary>The months' names in all six languages: the masthead of a translation may have its date in English.</summary>
    public static PhraseBook<int> Months => AllMonths.Value;

    /// <summary>The words of a language.</summary>
    public static Wording Of(Language language) => Loaded[(int)language].Value;

    /// <summary>Whether a line is one of those that every masthead has, such as "Note by the Secretariat".</summary>
    public static bool IsMastheadLine(string line)
    {
        var words = CollectionsMarshal.AsSpan(Word.Of(line));
        return words.Length > 0 && MastheadLines.Value.Match(words, 0, out var isStem) is > 0 and var length
            && (isStem || length == words.Length);
    }

    private static PhraseBook<bool> Book(List<string> phrases)
    {
        var book = new PhraseBook<bool>();
        phrases.ForEach(phrase => book.Add(phrase, true));
        return book;
    }

    private static PhraseBook<int> LoadMonths()
    {
        var book = new PhraseBook<int>();
        foreach (var months in Enum.GetValues<Language>().Select(language => Load(language).Months))
        {
            for (var month = 0; month < months.Count; month++)
            {
                months[month].ForEach(name => book.Add(name, month + 1));
            }
        }

        return book;
    }

    private static PhraseBook<bool> LoadMastheadLines()
    {
        var book = new PhraseBook<bool>();
        foreach (var line in Enum.GetValues<Language>().SelectMany(language => Load(language).MastheadLines))
        {
            book.Add(line, line.EndsWith('*'));
        }

        return book;
    }

    private static File Load(Language language)
    {
        using var file = DataFile.Open($"extraction/wording.{language.Code}.json");
        return JsonSerializer.Deserialize<File>(file, JsonSerializerOptions.Web)!; // the file is ours
    }

    private sealed record File(
        List<string> StopWords,
        List<List<string>> Months,
        List<string> SummaryWords,
        List<string> FinalizedWords,
        List<string> NotFinalizedWords,
        Dictionary<string, List<string>> CycleWords,
        List<string> ReportTitles,
        List<string> ReportMarks,
        List<string> ReportParts,
        List<string> NoteTitles,
        List<string> FollowingWords,
        List<string> AssistanceWords,
        List<string> RecommendWords,
        List<string> LeadInWords,
        List<string> NoneWords,
        List<string> MastheadLines,
        List<string> NoNeedsWords);
}
