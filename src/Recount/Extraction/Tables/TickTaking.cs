using Recount.Convention;

namespace Recount.Extraction.Tables;

/// <summary>One need per article: several paragraphs of an article stay together.</summary>
internal static class TickTaking
{
    /// <summary>Calls for each article with its provisions; once with none where nothing is cited.</summary>
    public static void ForEachArticle(IReadOnlyList<Provision> provisions, Action<IReadOnlyList<Provision>> take)
    {
        if (provisions.Count == 0)
        {
            take([]);
        }

        foreach (var article in provisions.GroupBy(provision => provision.Article))
        {
            take([.. article]);
        }
    }
}
