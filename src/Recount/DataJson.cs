using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Recount;

/// <summary>Reads the JSON files of <c>data/</c> into records.</summary>
internal static class DataJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The content of a file; its shape is checked by tests, as it is part of the build.</summary>
    public static T Read<T>(string path)
    {
        using var stream = DataFile.Open(path);
        return JsonSerializer.Deserialize<T>(stream, Options)
            ?? throw new UnreachableException($"data/{path} is empty.");
    }

    /// <summary>The content of a file whose shape was compiled: the first read costs no reflection.</summary>
    public static T Read<T>(string path, JsonTypeInfo<T> shape)
    {
        using var stream = DataFile.Open(path);
        return JsonSerializer.Deserialize(stream, shape) ?? throw new UnreachableException($"data/{path} is empty.");
    }

    /// <summary>Texts by language, from texts by language code.</summary>
    public static IReadOnlyDictionary<Language, T> ByLanguage<T>(IReadOnlyDictionary<string, T> byCode) =>
        byCode.ToDictionary(
            text => LanguageCode.Find(text.Key) ?? throw new UnreachableException($"'{text.Key}' is no language code."),
            text => text.Value);
}
