using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Recount.Register;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteRegisterDb --output-dir Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteRegisterDb>
{
    public SqliteRegisterDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteRegisterDb>().UseSqlite("Data Source=design-time.db").Options);
}

/// <summary>For <c>dotnet ef migrations add NAME --context PostgresRegisterDb --output-dir Migrations/Postgres</c>.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresRegisterDb>
{
    public PostgresRegisterDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresRegisterDb>().UseNpgsql("Host=design-time").Options);
}
