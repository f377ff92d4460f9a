namespace Recount.Counting;

/// <summary>What some things have in a dimension, as numbers: found once, so that a count compares no words.</summary>
internal sealed class FacetTable
{
    private readonly int[] _starts;
    private readonly int[] _numbers;

    private FacetTable(string?[] names, int[] starts, int[] numbers) => (Names, _starts, _numbers) = (names, starts, numbers);

    /// <summary>The values by number; null is a value too.</summary>
    public string?[] Names { get; }

    /// <summary>The numbers of what a thing has.</summary>
    public ReadOnlySpan<int> this[int thing] => _starts.Length == 0 ? OnlyValue : _numbers.AsSpan(_starts[thing].._starts[thing + 1]);

    /// <summary>A table in which each thing has the same one value: the dimension is another table's.</summary>
    public static FacetTable Same { get; } = new([null], [], []);

    private static ReadOnlySpan<int> OnlyValue => [0];

    /// <summary>Numbers the values of things in the order in which they are met.</summary>
    public static FacetTable Of<T>(IReadOnlyList<T> things, Func<T, IEnumerable<string>> values)
    {
        var names = new List<string>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var starts = new int[things.Count + 1];
        var numbers = new List<int>(things.Count);
        for (var i = 0; i < things.Count; i++)
        {
            starts[i] = numbers.Count;
            foreach (var value in values(things[i]))
            {
                if (!known.TryGetValue(value, out var number))
                {
                    known.Add(value, number = names.Count);
                    names.Add(value);
                }

                numbers.Add(number);
            }
        }

        starts[^1] = numbers.Count;
        return new FacetTable([.. names], starts, [.. numbers]);
    }

    /// <summary>A table in which each thing has one value, or none where its number is below 0.</summary>
    public static FacetTable Of(string?[] names, ReadOnlySpan<int> numbers)
    {
        var starts = new int[numbers.Length + 1];
        var kept = new List<int>(numbers.Length);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0)
            {
                kept.Add(numbers[i]);
            }

            starts[i + 1] = kept.Count;
        }

        return new FacetTable(names, starts, [.. kept]);
    }

    /// <summary>For each number, whether the value is among some.</summary>
    public bool[] Among(IReadOnlyList<string> values) => [.. Names.Select(name => name is not null && values.Contains(name))];
}
