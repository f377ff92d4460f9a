using System.Diagnostics.CodeAnalysis;
using Recount.Documents;

namespace Recount.App.Reading;

/// <summary>Brings a file into memory, if it is one and not too large.</summary>
internal static class SourceFile
{
    public static bool TryRead(
        string path, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out DocumentProblem? rejection)
    {
        (content, rejection) = (null, null);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            if (file.Length > Limits.FileBytes)
            {
                rejection = TooLarge(file.Length);
                return false;
            }

            content = ReadWhole(file);
            return true;
        }
        catch (FileNotFoundException)
        {
            rejection = Unreadable("there is no such file; look at the path.");
        }
        catch (DirectoryNotFoundException)
        {
            rejection = Unreadable("there is no such folder; look at the path.");
        }
        catch (UnauthorizedAccessException)
        {
            rejection = Unreadable("it may not be opened; look at the file's permissions, or whether it is a folder.");
        }
        catch (IOException exception)
        {
            rejection = Unreadable($"it cannot be read from the disk ({exception.Message.TrimEnd('.')}); copy it elsewhere.");
        }

        return false;
    }

    private static byte[] ReadWhole(FileStream file)
    {
        var content = new byte[file.Length];
        var length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == content.Length ? content : content[..length];
    }

    private static DocumentProblem TooLarge(long bytes) => new(
        "too-large",
        $"the file has {bytes / 1_000_000} MB, the limit is {Limits.FileBytes / 1_000_000} MB; "
        + "leave out pictures or split it.");

    private static DocumentProblem Unreadable(string why) => new("unreadable-file", why);
}
