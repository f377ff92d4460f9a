using System.Runtime.InteropServices;

namespace Recount.Register.Opening;

/// <summary>Tells SQLite that each connection is used by one thread at a time, so that it takes no lock for every value.</summary>
/// <remarks>
/// That is so: a connection belongs to one <see cref="RegisterDb"/> or one reading, whose calls are awaited one by one; none is pooled; and
/// every command is disposed, so that no finalizer comes to one from a thread of its own. Connections side by side stay safe.
/// </remarks>
internal static partial class SqliteThreads
{
    private const int MultiThread = 2; // SQLITE_CONFIG_MULTITHREAD, https://www.sqlite.org/threadsafe.html

    /// <remarks>
    /// Only heard before the engine is first used in the process. Where something else was quicker, SQLite answers SQLITE_MISUSE and keeps
    /// its locks: slower, and as safe, so that the answer changes nothing here.
    /// </remarks>
    public static void OneToAConnection() => _ = Configure(MultiThread);

    [LibraryImport(SqliteRow.Engine, EntryPoint = "sqlite3_config")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial int Configure(int option);
}
