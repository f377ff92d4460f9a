using System.Text.Json.Serialization;
using Recount.Register.History;

namespace Recount.App.History;

/// <summary>Every version of a finding or review, on the wire.</summary>
internal sealed record HistoryResponse(string Id, IReadOnlyList<VersionEntry> Versions);

/// <summary>The shape of a history, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(HistoryResponse))]
internal sealed partial class HistoryJson : JsonSerializerContext;
