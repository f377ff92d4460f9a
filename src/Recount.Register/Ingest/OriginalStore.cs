using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Recount.Register.Ingest;

/// <summary>The originals in the data folder, each under its SHA-256; on the disk before any row names them.</summary>
internal static partial class OriginalStore
{
    /// <summary>Keeps a copy, durably.</summary>
    /// <returns>False where the file is no longer the one that was read.</returns>
    public static async Task<bool> KeepAsync(RegisterPlace place, string path, string sha256, CancellationToken cancel)
    {
        var target = Path.Combine(place.Documents, sha256);
        if (File.Exists(target))
        {
            return true;
        }

        Directory.CreateDirectory(place.Documents);
        var draft = $"{target}.part"; // one writer at a time: what a killed one left is written over
        try
        {
            if (await CopyAsync(path, draft, cancel) != sha256)
            {
                return false;
            }

            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        Flush(place.Documents);
        return true;
    }

    private static async Task<string> CopyAsync(string path, string draft, CancellationToken cancel)
    {
        await using var to = new FileStream(draft, FileMode.Create, FileAccess.ReadWrite);
        await using (var from = File.OpenRead(path))
        {
            await from.CopyToAsync(to, cancel);
        }

        to.Flush(flushToDisk: true);
        to.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(to, cancel));
    }

    /// <summary>Without this a power cut may forget the new name, though not the file's content.</summary>
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, 0);
        if (descriptor < 0 || Sync(descriptor) != 0 || Close(descriptor) != 0)
        {
            throw new RecountException($"{folder} could not be written to the disk; look at the disk and run the command again.");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
