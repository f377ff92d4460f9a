using System.Runtime.CompilerServices;

namespace Recount.App.Tests;

/// <summary>The project's own files, for tests that read them.</summary>
internal static class Checkout
{
    /// <summary>The root of the checkout these tests were compiled from.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside it.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        // A deterministic build maps source paths away, so that the folder of the running tests is the other way up.
        foreach (var start in new[] { Path.GetDirectoryName(here), AppContext.BaseDirectory })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Recount.slnx")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The tests do not run inside a checkout.");
    }
}
