using System.Globalization;
using Recount.App.Shared;
using Recount.Counting;
using Recount.Figures;
using Recount.Figures.Drawing;
using Recount.Notes;
using Recount.Notes.Docx;
using Recount.Notes.Papers;
using Recount.Register.Exchange;

namespace Recount.App.Figures;

/// <summary>The figures as files: a Word file, a workbook, or a folder of drawings, by the ending of the name.</summary>
internal static class FiguresFile
{
    /// <summary>Why the figures cannot go there, in one sentence; null where they can.</summary>
    public static string? Problem(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        _ when path.Length == 0 => "--out: found '', expected the name of a file or a folder.",
        ".DOCX" or ".XLSX" => null,
        ".SVG" => $"--out: found '{path}', expected a folder, for each figure is a drawing of its own; or FILE.docx, FILE.xlsx.",
        "" when File.Exists(path) => $"--out: found the file '{path}', expected a folder, or the name of a new one; or FILE.docx, FILE.xlsx.",
        "" => null,
        _ when Directory.Exists(path) => null,
        var ending => $"--out: found '{path}', which ends in {ending.ToLowerInvariant()}, expected FILE.docx, FILE.xlsx or a folder for drawings.",
    };

    /// <summary>Writes them; gives one line on what was written.</summary>
    public static string Write(string path, Snapshot snapshot, FigureRequest request, FigureSet figures, Language language)
    {
        var facts = NoteCount.Of(snapshot, request.AsAt, request.Since, request.View) with { Figures = figures, Fit = request.Fit };
        var specs = FiguresPaper.Of(facts, language);
        if (specs.Count == 0)
        {
            throw new RecountException(
                $"No need counts as at {request.AsAt:yyyy-MM-dd}, so there is nothing to draw; 'recount status' lists summaries without a date.");
        }

        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".DOCX":
                WholeFile.Write(path, content => NoteFile.Write(FiguresPaper.Draft(facts, language), content));
                break;
            case ".XLSX":
                WholeFile.Write(path, content => WorkbookWriter.Write(content, FiguresWorkbook.Of(snapshot, request, figures, specs)));
                break;
            default:
                Directory.CreateDirectory(path);
                foreach (var spec in specs)
                {
                    WholeFile.Write(Path.Combine(path, $"{spec.Key}.svg"), content => SvgChart.Write(spec, FiguresPaper.Drawing(language, spec.Key), content));
                }

                break;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {specs.Count} figures as at {figures.AsAt:yyyy-MM-dd}, from revision {figures.Revision}; needs that nobody has confirmed yet: {figures.Unconfirmed}.");
    }
}
