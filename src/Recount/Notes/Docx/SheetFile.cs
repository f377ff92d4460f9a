using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recount.Notes.Sheets;

namespace Recount.Notes.Docx;

/// <summary>Sets a State sheet as a Word file of one page: as many needs as it holds, each whole, and where the others are.</summary>
public static class SheetFile
{
    private const int PageHeight = 16838;
    private const int Edge = 850;
    private const int Width = 11906 - (2 * Edge);

    /// <summary>Left free at the bottom, as programs do not set lines alike.</summary>
    private const int Spare = 600;

    private const int Small = 15;
    private const int Usual = 17;
    private const int Heading = 20;
    private const int Title = 30;

    private static readonly int[] ReviewColumns = [850, 1950, 1850, 2756, 1500, 1300];
    private static readonly int[] NeedColumns = [1500, 5606, 3100];

    /// <summary>Writes the file; the same page gives the same bytes.</summary>
    /// <returns>How many needs were left out.</returns>
    public static int Write(SheetPage page, Stream output)
    {
        var (body, left) = Body(page);
        WordPackage.Write(output, page.Setting, page.Title, page.Unofficial, main =>
        {
            main.AddNewPart<FootnotesPart>("rNotes").Write(new Footnotes().Part()); // the settings name its separators
            var document = new XElement(
                W.Main + "document",
                new XAttribute(XNamespace.Xmlns + "w", W.Main),
                new XElement(W.Main + "body", body, Section()));
            main.Write(RightToLeft.Of(document, page.Setting));
        });
        return left;
    }

    private static (List<XElement> Body, int Left) Body(SheetPage page)
    {
        var setting = new SheetSetting(page.Setting);
        var (body, height) = (new List<XElement>(), 0);
        foreach (var warning in page.Warnings)
        {
            Add(setting.Lines(warning, Heading, Width - 200, new SheetLook(IsBold: true, After: 160, HasBox: true)));
        }

        Add(setting.Lines(page.Title, Title, Width, new SheetLook(IsBold: true, After: 80)));
        Add(setting.Lines(page.Terms, Small, Width, new SheetLook(After: 120)));
        if (page.Reviews.Count > 1)
        {
            AddTable(Reviews(page, setting), page.Title);
        }

        foreach (var (label, numbers) in page.Counts)
        {
            Add(setting.Lines(numbers, Usual, Width, new SheetLook(Label: label, After: 40)));
        }

        Add(setting.Lines(string.Join(' ', page.Missing.Skip(1)), Usual, Width, new SheetLook(Label: page.Missing[0] + ":", Before: 60)));
        var left = 0;
        if (page.Needs.Count > 0)
        {
            Add(setting.Lines(page.NeedsTitle, Heading, Width, new SheetLook(IsBold: true, Before: 120, After: 60)));
            left = AddNeeds();
        }

        return (body, left);

        void Add((XElement Paragraph, int Height) line)
        {
            body.Add(line.Paragraph);
            height += line.Height;
        }

        void AddTable(SheetTable table, string caption)
        {
            body.Add(table.Of(caption));
            height += table.Height;
            Add(setting.Lines("", 4, Width, new SheetLook(After: 40)));
        }

        int AddNeeds()
        {
            var room = PageHeight - (2 * Edge) - Spare - height;
            var table = Needs(page, setting, room, out var set);
            if (set < page.Needs.Count)
            {
                table = Needs(page, setting, room - LeftOut(page.Needs.Count).Sum(line => line.Height), out set);
            }

            AddTable(table, page.NeedsTitle);
            foreach (var line in set < page.Needs.Count ? LeftOut(page.Needs.Count - set) : [])
            {
                Add(line);
            }

            return page.Needs.Count - set;
        }

        (XElement Paragraph, int Height)[] LeftOut(int number) =>
            [setting.Lines(page.LeftOut(number), Usual, Width, new SheetLook(Before: 40)), setting.Lines(page.Command, Small, Width)];
    }

    private static SheetTable Reviews(SheetPage page, SheetSetting setting)
    {
        var table = new SheetTable(ReviewColumns);
        foreach (var (at, row) in page.Reviews.Index())
        {
            table.TryAdd([.. row.Select((text, column) => new[] { setting.Lines(text, Usual, table.Room(column), new SheetLook(IsBold: at == 0)) })], isHead: at == 0);
        }

        return table;
    }

    /// <summary>The first needs that have room.</summary>
    private static SheetTable Needs(SheetPage page, SheetSetting setting, int room, out int set)
    {
        var table = new SheetTable(NeedColumns);
        table.TryAdd([.. page.NeedsHeadings.Select((text, column) => new[] { setting.Lines(text, Small, table.Room(column), new SheetLook(IsBold: true)) })], isHead: true);
        set = page.Needs.TakeWhile(need => table.TryAdd(
            [
                [setting.Provisions(need.Provisions, Usual, table.Room(0))],
                [setting.Quotation(need.Text, need.Language, Usual, table.Room(1))],
                [setting.Lines(need.Place, Small, table.Room(2)), setting.Lines(need.Id, Small - 2, table.Room(2))],
            ],
            most: room)).Count();
        return table;
    }

    private static XElement Section() => new(
        W.Main + "sectPr",
        new XElement(W.Main + "pgSz", W.At("w", 11906), W.At("h", PageHeight)),
        new XElement(
            W.Main + "pgMar",
            W.At("top", Edge), W.At("right", Edge), W.At("bottom", Edge), W.At("left", Edge),
            W.At("header", 400), W.At("footer", 400), W.At("gutter", 0)));
}
