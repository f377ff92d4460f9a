using Recount.Register.Model;
using Recount.Register.Writing;

namespace Recount.Register.Opening;

/// <summary>The States that travel with the program, as rows.</summary>
internal static class BuiltInRoster
{
    public static IEnumerable<StateVersion> Read(RegisterChange change) => [];
}
