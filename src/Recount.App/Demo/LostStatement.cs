using System.Globalization;
using Recount.Figures;
using Recount.Figures.Published;

namespace Recount.App.Demo;

/// <summary>A published statement that no register can meet, beside what the register has in its place.</summary>
internal sealed record LostStatement(int Paragraph, string Claim, string Why, string Possible, string Register)
{
    public static IReadOnlyList<LostStatement> Of(PublishedNote note, FigureSet figures) =>
    [
        .. Contradiction.Find(note, PublishedSentences.Read()).Select(found => new LostStatement(
            found.Paragraph, found.Claim, found.Why, found.Possible, Counted(found, figures.Topics))),
    ];

    private static string Counted(Contradiction found, IReadOnlyList<TopicRow> topics)
    {
        var own = topics.Single(topic => topic.Key == string.Join('+', found.Articles));
        return found.Kind switch
        {
            ClaimKind.States => Text($"{own.States} States"),
            ClaimKind.Needs => Text($"{own.Needs} needs"),
            ClaimKind.Largest => Text(
                $"{own.Needs} needs under {own.Key}, and {topics.Single(topic => topic.Key == found.Possible).Needs} under {found.Possible}"),
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
