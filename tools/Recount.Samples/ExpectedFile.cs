using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recount.Samples;

/// <summary>Writes what must be found in a sample, as <c>NAME.expected.json</c>.</summary>
internal static class ExpectedFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        WriteIndented = true,
        IndentSize = 1,
    };

    public static void Write(Sample sample, string path)
    {
        var facts = new Dictionary<string, object?>
        {
            ["language"] = sample.Language,
            ["cycle"] = int.Parse(sample.Facts["cycle"], System.Globalization.CultureInfo.InvariantCulture),
            ["state"] = sample.Facts["state"],
            ["symbol"] = sample.Fact("symbol"),
            ["issued"] = sample.Fact("issued"),
            ["finalized"] = sample.Fact("finalized"),
            ["noNeedsStated"] = sample.Fact("none")?.Split(' ') ?? [],
            ["statements"] = sample.Facts["statements"].Split(", ").Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]),
            ["notFindings"] = sample.NotFindings,
            ["findings"] = sample.Findings.Select(Fields),
        };
        File.WriteAllText(path, JsonSerializer.Serialize(facts, Options) + "\n");
    }

    private static Dictionary<string, object?> Fields(ExpectedFinding finding)
    {
        var fields = new Dictionary<string, object?>
        {
            ["kind"] = finding.Kind,
            ["chapter"] = finding.Chapter,
            ["text"] = finding.Text,
            ["provisions"] = finding.Provisions,
        };
        AddWhereSet(fields, "scope", finding.Scope);
        AddWhereSet(fields, "categories", finding.Categories);
        AddWhereSet(fields, "betterFit", finding.BetterFit);
        AddWhereSet(fields, "invalid", finding.Invalid);
        AddWhereSet(fields, "priority", finding.Priority);
        AddWhereSet(fields, "existingAssistance", finding.ExistingAssistance);
        return fields;
    }

    private static void AddWhereSet(Dictionary<string, object?> fields, string name, object? value)
    {
        if (value is not null)
        {
            fields[name] = value;
        }
    }
}
