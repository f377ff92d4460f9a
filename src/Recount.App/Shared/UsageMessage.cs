using System.CommandLine;
using System.CommandLine.Parsing;

namespace Recount.App.Shared;

/// <summary>What is wrong with a command line, on one line: where, what stood there, what may stand there.</summary>
internal static class UsageMessage
{
    public static string Of(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [.., var token] } option when IsUnreadable(error, option.Option.Name) =>
            Found(option.Option.Name, token.Value, Expected(option.Option.ValueType, option.Option.HelpName)),
        ArgumentResult { Tokens: [.., var token], Parent: OptionResult option } when IsUnreadable(error, option.Option.Name) =>
            Found(option.Option.Name, token.Value, Expected(option.Option.ValueType, option.Option.HelpName)),
        ArgumentResult { Tokens: [.., var token] } argument =>
            Found(argument.Argument.Name, token.Value, Expected(argument.Argument.ValueType, argument.Argument.HelpName)),
        _ => error.Message.ReplaceLineEndings(" "),
    };

    /// <summary>For a word that stands where a command should.</summary>
    public static string OfCommand(string word, IEnumerable<Command> commands)
    {
        string[] names = [.. commands.Where(command => !command.Hidden).Select(command => command.Name)];
        var nearest = NearestMatch.Of(word, names) is { } name ? $"; the nearest is {name}" : "";
        return $"found '{word}', expected one of {string.Join(", ", names)}{nearest}.";
    }

    // The parser's own words name types of the program and fill several lines; those of a command begin with the option.
    private static bool IsUnreadable(ParseError error, string option) =>
        !error.Message.StartsWith(option, StringComparison.Ordinal);

    private static string Found(string place, string found, string expected) => $"{place}: found '{found}', expected {expected}.";

    private static string Expected(Type type, string? name) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(int) => "a whole number",
        var plain when plain == typeof(bool) => "nothing after it, or true or false",
        _ when name is { } words && words.Contains('|', StringComparison.Ordinal) => $"one of {words.Replace("|", ", ", StringComparison.Ordinal)}",
        _ => name ?? "something else",
    };
}
