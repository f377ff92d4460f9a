using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recount.Register.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "codings",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    provisions = table.Column<string>(type: "text", nullable: false),
                    scope = table.Column<short>(type: "smallint", nullable: true),
                    categories = table.Column<string>(type: "text", nullable: false),
                    better_fit = table.Column<string>(type: "text", nullable: false),
                    tags = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_codings", x => x.id);
                    table.CheckConstraint("ck_codings_scope", "scope IS NULL OR provisions = ''");
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    cycle = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                    table.CheckConstraint("ck_reviews_cycle", "cycle IN (1, 2)");
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<string>(type: "text", nullable: true),
                    by_salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    by_seal = table.Column<byte[]>(type: "bytea", nullable: false),
                    why = table.Column<string>(type: "text", nullable: false),
                    rows = table.Column<string>(type: "text", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    previous = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "state_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    code = table.Column<string>(type: "text", nullable: false),
                    m49 = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    names = table.Column<string>(type: "text", nullable: true),
                    other_names = table.Column<string>(type: "text", nullable: true),
                    groups = table.Column<string>(type: "text", nullable: true),
                    party = table.Column<string>(type: "text", nullable: true),
                    sets = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_state_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "suggestion_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    finding = table.Column<Guid>(type: "uuid", nullable: false),
                    rule_pack = table.Column<string>(type: "text", nullable: false),
                    categories = table.Column<string>(type: "text", nullable: false),
                    confidence = table.Column<double>(type: "double precision", nullable: true),
                    words = table.Column<string>(type: "text", nullable: false),
                    better_fit = table.Column<string>(type: "text", nullable: false),
                    tags = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suggestion_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    review_id = table.Column<int>(type: "integer", nullable: false),
                    is_counted = table.Column<bool>(type: "boolean", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: false),
                    media_type = table.Column<string>(type: "text", nullable: false),
                    language = table.Column<string>(type: "text", nullable: true),
                    symbol = table.Column<string>(type: "text", nullable: true),
                    issued = table.Column<DateOnly>(type: "date", nullable: true),
                    published_by_state = table.Column<DateOnly>(type: "date", nullable: true),
                    text_sha256 = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_documents_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "review_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    review_id = table.Column<int>(type: "integer", nullable: false),
                    finalized = table.Column<DateOnly>(type: "date", nullable: true),
                    finalized_assumed = table.Column<bool>(type: "boolean", nullable: false),
                    issued = table.Column<DateOnly>(type: "date", nullable: true),
                    symbol = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_review_versions_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_doubts",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    document_id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    message = table.Column<string>(type: "text", nullable: false),
                    paragraph = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_doubts", x => x.id);
                    table.ForeignKey(
                        name: "fk_document_doubts_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_paragraphs",
                columns: table => new
                {
                    document_id = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    page = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_paragraphs", x => new { x.document_id, x.position });
                    table.ForeignKey(
                        name: "fk_document_paragraphs_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "document_statements",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    document_id = table.Column<int>(type: "integer", nullable: false),
                    chapter = table.Column<int>(type: "integer", nullable: false),
                    statement = table.Column<int>(type: "integer", nullable: false),
                    no_needs_stated = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_document_statements_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "passages",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: false),
                    document_id = table.Column<int>(type: "integer", nullable: true),
                    section = table.Column<string>(type: "text", nullable: true),
                    paragraph = table.Column<int>(type: "integer", nullable: true),
                    starts_at = table.Column<int>(type: "integer", nullable: true),
                    ends_at = table.Column<int>(type: "integer", nullable: true),
                    page = table.Column<int>(type: "integer", nullable: true),
                    rule = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passages", x => x.id);
                    table.ForeignKey(
                        name: "fk_passages_documents_document_id",
                        column: x => x.document_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "finding_versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    until_revision = table.Column<int>(type: "integer", nullable: true),
                    finding = table.Column<Guid>(type: "uuid", nullable: false),
                    given_id = table.Column<string>(type: "text", nullable: true),
                    review_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<short>(type: "smallint", nullable: false),
                    status = table.Column<short>(type: "smallint", nullable: false),
                    coding_id = table.Column<int>(type: "integer", nullable: false),
                    chapter = table.Column<short>(type: "smallint", nullable: true),
                    passage_id = table.Column<int>(type: "integer", nullable: false),
                    priority = table.Column<string>(type: "text", nullable: true),
                    existing_assistance = table.Column<bool>(type: "boolean", nullable: false),
                    invalid = table.Column<string>(type: "text", nullable: true),
                    decided = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_finding_versions", x => x.id);
                    table.CheckConstraint("ck_finding_versions_kind", "kind BETWEEN 0 AND 2");
                    table.CheckConstraint("ck_finding_versions_period", "until_revision IS NULL OR until_revision > from_revision");
                    table.CheckConstraint("ck_finding_versions_status", "status BETWEEN 0 AND 3");
                    table.ForeignKey(
                        name: "fk_finding_versions_codings_coding_id",
                        column: x => x.coding_id,
                        principalTable: "codings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_finding_versions_passages_passage_id",
                        column: x => x.passage_id,
                        principalTable: "passages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_finding_versions_reviews_review_id",
                        column: x => x.review_id,
                        principalTable: "reviews",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_codings_provisions_categories_better_fit_tags",
                table: "codings",
                columns: new[] { "provisions", "categories", "better_fit", "tags" },
                unique: true,
                filter: "scope IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_codings_scope_categories_better_fit_tags",
                table: "codings",
                columns: new[] { "scope", "categories", "better_fit", "tags" },
                unique: true,
                filter: "scope IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_document_doubts_document_id",
                table: "document_doubts",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_document_statements_document_id",
                table: "document_statements",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_review_id",
                table: "documents",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_documents_sha256",
                table: "documents",
                column: "sha256",
                unique: true,
                filter: "until_revision IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_finding_versions_coding_id",
                table: "finding_versions",
                column: "coding_id");

            migrationBuilder.CreateIndex(
                name: "ix_finding_versions_finding_from_revision",
                table: "finding_versions",
                columns: new[] { "finding", "from_revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_finding_versions_passage_id",
                table: "finding_versions",
                column: "passage_id");

            migrationBuilder.CreateIndex(
                name: "ix_finding_versions_review_id",
                table: "finding_versions",
                column: "review_id");

            migrationBuilder.CreateIndex(
                name: "ix_passages_document_id",
                table: "passages",
                column: "document_id");

            migrationBuilder.CreateIndex(
                name: "ix_review_versions_review_id",
                table: "review_versions",
                column: "review_id",
                unique: true,
                filter: "until_revision IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_state_cycle",
                table: "reviews",
                columns: new[] { "state", "cycle" },
                unique: true,
                filter: "until_revision IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_state_versions_code",
                table: "state_versions",
                column: "code",
                unique: true,
                filter: "until_revision IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_suggestion_versions_finding",
                table: "suggestion_versions",
                column: "finding");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "document_doubts");

            migrationBuilder.DropTable(
                name: "document_paragraphs");

            migrationBuilder.DropTable(
                name: "document_statements");

            migrationBuilder.DropTable(
                name: "finding_versions");

            migrationBuilder.DropTable(
                name: "review_versions");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "state_versions");

            migrationBuilder.DropTable(
                name: "suggestion_versions");

            migrationBuilder.DropTable(
                name: "codings");

            migrationBuilder.DropTable(
                name: "passages");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "reviews");
        }
    }
}
