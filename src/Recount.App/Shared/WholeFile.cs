namespace Recount.App.Shared;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there, over what stood under the name.</summary>
internal static class WholeFile
{
    /// <param name="path">As the user gave it with <c>--out</c>.</param>
    /// <exception cref="RecountException">There is no such folder, or the name is one.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new RecountException($"{path}: there is no folder {Path.GetDirectoryName(full)}; make it or give another --out.");
        }

        if (Directory.Exists(full))
        {
            throw new RecountException($"{path}: this is a folder; give the name of a file with --out.");
        }

        var part = full + ".part";
        try
        {
            using (var content = new FileStream(part, FileMode.Create, FileAccess.ReadWrite))
            {
                write(content);
            }

            File.Move(part, full, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
