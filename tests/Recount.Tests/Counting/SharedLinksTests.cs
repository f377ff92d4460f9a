using Recount.Counting;

namespace Recount.Tests.Counting;

public class SharedLinksTests
{
    [Fact]
    public void Links_less_shared_ones_and_with_what_is_in_no_bar_are_the_needs() => Assert.Equal(
        "11 links, less 5 shared (2 in 5+52, 2 in 5+6, 1 in 7+8), and 1 need under articles of other chapters only, "
        + "and 2 needs tied to no provision, are 9 needs.",
        Sentence(
            new RegisterOf().Review("XAA", 2)
                .Need("5;6").Need("5;6(1);16").Need("5;52").Need("5;52").Need("7;8").Need("9")
                .Need("16").Need("cross-cutting").Need("cross-cutting"),
            9));

    [Theory]
    [InlineData("5", "1 link are 1 need.")]
    [InlineData("5;6", "2 links, less 1 shared (1 in 5+6), are 1 need.")]
    [InlineData("16", "0 links, and 1 need under articles of other chapters only, are 1 need.")]
    [InlineData("cross-cutting", "0 links, and 1 need tied to no provision, are 1 need.")]
    public void The_sentence_says_only_what_there_is(string under, string sentence) =>
        Assert.Equal(sentence, Sentence(new RegisterOf().Review("XAA", 2).Need(under), 1));

    private static string Sentence(RegisterOf register, int needs) =>
        SharedLinks.Of(register.Snapshot, RegisterView.Secretariat, RegisterOf.Day, ProvisionFit.Stated).Sentence(needs);
}
