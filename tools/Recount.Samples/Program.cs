using Recount.Samples;
using Recount.Samples.Reading;
using Recount.Samples.Writing;

// dotnet run --project tools/Recount.Samples -- tools/Recount.Samples/definitions samples/summaries
// For the pdf files, first with --printed into a folder aside (tracked changes are accepted, as on paper), then
// soffice --headless --convert-to pdf --outdir samples/summaries ASIDE/*.docx
if (args is not [var definitions, var target, .. var options])
{
    Console.Error.WriteLine("Give the folder of the definitions and the folder to write to.");
    return 2;
}

var isPrinted = options.Contains("--printed");

foreach (var path in Directory.GetFiles(definitions, "*.txt").Order(StringComparer.Ordinal))
{
    var sample = DefinitionReader.Read(path);
    foreach (var format in (sample.Fact("formats") ?? "docx").Split(' '))
    {
        var file = Path.Combine(target, $"{sample.Name}.{format}");
        switch (format)
        {
            case "docx":
                WordFile.Write(sample, file, isPrinted);
                break;
            case "html":
                File.WriteAllText(file, WebPage.Of(sample));
                break;
            case "txt":
                File.WriteAllText(file, PlainPage.Of(sample));
                break;
            default:
                throw new InvalidDataException($"{path}: found 'formats: {format}', expected docx, html or txt.");
        }
    }

    if (sample.Fact("statements") is not null && !isPrinted)
    {
        ExpectedFile.Write(sample, Path.Combine(target, sample.Name + ".expected.json"));
    }
}

return 0;
