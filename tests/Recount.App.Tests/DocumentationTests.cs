using System.Text.RegularExpressions;

namespace Recount.App.Tests;

/// <summary>The pages keep up with the program.</summary>
public partial class DocumentationTests
{
    private static readonly string Commands = File.ReadAllText(Checkout.At("docs", "commands.md"));

    [Fact]
    public void Every_command_and_option_stands_on_the_page_of_commands()
    {
        var missing =
            from command in CommandLine.Create().Subcommands
            where !command.Hidden
            from word in command.Options.Where(option => !option.Hidden && option.Name is not "--help" and not "--version")
                .Select(option => option.Name).Prepend($"## {command.Name}")
            where !Section(command.Name).Contains(word, StringComparison.Ordinal)
            select $"{command.Name}: {word}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_command_shows_an_example() =>
        Assert.DoesNotContain(
            CommandLine.Create().Subcommands.Where(command => !command.Hidden),
            command => command.Description?.Contains($"recount {command.Name}", StringComparison.Ordinal) != true);

    [Fact]
    public void Commands_stand_in_help_and_pages_as_they_are_typed()
    {
        var pages = Directory.EnumerateFiles(Checkout.At("docs"), "*.md").Append(Checkout.At("README.md"))
            .Select(page => (Name: Path.GetFileName(page), Text: File.ReadAllText(page)));
        var helps = CommandLine.Create().Subcommands.Select(command => (command.Name, Text: command.Description!));

        Assert.Empty(
            from text in pages.Concat(helps)
            from Match line in Bare().Matches(text.Text)
            select $"{text.Name}: {line.Value.Trim()}");
    }

    [Fact]
    public void Every_link_between_pages_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Checkout.At("docs"), "*.md", SearchOption.AllDirectories).Append(Checkout.At("README.md"));

        Assert.Empty(
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
            select $"{Path.GetFileName(page)}: {target}");
    }

    [Fact]
    public void The_page_of_problem_codes_has_the_codes_of_the_program_and_no_others()
    {
        var source = string.Concat(Directory.EnumerateFiles(Checkout.At("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var listed = Listed().Matches(File.ReadAllText(Checkout.At("docs", "problem-codes.md"))).Select(row => row.Groups["code"].Value).ToArray();
        var used = Code().Matches(source).Select(match => match.Groups["code"].Value);

        Assert.True(listed.Length > 25, $"{listed.Length} codes listed");
        Assert.DoesNotContain(used, code => !listed.Contains(code));
        Assert.DoesNotContain(listed, code => !source.Contains($"\"{code}\"", StringComparison.Ordinal));
    }

    private static string Section(string command)
    {
        var start = Commands.IndexOf($"## {command}\n", StringComparison.Ordinal);
        var end = start < 0 ? -1 : Commands.IndexOf("\n## ", start, StringComparison.Ordinal);
        return start < 0 ? "" : end < 0 ? Commands[start..] : Commands[start..end];
    }

    /// <summary>A command as a whole line, or after "Example:", that a shell would not find.</summary>
    [GeneratedRegex(@"^(\s*|Examples?: )recount [a-z].*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^\\| `(?<code>[a-z-]+)`", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex("new (UnreadableDocumentException|DocumentProblem)\\(\\s*\"(?<code>[a-z-]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
