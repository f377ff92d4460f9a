namespace Recount.Counting;

/// <summary>What needs can be counted by and chosen by.</summary>
public enum Dimension
{
    /// <summary>Article, or chapter II, III or IV as a whole; chapter V as a whole is article 51.</summary>
    Article,

    /// <summary>Provision as stated, as fine as it is cited, or a chapter as a whole.</summary>
    Provision,

    /// <summary>The note's nine clusters of articles; a filter also knows its seven narrower unions.</summary>
    Topic,

    /// <summary>Chapter of the provisions.</summary>
    Chapter,

    /// <summary>The primary category.</summary>
    Category,

    /// <summary>The State's regional group on the day.</summary>
    Region,

    /// <summary>Another set of States: least developed, landlocked, island States, platforms; they overlap.</summary>
    Group,

    /// <summary>The State.</summary>
    State,

    /// <summary>The cycle of the review.</summary>
    Cycle,

    /// <summary>The year in which the review was finalized.</summary>
    Year,

    /// <summary>Need, challenge or good practice.</summary>
    Kind,

    /// <summary>Whether a person has confirmed it.</summary>
    Status,

    /// <summary>What a need is about that names no provision.</summary>
    Scope,

    /// <summary>What else the wording says; several a need.</summary>
    Tag,

    /// <summary>A theme that runs across articles; several a need.</summary>
    Theme,

    /// <summary>Every category that the need names, the primary one and the further ones; several a need.</summary>
    CategoryNamed,
}

/// <summary>The words that stand for dimensions in commands and in the API.</summary>
public static class DimensionCode
{
    /// <summary>All codes, in the order of the dimensions.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Dimension>().Select(dimension => dimension.Code)];

    extension(Dimension dimension)
    {
        /// <summary>The code, such as <c>article</c>.</summary>
        public string Code => dimension == Dimension.CategoryNamed
            ? "category-named"
            : Enum.GetName(dimension)!.ToLowerInvariant(); // every dimension has a name

        /// <summary>Whether it is a facet of one link; several of these are met by one and the same link.</summary>
        internal bool IsOfLinks => dimension is Dimension.Article or Dimension.Provision or Dimension.Topic or Dimension.Chapter;

        /// <summary>Whether it is known of a review without looking at what it holds.</summary>
        internal bool IsOfReviews => dimension
            is Dimension.Region or Dimension.Group or Dimension.State or Dimension.Cycle or Dimension.Year;
    }

    /// <summary>The dimension with a code, in small or capital letters; null if there is none.</summary>
    public static Dimension? Find(string code) =>
        All.Index().FirstOrDefault(entry => string.Equals(entry.Item, code, StringComparison.OrdinalIgnoreCase)) is { Item: not null } found ? (Dimension)found.Index : null;
}
