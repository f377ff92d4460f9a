using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recount.Mechanism;

/// <summary>The shapes of <c>data/mechanism</c>, known when the program is built: every command reads these files.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(RegionalGroup.GroupRow[]))]
[JsonSerializable(typeof(ReviewCycle.CycleRow[]))]
internal sealed partial class MechanismJson : JsonSerializerContext;
