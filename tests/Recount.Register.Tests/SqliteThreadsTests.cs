using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Recount.Register.Tests;

public sealed partial class SqliteThreadsTests
{
    [Fact]
    public async Task A_connection_of_a_register_has_no_lock()
    {
        using var register = new TestRegister(database: null);
        await using var db = await register.OpenAsync();

        var database = ((SqliteConnection)db.Connection).Handle!; // open

        Assert.Equal(0, Lock(database.DangerousGetHandle()));
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_db_mutex")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory)]
    private static partial nint Lock(nint database);
}
