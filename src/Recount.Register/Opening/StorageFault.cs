using Microsoft.Data.Sqlite;
using Npgsql;

namespace Recount.Register.Opening;

/// <summary>Tells in a sentence that a disk gave up, and not the program.</summary>
public static class StorageFault
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int NoDatabase = 26;

    /// <summary>What happened, what was kept, and what to do; null where <paramref name="exception"/> is no fault of the storage.</summary>
    /// <remarks>A change is one transaction, so that whatever breaks it off leaves the register as it was.</remarks>
    public static string? Tell(Exception exception, RegisterPlace place) => exception switch
    {
        SqliteException { SqliteErrorCode: Full } => $"The disk of {place.Folder} is full, and {Unkept}; make room and run the command again.",
        SqliteException { SqliteErrorCode: IoError } fault =>
            $"The register in {place.Folder} cannot be written ({Short(fault)}), and {Unkept}; see whether the disk is full or broken, and run the command again.",
        SqliteException { SqliteErrorCode: Busy } => $"Another program is writing to the register in {place.Folder}, and {Unkept}; run the command again when it is done.",
        SqliteException { SqliteErrorCode: ReadOnly } => $"The register in {place.Folder} may not be written, and {Unkept}; look at the permissions of its files.",
        SqliteException { SqliteErrorCode: Corrupt or NoDatabase } fault =>
            $"The register in {place.Folder} is damaged ({Short(fault)}); run 'recount verify', and go back to a copy of the folder.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"The disk of the database is full, and {Unkept}; make room and run the command again.",
        IOException or UnauthorizedAccessException => $"{Short(exception)}; {Unkept}, see that there is room and that it may be written, and run the command again.",
        { InnerException: { } inner } => Tell(inner, place),
        _ => null,
    };

    private const string Unkept = "nothing of what was being written was kept";

    private static string Short(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
