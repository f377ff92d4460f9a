using System.Runtime.InteropServices;
using SQLitePCL;

namespace Recount.Register.Opening;

/// <summary>The row that a statement of SQLite stands on.</summary>
/// <remarks>
/// Asked of the engine itself: through the provider a value costs a hundred nanoseconds, most of them for the safety of
/// the handle and the switch of the thread's mode, and ten thousand findings have forty thousand values. The statement must outlive it.
/// </remarks>
internal readonly unsafe partial struct SqliteRow(sqlite3_stmt statement)
{
    /// <summary>The provider's own: SQLitePCLRaw.provider.e_sqlite3.</summary>
    internal const string Engine = "e_sqlite3";

    private readonly nint _statement = statement.DangerousGetHandle();

    /// <summary>Goes to the next row: <c>SQLITE_ROW</c>, <c>SQLITE_DONE</c> or what is wrong.</summary>
    public int Step() => Step(_statement);

    public int Number(int column) => Number(_statement, column);

    /// <summary>A text's UTF-8, or bytes, where SQLite holds them; gone with the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        var value = Value(_statement, column); // one lock; asked column by column each question takes it
        var length = Length(value);
        return length == 0 ? [] : new ReadOnlySpan<byte>(Start(value), length);
    }

    [LibraryImport(Engine, EntryPoint = "sqlite3_step")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial int Step(nint statement);

    [LibraryImport(Engine, EntryPoint = "sqlite3_column_int")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition] // some nanoseconds, no waiting: the connection is ours alone
    private static partial int Number(nint statement, int column);

    [LibraryImport(Engine, EntryPoint = "sqlite3_column_value")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    private static partial nint Value(nint statement, int column);

    [LibraryImport(Engine, EntryPoint = "sqlite3_value_bytes")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    private static partial int Length(nint value);

    [LibraryImport(Engine, EntryPoint = "sqlite3_value_blob")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    [SuppressGCTransition]
    private static partial byte* Start(nint value);
}
