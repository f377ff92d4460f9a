using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recount.Register.Migrations.Postgres
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
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    symbol = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: false),
                    as_at = table.Column<DateOnly>(type: "date", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: true),
                    counted_revision = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<string>(type: "text", nullable: false),
                    note_sha256 = table.Column<string>(type: "text", nullable: false),
                    published_sha256 = table.Column<string>(type: "text", nullable: false)
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
