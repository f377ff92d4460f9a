using System.Diagnostics;
using System.Text;

namespace Recount;

/// <summary>The reference data that travel inside the library: the folder <c>data/</c> of the project.</summary>
public static class DataFile
{
    /// <summary>Opens a file by its path under <c>data/</c>, such as <c>convention/articles.json</c>.</summary>
    /// <exception cref="UnreachableException">The project carries no such file.</exception>
    public static Stream Open(string path) =>
        typeof(DataFile).Assembly.GetManifestResourceStream($"data/{path}")
        ?? throw new UnreachableException($"data/{path} is not part of this build.");

    /// <summary>The whole text of a file under <c>data/</c>.</summary>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
