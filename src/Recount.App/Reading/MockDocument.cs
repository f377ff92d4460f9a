using System.Text;

namespace Recount.App.Reading;

/// <summary>A made-up kind of document that makes its reader misbehave, so that the isolation itself is tested.</summary>
/// <remarks>Known only to a process that was started with the variable; for any other the file is plain text.</remarks>
internal static class MockDocument
{
    public const string Variable = "RECOUNT_MOCK_DOCUMENTS";

    private static readonly bool IsKnown = Environment.GetEnvironmentVariable(Variable) == "1";

    public static void Act(byte[] content, Stream output)
    {
        if (!IsKnown || !content.AsSpan().StartsWith("MOCK:"u8))
        {
            return;
        }

        switch (Encoding.UTF8.GetString(content).Trim())
        {
            case "MOCK: hang":
                new ManualResetEventSlim().Wait();
                break;
            case "MOCK: allocate":
                Allocate();
                break;
            case "MOCK: crash":
                Recurse(0);
                break;
            case "MOCK: throw":
                throw new NotSupportedException("As the mock document asks.");
            case "MOCK: exit":
                Environment.Exit(0);
                break;
            case "MOCK: garbage":
                output.Write("This is no frame at all."u8);
                output.Flush();
                break;
            case "MOCK: garbled answer":
                Frame.Write(output, "{\"Id\":"u8);
                break;
            case "MOCK: answer twice":
                Frame.Write(output, "{\"Id\":-1}"u8);
                break;
        }
    }

    private static void Allocate()
    {
        var kept = new List<byte[]>();
        while (true)
        {
            kept.Add(new byte[10_000_000]);
            Array.Fill(kept[^1], (byte)1);
        }
    }

    private static int Recurse(int depth) => depth < 0 ? depth : Recurse(depth + 1) + Recurse(depth + 2);
}
