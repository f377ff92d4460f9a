namespace Recount.Findings;

/// <summary>What a summary says about assistance under one chapter; four different facts and one gap.</summary>
public enum ChapterStatement
{
    /// <summary>Needs are listed.</summary>
    Listed,

    /// <summary>The summary says that there are none.</summary>
    NoneStated,

    /// <summary>The summary has no section on it.</summary>
    Absent,

    /// <summary>No need, but an offer of assistance to others.</summary>
    OfferOnly,

    /// <summary>The section could not be read; never to be taken for "none".</summary>
    NotRead,
}

/// <summary>The words that stand for statements in files and in the API.</summary>
public static class ChapterStatementCode
{
    extension(ChapterStatement statement)
    {
        /// <summary>The code, such as <c>none-stated</c>.</summary>
        public string Code => statement switch
        {
            ChapterStatement.Listed => "listed",
            ChapterStatement.NoneStated => "none-stated",
            ChapterStatement.Absent => "absent",
            ChapterStatement.OfferOnly => "offer-only",
            ChapterStatement.NotRead => "not-read",
        };
    }

    /// <summary>The statement with a code; null if there is none.</summary>
    public static ChapterStatement? Find(string? code) => code switch
    {
        "listed" => ChapterStatement.Listed,
        "none-stated" => ChapterStatement.NoneStated,
        "absent" => ChapterStatement.Absent,
        "offer-only" => ChapterStatement.OfferOnly,
        "not-read" => ChapterStatement.NotRead,
        _ => null,
    };
}
