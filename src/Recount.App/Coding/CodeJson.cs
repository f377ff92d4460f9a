using System.Text.Json.Serialization;

namespace Recount.App.Coding;

/// <summary>The shape of a request, compiled; it may spell its names in any case.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(CodeRequest))]
internal sealed partial class CodeRequestJson : JsonSerializerContext;

/// <summary>The shape of an answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CodeAnswer))]
internal sealed partial class CodeAnswerJson : JsonSerializerContext;
