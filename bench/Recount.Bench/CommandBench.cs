namespace Recount.Bench;

/// <summary>Commands from start to end, on a register that is there: <c>recount demo</c> makes one.</summary>
internal static class CommandBench
{
    public static void Run(string program, string data)
    {
        var note = Path.GetTempFileName() + ".docx";
        Measure.Print("a command", [
            Of("figures"),
            Of("figures", "--format", "json"),
            Of("query", "--by", "article"),
            Of("status"),
            Of("note", "--as-at", "2023-09-15", "--since", "2021-09-30", "--out", note),
            Measure.Of("--help", 1, () => Measure.Start(program, "--help")),
        ]);
        File.Delete(note);

        Measure Of(params string[] arguments) =>
            Measure.Of(string.Join(' ', arguments.Take(3)), 1, () => Measure.Start(program, [.. arguments, "--data", data]));
    }
}
