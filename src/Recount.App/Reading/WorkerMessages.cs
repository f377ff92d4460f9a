using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Recount.Documents;

namespace Recount.App.Reading;

/// <summary>Asks a worker to read one file.</summary>
/// <param name="Id">Stands in the answer too, so that no answer is taken for another's.</param>
/// <param name="Path">Absolute.</param>
internal sealed record WorkerRequest(long Id, string Path);

/// <summary>What a worker found in one file; exactly one of document and rejection is set.</summary>
internal sealed record WorkerAnswer
{
    public required long Id { get; init; }

    /// <summary>Of the whole file, in lower-case hexadecimal digits; null where the file was not read to its end.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Told from the content; null where the file was rejected.</summary>
    public string? MediaType { get; init; }

    public SourceDocument? Document { get; init; }

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
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 64,
    });
}
