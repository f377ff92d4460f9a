using Recount.Counting;

namespace Recount.Tests.Counting;

public class StateMarksTests
{
    private static readonly int[] Borders = [0, 1, 63, 64, 65, 127, 128, 129];

    [Fact]
    public void Each_State_has_a_bit_of_its_own_in_each_row()
    {
        var marks = new StateMarks(rows: 3, states: 130);
        Array.ForEach(Borders, state => marks.Mark(1, state));
        marks.Mark(1, 64);

        Assert.Equal([0, Borders.Length, 0], [marks.Count(0), marks.Count(1), marks.Count(2)]);
        Assert.Equal(Borders, marks.In(1).Order());
        Assert.Empty(marks.In(2));
    }

    [Fact]
    public void States_of_a_row_less_those_of_the_same_row_of_others()
    {
        var (marks, others) = (new StateMarks(rows: 3, states: 130), new StateMarks(rows: 3, states: 130));
        Array.ForEach(Borders, state => marks.Mark(1, state));
        Array.ForEach([1, 64, 66, 129], state => others.Mark(1, state));
        others.Mark(0, 0);
        others.Mark(2, 63);

        Assert.Equal(Borders.Length - 3, marks.CountWithout(1, others, 1));
        Assert.Equal([1, 1, 1], [others.CountWithout(0, marks, 0), others.CountWithout(1, marks, 1), others.CountWithout(2, marks, 2)]);
    }
}
