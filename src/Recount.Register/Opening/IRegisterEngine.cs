using System.Data.Common;

namespace Recount.Register.Opening;

/// <summary>What differs between the two databases when a register is opened.</summary>
internal interface IRegisterEngine
{
    /// <summary>For messages; never holds a password.</summary>
    string Name { get; }

    /// <summary>Whether there is a database to connect to.</summary>
    bool IsThere { get; }

    /// <summary>Whether the database holds a register: a program that was killed while it made one leaves a database without.</summary>
    Task<bool> HoldsRegisterAsync(DbConnection connection, CancellationToken cancel);

    Task<DbConnection> ConnectAsync(bool isNew, CancellationToken cancel);

    /// <summary>A context on the connection, which goes with it.</summary>
    RegisterDb Context(DbConnection connection);
}
