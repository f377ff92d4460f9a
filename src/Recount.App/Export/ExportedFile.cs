using System.Text.Json.Serialization;

namespace Recount.App.Export;

/// <summary>A file that was written, on the wire.</summary>
internal sealed record ExportedFile(string File, int Rows);

/// <summary>The shape of the list of files, compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ExportedFile[]))]
internal sealed partial class ExportJson : JsonSerializerContext;
