using System.CommandLine;
using Recount.App.Shared;

namespace Recount.App.Completion;

/// <summary><c>recount completion bash|zsh</c>: what a shell needs to complete commands, options and their words.</summary>
internal static class CompletionCommand
{
    // The shell hands over the words behind the program's name, and where in them the cursor stands.
    private const string Bash = """
        _recount() {
            local line=${COMP_LINE#*[[:space:]]} cut
            cut=$((${#COMP_LINE} - ${#line}))
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$((COMP_POINT - cut))]" "$line" 2>/dev/null)" \
                -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _recount recount ./recount
        """;

    private const string Zsh = """
        #compdef recount
        _recount() {
            local rest="${BUFFER#*[[:space:]]}" cut
            cut=$((${#BUFFER} - ${#rest}))
            local -a found
            found=("${(@f)$("${words[1]}" "[suggest:$((CURSOR - cut))]" "$rest" 2>/dev/null)}")
            compadd -a found
            _files
        }
        compdef _recount recount ./recount
        """;

    private static readonly Argument<string> Shell = new Argument<string>("SHELL")
    {
        HelpName = "bash|zsh",
        Description = "The shell that is to complete what you type.",
    }.AcceptOnlyFromAmong("bash", "zsh").Completed();

    public static Command Create()
    {
        var command = new Command(
            "completion",
            """
            Prints what a shell needs to complete commands, options and their words.

            Examples:
              source <(./recount completion bash)
              source <(./recount completion zsh)
            """)
        {
            Shell,
        };
        command.SetAction(parsed => Console.Out.WriteLine(parsed.GetRequiredValue(Shell) == "zsh" ? Zsh : Bash));
        return command;
    }
}
