using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recount.Register.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IssuedNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "issued_notes",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    from_revision = table.Column<int>(type: "INTEGER", nullable: false),
                    until_revision = table.Column<int>(type: "INTEGER", nullable: true),
                    symbol = table.Column<string>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", nullable: false),
                    as_at = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    counted_revision = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    note_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    published_sha256 = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_notes", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_issued_notes_symbol_language",
                table: "issued_notes",
                columns: new[] { "symbol", "language" },
                unique: true,
                filter: "until_revision IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "issued_notes");
        }
    }
}
