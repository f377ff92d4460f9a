using System.Diagnostics;

namespace Recount.App.Tests.Demo;

/// <summary>Runs for minutes where the machine is busy: only where RECOUNT_LONG is set.</summary>
public sealed class GeneratorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_generator_gives_the_same_bytes_again()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("RECOUNT_LONG") is { Length: > 0 }, "RECOUNT_LONG is not set.");
        using var process = Process.Start(
            "dotnet", ["run", "--project", Checkout.At("tools/Recount.Illustrative"), "-c", "Release", "--", _folder]);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.All(["states.csv", "reviews.csv", "findings.csv", "documents.zip"], file => Assert.Equal(
            File.ReadAllBytes(Checkout.At($"samples/illustrative/{file}")), File.ReadAllBytes(Path.Combine(_folder, file))));
    }
}
