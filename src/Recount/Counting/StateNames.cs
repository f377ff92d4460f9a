using System.Globalization;

namespace Recount.Counting;

/// <summary>The order in which States stand: by name, as English has it, and never by a measure.</summary>
internal static class StateNames
{
    public static StringComparer Order { get; } =
        StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
}
