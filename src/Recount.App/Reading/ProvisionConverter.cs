using System.Text.Json;
using System.Text.Json.Serialization;
using Recount.Convention;

namespace Recount.App.Reading;

/// <summary>Provisions in messages as their canonical text.</summary>
internal sealed class ProvisionConverter : JsonConverter<Provision>
{
    public override Provision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Provision.TryParse(reader.GetString(), out var provision) ? provision : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Provision value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
