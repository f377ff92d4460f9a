using System.Data.Common;

namespace Recount.Register.Opening;

/// <summary>What differs between the two databases when a register is opened.</summary>
internal interface IRegisterEngine
{
    /// <summary>For messages; never holds a password.</summary>
    string Name { get; }

    Task<bool> ExistsAsync(CancellationToken cancel);

    Task<DbConnection> ConnectAsync(bool isNew, CancellationToken cancel);

    /// <summary>A context on the connection, which goes with it.</summary>
    RegisterDb Context(DbConnection connection);
}
