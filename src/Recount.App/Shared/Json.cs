using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Recount.App.Shared;

/// <summary>JSON as the contract has it: UTF-8, camelCase, dates as YYYY-MM-DD, other scripts as they are.</summary>
internal static class Json
{
    /// <summary>For one document: indented.</summary>
    public static JsonSerializerOptions Document { get; } = Create(indented: true);

    /// <summary>For JSON lines.</summary>
    public static JsonSerializerOptions Line { get; } = Create(indented: false);

    private static JsonSerializerOptions Create(bool indented) => new(JsonSerializerDefaults.Web)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        NumberHandling = JsonNumberHandling.Strict,
    };
}
