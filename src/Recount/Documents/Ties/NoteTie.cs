namespace Recount.Documents.Ties;

/// <summary>What a number of a note, or a figure, was printed from.</summary>
public sealed record NoteTie
{
    /// <summary>The rule of a tie that is a whole figure.</summary>
    public const string Figure = "figure";

    /// <summary>The rule of a tie of a sentence to the needs that it rests on; it stands around the sentence's last sign.</summary>
    public const string Rests = "rests";

    /// <summary>The tag of its content control, such as <c>recount:12</c>; empty before it is placed.</summary>
    public string Key { get; init; } = "";

    /// <summary>The filter of the template that worded it, such as <c>count</c> or <c>percent</c>; <c>digits</c> for a bare number, <c>figure</c> for a chart.</summary>
    public required string Rule { get; init; }

    /// <summary>What it counts, by the names of <c>figures --format csv</c>: <c>cycles.2.needs</c>; terms joined by <c> + </c> and <c> - </c>; empty where it is not known.</summary>
    public required string Query { get; init; }

    /// <summary>The whole that a share is of, named alike; null where it is no share.</summary>
    public string? Whole { get; init; }

    /// <summary>The noun that stands with it, by its name in templates; <c>new</c> where a sentence says so of its needs; null without one.</summary>
    public string? Noun { get; init; }

    /// <summary>The exact number; null for a figure.</summary>
    public long? Value { get; init; }

    /// <summary>The exact number of the whole; null where it is no share.</summary>
    public long? WholeValue { get; init; }

    /// <summary>The words that were printed; of a figure its caption.</summary>
    public required string Words { get; init; }

    /// <summary>What a figure shows; empty for a number.</summary>
    public IReadOnlyList<SourceSeries> Series { get; init; } = [];

    /// <summary>The needs that a sentence rests on; empty for numbers.</summary>
    public IReadOnlyList<TiedNeed> Needs { get; init; } = [];

    /// <summary>The last day that counts.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>The day that changes are told from; null without one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Whose view: <c>secretariat</c> or <c>public</c>.</summary>
    public required string View { get; init; }

    /// <summary>Under which provisions: <c>stated</c> or <c>better</c>.</summary>
    public required string Fit { get; init; }

    /// <summary>The register's revision.</summary>
    public required int Revision { get; init; }
}

/// <summary>A need that a sentence rests on.</summary>
/// <param name="Id">As the text gives it.</param>
/// <param name="Coding">Its provisions and primary category; empty where it does not count.</param>
/// <param name="IsNew">Whether it came after the day that changes are told from.</param>
public sealed record TiedNeed(string Id, string Coding, bool IsNew);
