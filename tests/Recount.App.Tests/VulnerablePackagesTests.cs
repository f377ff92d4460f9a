using System.Text.Json;

namespace Recount.App.Tests;

/// <summary>No package of ours has a version that the dated list calls bad; a planted bad one is found.</summary>
public class VulnerablePackagesTests
{
    private static readonly string[] Lists =
        [.. Directory.EnumerateFiles(Checkout.Root, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];

    [Fact]
    public void No_package_we_use_is_on_the_list()
    {
        Assert.True(Lists.Length >= 6, $"{Lists.Length} lock files");

        Assert.Empty(Lists.SelectMany(file => Bad(File.ReadAllText(file))));
    }

    [Fact]
    public void A_planted_bad_package_is_found()
    {
        const string planted = """
            {"version":2,"dependencies":{"net10.0":{"Newtonsoft.Json":{"type":"Direct","resolved":"12.0.3"},"Npgsql":{"type":"Direct","resolved":"10.0.3"}}}}
            """;

        Assert.Equal(["Newtonsoft.Json 12.0.3: CVE-2024-21907"], Bad(planted));
    }

    [Theory]
    [InlineData("8.0.4", true)]
    [InlineData("8.0.5", false)]
    [InlineData("7.9.9", false)]
    public void A_version_is_bad_from_the_first_to_before_the_fixed_one(string version, bool bad) =>
        Assert.Equal(bad, Bad("""{"dependencies":{"net10.0":{"System.Text.Json":{"resolved":"VERSION"}}}}""".Replace("VERSION", version, StringComparison.Ordinal)).Any());

    private static IEnumerable<string> Bad(string lockFile)
    {
        using var document = JsonDocument.Parse(lockFile);
        foreach (var package in document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.TryGetProperty("resolved", out _)))
        {
            var resolved = package.Value.GetProperty("resolved").GetString()!;
            foreach (var row in Advisories().Where(row => row.Id.Equals(package.Name, StringComparison.OrdinalIgnoreCase)))
            {
                if (Number(resolved) >= Number(row.From) && Number(resolved) < Number(row.Fixed))
                {
                    yield return $"{package.Name} {resolved}: {row.Advisory}";
                }
            }
        }
    }

    private static Version Number(string text)
    {
        var parts = text.Split('-', '+')[0].Split('.');
        return new Version(string.Join('.', parts.Concat(["0", "0", "0"]).Take(4)));
    }

    private static IEnumerable<(string Id, string From, string Fixed, string Advisory)> Advisories() =>
        from line in File.ReadLines(Checkout.At(".ci", "vulnerable-packages.csv"))
        where !line.StartsWith('#') && !line.StartsWith("id,", StringComparison.Ordinal)
        let cells = line.Split(',')
        select (cells[0], cells[1], cells[2], cells[3]);
}
