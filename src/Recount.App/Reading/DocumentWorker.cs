using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Recount.Documents;
using Recount.Extraction;
using Recount.Mechanism;

namespace Recount.App.Reading;

/// <summary>
/// The hidden command <c>read-documents</c>: reads one file after the other for a <see cref="ReaderPool"/>, in a process that
/// may die of them. It opens the files it is told to, read-only, and nothing else: no register, no network.
/// </summary>
internal static class DocumentWorker
{
    public const string Command = "read-documents";

    /// <summary>How the process ends when a file needs more memory than it may have.</summary>
    public const int OutOfMemory = 86;

    public static int Run()
    {
        var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        Console.SetOut(TextWriter.Null); // what a library prints must not get between the answers
        var requests = new BlockingCollection<byte[]>();
        new Thread(() => Listen(input, requests)) { IsBackground = true }.Start();
        foreach (var message in requests.GetConsumingEnumerable())
        {
            var request = JsonSerializer.Deserialize(message, WorkerJson.Compact.WorkerRequest)!;
            try
            {
                var answer = Read(request, output);
                Frame.Write(output, JsonSerializer.SerializeToUtf8Bytes(answer, WorkerJson.Compact.WorkerAnswer));
            }
            catch (OutOfMemoryException)
            {
                return OutOfMemory;
            }
        }

        return ExitCode.Done;
    }

    /// <summary>The end of the input means that the parent is gone; then the worker goes too, whatever it is doing.</summary>
    private static void Listen(Stream input, BlockingCollection<byte[]> requests)
    {
        while (Frame.Read(input) is { } message)
        {
            requests.Add(message);
        }

        Environment.Exit(ExitCode.Done);
    }

    private static WorkerAnswer Read(WorkerRequest request, Stream output)
    {
        if (!SourceFile.TryRead(request.Path, out var content, out var rejection))
        {
            return new WorkerAnswer { Id = request.Id, Rejection = rejection };
        }

        MockDocument.Act(content, output);
        var reading = DocumentReader.Read(content, Path.GetFileName(request.Path));
        return new WorkerAnswer
        {
            Id = request.Id,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            MediaType = reading.Document?.MediaType,
            Document = request.Extraction is null or { WithDocument: true } ? reading.Document : null,
            Summary = Extract(reading.Document, request.Extraction),
            Paragraphs = request.Extraction is { WithText: true } ? reading.Document?.Paragraphs.Select(paragraph => paragraph.Text).ToList() : null,
            Rejection = reading.Rejection,
        };
    }

    private static ExtractedSummary? Extract(SourceDocument? document, ExtractionTerms? terms) => document is null || terms is null
        ? null
        : SummaryReader.Read(document, terms.States is { } states ? new Roster(states.Select(ToState)) : null, terms.PublishedByState);

    private static State ToState(NamedState state) => new()
    {
        Code = state.Code,
        Names = new Dictionary<Language, string> { [Language.English] = state.Names[0] },
        OtherNames = [.. state.Names.Skip(1)],
    };
}
