using System.Text.Json.Serialization;
using Recount.Register.Health;

namespace Recount.App.Verify;

/// <summary>Whether the register is whole, on the wire.</summary>
internal sealed record VerifyResponse(bool IsWhole, int Revision, string Head, IReadOnlyList<RegisterFault> Faults);

/// <summary>The shape of the answer, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(VerifyResponse))]
internal sealed partial class VerifyJson : JsonSerializerContext;
