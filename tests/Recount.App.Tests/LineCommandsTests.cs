namespace Recount.App.Tests;

/// <summary>The commands that take JSON lines and need no register.</summary>
public class LineCommandsTests
{
    [Fact]
    public void Cite_answers_each_line_and_names_the_one_it_cannot_read()
    {
        var run = CommandRun.OfInput(
            """
            {"id":"1","language":"en","text":"Training (art. 8, para. 5, and art. 72)"}
            nonsense
            {"id":"2","language":"en","text":"paragraph 5 of the same article","context":{"article":52}}
            """,
            "cite");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                """{"id":"1","provisions":["8(5)"],"chapters":[],"invalid":["72"]}""",
                """{"id":"2","provisions":["52(5)"],"chapters":[],"invalid":[]}""",
            ],
            run.Output.TrimEnd('\n').Split('\n'));
        Assert.Contains("line 2", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_answers_each_line_and_names_the_one_it_cannot_read()
    {
        var run = CommandRun.OfInput(
            """
            {"id":"1","cycle":2,"listedUnder":["9"],"text":"Training of auditors (art. 9)."}
            {"id":"2","cycle":3,"listedUnder":[],"text":"Training"}
            """,
            "code");

        Assert.Equal((1, "standard input, line 2, cycle: found 3, expected 1 or 2.\n"), (run.ExitCode, run.Error));
        Assert.StartsWith(
            """{"id":"1","isNeed":true,"needs":[{"text":"Training of auditors (art. 9).","provisions":["9"],"scope":null,""",
            run.Output,
            StringComparison.Ordinal);
    }
}
