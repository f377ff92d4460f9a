using Microsoft.EntityFrameworkCore;

namespace Recount.Register;

/// <summary>The register in a database; one model, two engines.</summary>
public abstract class RegisterDb(DbContextOptions options) : DbContext(options);
