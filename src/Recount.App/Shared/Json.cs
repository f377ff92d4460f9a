using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Recount.App.Shared;

/// <summary>JSON as the contract has it: UTF-8, camelCase, dates as YYYY-MM-DD, other scripts as they are.</summary>
/// <remarks>Shapes are compiled (a <c>JsonSerializerContext</c> a capability): finding them at each start costs a fifth of a command.</remarks>
internal static class Json
{
    private static readonly JavaScriptEncoder AllScripts = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>One document: indented.</summary>
    public static string Document<T>(T answer, JsonTypeInfo<T> shape) => Text(answer, shape, isIndented: true);

    /// <summary>One of many lines.</summary>
    public static string Line<T>(T answer, JsonTypeInfo<T> shape) => Text(answer, shape, isIndented: false);

    // Through a writer: with an encoder in its options, a compiled shape falls back to its slow way.
    private static string Text<T>(T answer, JsonTypeInfo<T> shape, bool isIndented)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = AllScripts, Indented = isIndented }))
        {
            JsonSerializer.Serialize(writer, answer, shape);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
