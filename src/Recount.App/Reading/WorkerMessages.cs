using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Recount.Documents;
using Recount.Extraction;

namespace Recount.App.Reading;

/// <summary>Asks a worker to read one file.</summary>
/// <param name="Id">Stands in the answer too, so that no answer is taken for another's.</param>
/// <param name="Path">Absolute.</param>
/// <param name="Extraction">Also read what the document says, and give that instead of the document; null: the document.</param>
internal sealed record WorkerRequest(long Id, string Path, ExtractionTerms? Extraction = null);

/// <summary>How a file is read as an executive summary.</summary>
/// <param name="WithText">Whether the answer has the text of every paragraph too.</param>
/// <param name="PublishedByState">The day a State made its full country report public; null: such a report is refused.</param>
/// <param name="WithDocument">Whether the answer has the document too, for whoever keeps its text.</param>
/// <param name="States">The States it may be about; null: those that travel with the library.</param>
internal sealed record ExtractionTerms(
    bool WithText = false,
    DateOnly? PublishedByState = null,
    bool WithDocument = false,
    IReadOnlyList<NamedState>? States = null);

/// <summary>A State as a document may call it.</summary>
/// <param name="Names">Its short name in English first.</param>
internal sealed record NamedState(string Code, IReadOnlyList<string> Names);

/// <summary>What a worker found in one file: a rejection, or what was asked for of document and summary.</summary>
internal sealed record WorkerAnswer
{
    public required long Id { get; init; }

    /// <summary>Of the whole file, in lower-case hexadecimal digits; null where the file was not read to its end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Told from the content; null where the file was rejected.</summary>
    public string? MediaType { get; init; }

    public SourceDocument? Document { get; init; }

    /// <summary>What the document says, where that was asked for; its own rejection means that it is no executive summary.</summary>
    public ExtractedSummary? Summary { get; init; }

    /// <summary>The text of every paragraph by its place, where that was asked for.</summary>
    public IReadOnlyList<string>? Paragraphs { get; init; }

    /// <summary>Its message is one sentence without the file's name.</summary>
    public DocumentProblem? Rejection { get; init; }
}

/// <summary>The messages between pool and worker as JSON; generated, so that a worker starts fast.</summary>
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    /// <summary>Other scripts as they are: the messages never meet a web page.</summary>
    public static WorkerJson Compact { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never, // what is required must be there, also where it is null
        MaxDepth = 64,
        Converters = { new ProvisionConverter() },
    });
}
