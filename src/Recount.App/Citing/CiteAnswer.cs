using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recount.App.Citing;

/// <summary>One line of output of <c>recount cite</c>.</summary>
/// <param name="Id">As it was asked; null where it was not.</param>
internal sealed record CiteAnswer(
    JsonElement? Id, IReadOnlyList<string> Provisions, IReadOnlyList<string> Chapters, IReadOnlyList<string> Invalid);

/// <summary>The shape of an answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CiteAnswer))]
internal sealed partial class CiteJson : JsonSerializerContext;
