using CsCheck;
using Recount.Documents;

namespace Recount.Tests.Documents;

/// <summary>What is left of a paragraph's characters, however its file cuts it into runs.</summary>
public class ParagraphTextTests
{
    private static readonly Gen<string> Run = Gen.Char[" ab.~\t\u00a0\u00ad\u2011éж\uf0b7"].Array[0, 12].Select(signs => new string(signs));

    [Fact]
    public void White_space_of_any_kind_is_one_space_and_none_at_the_ends() => Run.Sample(run =>
    {
        var words = run.Replace("\u00ad", "", StringComparison.Ordinal).Replace('\u2011', '-').Replace('\uf0b7', '•')
            .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(string.Join(' ', words), ParagraphText.Normalize(run));
    });

    [Fact]
    public void Runs_leave_what_their_characters_leave_one_by_one() => Gen.Select(Run, Gen.Bool).Array[0, 5].Sample(runs =>
    {
        var (whole, single) = (new ParagraphText(), new ParagraphText());

        foreach (var (run, isEmphasized) in runs)
        {
            whole.Append(run, isEmphasized);
            run.ToList().ForEach(sign => single.Append([sign], isEmphasized));
        }

        Assert.Equal(single.EndsInSpace, whole.EndsInSpace);
        Assert.Equal(single.Take(), whole.Take());
    });

    [Fact]
    public void Emphasis_reaches_to_the_last_character_before_plain_text()
    {
        var text = new ParagraphText();

        text.Append("  Chapter  III ", emphasized: true);
        text.Append(" prevention", emphasized: false);

        Assert.Equal(("Chapter III prevention", "Chapter III".Length), text.Take());
    }
}
