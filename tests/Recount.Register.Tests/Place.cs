namespace Recount.Register.Tests;

/// <summary>An empty folder for one test's register and files; gone afterwards.</summary>
internal sealed class Place : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("recount-test-").FullName;

    public RegisterPlace Register => new(Path.Combine(_root, "data"), Database: null);

    public string Write(string name, string content)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
