using System.Text;

namespace Recount.Convention.Reading;

/// <summary>A text made even for reading citations, one character for one, so that every place is known in the text as given.</summary>
internal sealed class NormalizedText
{
    private readonly int[] _origin;

    private NormalizedText(string original, string text, int[] origin)
    {
        Original = original;
        Text = text;
        _origin = origin;
    }

    public string Original { get; }

    /// <summary>Lower case, without accents and invisible characters, digits and marks as ASCII.</summary>
    public string Text { get; }

    public static NormalizedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        var origin = new List<int>(original.Length + 1);
        for (var at = 0; at < original.Length; at++)
        {
            foreach (var letter in CharacterFold.Of(original, ref at))
            {
                text.Append(letter);
                origin.Add(at);
            }
        }

        origin.Add(original.Length);
        return new NormalizedText(original, text.ToString(), [.. origin]);
    }

    /// <summary>Where a character of the normalised text stands in the original.</summary>
    public int OriginOf(int at) => _origin[at];

    /// <summary>Behind which character of the original a stretch of the normalised text ends.</summary>
    public int OriginEnd(int end) => end == 0 ? 0 : _origin[end - 1] + 1;

    /// <summary>The character as it was written.</summary>
    public char OriginalAt(int at) => Original[_origin[at]];
}
