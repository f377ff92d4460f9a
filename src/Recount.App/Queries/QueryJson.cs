using System.Text.Json.Serialization;

namespace Recount.App.Queries;

/// <summary>The shape of an answer, compiled; beside it, what the fields of a row may hold.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(QueryResponse))]
[JsonSerializable(typeof(ChartResponse))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class QueryJson : JsonSerializerContext;
