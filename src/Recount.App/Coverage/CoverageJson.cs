using System.Text.Json.Serialization;
using Recount.Counting.Coverage;

namespace Recount.App.Coverage;

/// <summary>Who is not in the data, on the wire.</summary>
internal sealed record CoverageResponse(DateOnly AsAt, int Revision, string View, IReadOnlyList<CycleCoverage> Cycles);

/// <summary>Its shape, compiled.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CoverageResponse))]
internal sealed partial class CoverageJson : JsonSerializerContext;
