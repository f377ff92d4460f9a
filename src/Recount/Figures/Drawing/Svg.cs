using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Recount.Figures.Drawing;

/// <summary>The elements of SVG 1.1, numbers written the same everywhere.</summary>
internal static class Svg
{
    private static readonly XNamespace Main = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute At(string name, object value) => new(name, value is decimal number ? Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>A text without the characters that XML cannot hold.</summary>
    public static string Text(string text) => string.Concat(text.EnumerateRunes().Where(IsHeld));

    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsHeld(Rune rune) => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value);
}
