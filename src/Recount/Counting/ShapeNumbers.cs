using System.Runtime.CompilerServices;
using Recount.Findings;

namespace Recount.Counting;

/// <summary>Gives each shape a number, in the order in which findings bring them.</summary>
internal sealed class ShapeNumbers
{
    private readonly List<Shape> _shapes = [];
    private readonly Dictionary<CountedFinding, int> _numbers = new(ShapeComparer.Instance);
    private readonly Dictionary<CodedAs, int> _numbersOfCodings = [];

    public IReadOnlyList<Shape> All => _shapes;

    /// <remarks>The second finding of one coding is not looked at again, unless its words speak of themes of its own.</remarks>
    public int Of(CountedFinding finding)
    {
        if (finding.Themes.Count > 0)
        {
            return ByContent(finding);
        }

        var coded = new CodedAs(finding.Coding, finding.Kind, finding.Status);
        if (!_numbersOfCodings.TryGetValue(coded, out var number))
        {
            _numbersOfCodings.Add(coded, number = ByContent(finding));
        }

        return number;
    }

    private int ByContent(CountedFinding finding)
    {
        if (!_numbers.TryGetValue(finding, out var number))
        {
            _numbers.Add(finding, number = _shapes.Count);
            _shapes.Add(new Shape(finding));
        }

        return number;
    }

    /// <summary>A coding as the object that it is: cheaper to compare than what it says.</summary>
    private readonly record struct CodedAs(CountedCoding Coding, FindingKind Kind, FindingStatus Status)
    {
        public bool Equals(CodedAs other) =>
            ReferenceEquals(Coding, other.Coding) && Kind == other.Kind && Status == other.Status;

        public override int GetHashCode() => (RuntimeHelpers.GetHashCode(Coding) * 16) ^ ((int)Kind * 4) ^ (int)Status;
    }
}
