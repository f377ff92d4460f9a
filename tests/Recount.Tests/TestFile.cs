namespace Recount.Tests;

/// <summary>Files under <c>Data/</c> that the tests carry.</summary>
internal static class TestFile
{
    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", name);

    public static string[] Lines(string name) => File.ReadAllLines(Path(name));
}
