using System.Text.Json.Serialization;
using Recount.Register.Health;

namespace Recount.App.Status;

/// <summary>The shape of what waits for a person, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(RegisterStatus))]
internal sealed partial class StatusJson : JsonSerializerContext;
