using Recount.Notes.InWords;

namespace Recount.Tests.Notes.InWords;

public class NumberWordsTests
{
    [Theory]
    [InlineData(0, "no")]
    [InlineData(1, "one")]
    [InlineData(9, "nine")]
    [InlineData(10, "10")]
    [InlineData(3829, "3,829")]
    public void One_to_nine_are_words_inside_a_sentence_and_thousands_have_a_comma(int number, string words) =>
        Assert.Equal(words, NumberWords.Inside(number));

    [Theory]
    [InlineData(30, "Thirty")]
    [InlineData(63, "Sixty-three")]
    [InlineData(120, "One hundred and twenty")]
    public void A_number_that_opens_a_sentence_is_in_words(int number, string words) =>
        Assert.Equal(words, NumberWords.Opening(number));
}
