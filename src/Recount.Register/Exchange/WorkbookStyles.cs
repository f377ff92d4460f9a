using DocumentFormat.OpenXml.Spreadsheet;

namespace Recount.Register.Exchange;

/// <summary>The looks of cells: every unit in every role.</summary>
internal static class WorkbookStyles
{
    private const uint OwnFormats = 164; // up to here they belong to the spreadsheet program
    private const uint Filled = 2;

    private static readonly CellUnit[] Units = Enum.GetValues<CellUnit>();
    private static readonly CellRole[] Roles = Enum.GetValues<CellRole>();

    /// <summary>The number of a cell's look.</summary>
    public static uint Of(WorkbookCell cell) => (uint)(((int)cell.Role * Units.Length) + (int)cell.Unit);

    public static Stylesheet Create() => new(
        new NumberingFormats(Units.Where(unit => Code(unit) is not null)
            .Select(unit => new NumberingFormat { NumberFormatId = OwnFormats + (uint)unit, FormatCode = Code(unit) })),
        new Fonts(Font(), Font(new Bold()), Font(new Italic(), new Color { Rgb = "FF595959" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EEF5" }) { PatternType = PatternValues.Solid })),
        new Borders(Empty(), Head(), Total()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Roles.SelectMany(_ => Units, Look)));

    private static CellFormat Look(CellRole role, CellUnit unit) => new(Placed(role))
    {
        NumberFormatId = Format(unit),
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        FontId = role switch
        {
            CellRole.Heading or CellRole.NumberHeading or CellRole.Total or CellRole.Label => 1,
            CellRole.Absent => 2,
            CellRole.Body or CellRole.Prose => 0u,
        },
        FillId = IsHead(role) ? Filled : 0,
        BorderId = IsHead(role) ? 1 : role == CellRole.Total ? 2u : 0,
    };

    private static Alignment Placed(CellRole role) => new()
    {
        Vertical = IsHead(role) ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
        WrapText = role == CellRole.Prose,
        Horizontal = role is CellRole.Absent or CellRole.NumberHeading ? HorizontalAlignmentValues.Right : null,
    };

    private static bool IsHead(CellRole role) => role is CellRole.Heading or CellRole.NumberHeading;

    /// <remarks>49 is the format "Text", which keeps 8(5) from becoming a number and a date from another.</remarks>
    private static uint Format(CellUnit unit) => unit switch
    {
        CellUnit.General => 0,
        CellUnit.Text => 49,
        _ => OwnFormats + (uint)unit,
    };

    private static string? Code(CellUnit unit) => unit switch
    {
        CellUnit.General or CellUnit.Text => null,
        CellUnit.Count => "#,##0",
        CellUnit.CountChange => "+#,##0;-#,##0;0",
        CellUnit.PerCent => "0.00\" %\"",
        CellUnit.WholePerCent => "0\" %\"",
        CellUnit.Points => "+0.00\" points\";-0.00\" points\";0.00\" points\"",
        CellUnit.Ratio => "#,##0.00",
        CellUnit.RatioChange => "+#,##0.00;-#,##0.00;0.00",
    };

    private static Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] marks) =>
        new([.. marks.Where(mark => mark is not Color), new FontSize { Val = 11 }, .. marks.OfType<Color>(), new FontName { Val = "Calibri" }]);

    private static Border Empty() => new(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder());

    private static Border Head() => new(
        new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static Border Total() => new(
        new LeftBorder(), new RightBorder(), new TopBorder { Style = BorderStyleValues.Medium }, new BottomBorder(), new DiagonalBorder());
}
