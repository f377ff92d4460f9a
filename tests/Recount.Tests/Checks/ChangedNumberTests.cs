using System.Globalization;
using System.Text.RegularExpressions;

namespace Recount.Tests.Checks;

/// <summary>One number is changed so that a stated relation breaks: how many of these are found?</summary>
public partial class ChangedNumberTests(ITestOutputHelper output)
{
    /// <summary>The worked example with its false statements mended.</summary>
    private static readonly string Note = File.ReadAllText(TestFile.Path("notes/invented-note.txt"))
        .Replace("Ten States reported a total of 32", "Sixteen States reported a total of 32", StringComparison.Ordinal)
        .Replace("had 29 needs", "had 26 needs", StringComparison.Ordinal)
        .Replace("This was the topic with the highest number of technical assistance needs across both chapters, representing", "This was a topic representing", StringComparison.Ordinal)
        .Replace("20 per cent of all needs, followed", "21 per cent of all needs, followed", StringComparison.Ordinal);

    [Fact]
    public void Mended_it_holds_together() => Assert.Empty(Checked.Impossible(Checked.Text(Note)));

    /// <summary>
    /// Numbers that are said twice, or that add up to a number that is said: the rows of all figures, and in the text those of articles,
    /// categories, regional groups and totals. Others can be changed without contradicting anything.
    /// </summary>
    [Fact]
    public void At_least_95_in_100_changes_of_numbers_that_are_bound_are_found()
    {
        var missed = new List<string>();
        var all = 0;
        foreach (var (start, end, by) in Changes())
        {
            var number = int.Parse(Note[start..end], CultureInfo.InvariantCulture);
            var changed = string.Create(CultureInfo.InvariantCulture, $"{Note[..start]}{number + by}{Note[end..]}");
            all++;
            if (Checked.Impossible(Checked.Text(changed)).Length == 0)
            {
                missed.Add($"{number} -> {number + by}: {Regex.Replace(Note[Math.Max(0, start - 40)..Math.Min(Note.Length, end + 30)], @"\s+", " ")}");
            }
        }

        output.WriteLine(string.Join('\n', missed));
        Assert.True(all >= 100, $"{all}");
        Assert.True(missed.Count <= all / 20, $"{missed.Count} of {all} missed:\n{string.Join('\n', missed)}");
    }

    private static IEnumerable<(int Start, int End, int By)> Changes()
    {
        var data = Note.IndexOf("Total States per region", StringComparison.Ordinal);
        foreach (Match match in Number().Matches(Note))
        {
            var (before, behind) = (Note[..match.Index], Note[(match.Index + match.Length)..]);
            var isBound = match.Index > data ? IsBound(before[(before.LastIndexOf('\n') + 1)..]) : IsSaidTwice(before[(before.LastIndexOf('\n') + 1)..], behind);
            foreach (var by in isBound ? int.Parse(match.Value, CultureInfo.InvariantCulture) < 4 ? [2, 5] : (int[])[-2, 3, 7] : [])
            {
                yield return (match.Index, match.Index + match.Length, by);
            }
        }
    }

    /// <summary>In a sentence: what is said of summaries, States and needs as at the day, and shares of them; growth is said once.</summary>
    private static bool IsSaidTwice(string before, string behind) =>
        Paragraph().IsMatch(before) && BoundBehind().IsMatch(behind) && !Once().IsMatch(before);

    /// <summary>Among the numbers of a series: those that add up to a total, or whose article has a paragraph of its own.</summary>
    private static bool IsBound(string before)
    {
        if (!Named().IsMatch(before))
        {
            return false;
        }

        var values = before.AsSpan(before.LastIndexOf("\tArticle\t", StringComparison.Ordinal) is >= 0 and var last ? last + 9 : 0).Count('\t');
        var title = Title().Matches(before)[^1].Value;
        return title.StartsWith("Number of technical", StringComparison.Ordinal)
            ? (before.Contains("\t14\t", StringComparison.Ordinal) ? new[] { 0, 1, 2, 4, 6, 7 } : [0, 2, 5, 6, 8]).Contains(values)
            : !title.StartsWith("Total", StringComparison.Ordinal) && !title.StartsWith("Number of States", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\w,.])[0-9]{1,3}(?![\w,]|\.[0-9])")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]+\.\t")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^(?: out of| (?:individual |technical assistance |finalized executive )*(?:needs identified|such needs|needs related|individual|per cent of all (?:States|needs)))|^ executive|^ States have| finalized")]
    private static partial Regex BoundBehind();

    [GeneratedRegex("(?:as at|last note, |identified a total of|and accounted for|Eastern European States accounted for|amounts to over) $")]
    private static partial Regex Once();

    [GeneratedRegex("Total States per region|Finalized executive summaries|States identifying technical assistance needs|Number of States reporting technical assistance needs|Number of technical assistance needs|Number of needs")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:other States|other countries|\tArticle)\t(?:[0-9]+\t)*$")]
    private static partial Regex Named();
}
