using System.CommandLine;

namespace Recount.App.Shared;

/// <summary>What a shell offers after an option: the words of its help, not the names inside the program.</summary>
internal static class Completions
{
    public static Option<T> Completed<T>(this Option<T> option)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(option.HelpName!.Split('|')); // only options whose help lists their words
        return option;
    }

    public static Argument<T> Completed<T>(this Argument<T> argument)
    {
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(argument.HelpName!.Split('|'));
        return argument;
    }
}
