using Recount.Register.Opening;

namespace Recount.Register.Tests;

public sealed class SeenTextsTests
{
    [Fact]
    public void A_text_is_taken_apart_once_however_often_it_stands()
    {
        var made = new List<string>();
        var texts = new SeenTexts<string[]>(text =>
        {
            made.Add(text);
            return text.Split(';');
        });

        var first = texts.Of("5;12(2)"u8);
        texts.Of("12(2);5"u8);
        texts.Of([]);
        texts.Of([]);

        Assert.Same(first, texts.Of("5;12(2)"u8));
        Assert.Equal(["5;12(2)", "12(2);5", ""], made);
    }
}
