using System.Reflection;
using System.Runtime.CompilerServices;

namespace Recount.App.Tests;

/// <summary>The house's rules on names and on what each project may lean on.</summary>
public class NamingTests
{
    private static readonly string[] Forbidden =
        ["Helper", "Utils", "Manager", "Processor", "Handler", "Info", "Data", "Wrapper", "Base", "Impl"];

    private static readonly Assembly Library = typeof(RecountException).Assembly;
    private static readonly Assembly Store = typeof(Register.RegisterDb).Assembly;
    private static readonly Assembly App = typeof(Program).Assembly;

    private static IEnumerable<Type> OwnTypes => new[] { Library, Store, App }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Recount", StringComparison.Ordinal) == true
            && !type.Namespace.Contains("Migrations", StringComparison.Ordinal)
            && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && !type.Name.Contains('<', StringComparison.Ordinal));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(OwnTypes, type => Forbidden.Any(end => type.Name.EndsWith(end, StringComparison.Ordinal)));

    [Fact]
    public void No_type_bears_the_name_of_a_folder()
    {
        var folders = OwnTypes.Select(type => type.Namespace!).SelectMany(space => space.Split('.')).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(OwnTypes, type => folders.Contains(type.Name));
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.Console")]
    [InlineData("System.CommandLine")]
    public void The_library_leans_on_no_database_web_or_console(string stranger) =>
        Assert.DoesNotContain(Library.GetReferencedAssemblies(), name => name.Name!.StartsWith(stranger, StringComparison.Ordinal));

    [Theory]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("System.Console")]
    [InlineData("System.CommandLine")]
    public void The_store_leans_on_no_web_or_console(string stranger) =>
        Assert.DoesNotContain(Store.GetReferencedAssemblies(), name => name.Name!.StartsWith(stranger, StringComparison.Ordinal));
}
