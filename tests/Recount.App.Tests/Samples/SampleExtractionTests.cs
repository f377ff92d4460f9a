namespace Recount.App.Tests.Samples;

/// <summary>Every sample is read and laid beside what the contract asks for, written before the program read it.</summary>
public class SampleExtractionTests(ITestOutputHelper output)
{
    public static TheoryData<string> Exact { get; } =
        [.. SampleFolder.Documents.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Exact))]
    public void A_sample_says_what_its_writer_meant(string name)
    {
        var reading = SampleReading.Of(Checkout.At("samples", "summaries", name));

        Assert.Empty(reading.Misses);
    }

    [Fact]
    public void Printed_samples_say_nearly_all_that_their_writers_meant()
    {
        var readings = SampleFolder.Files("pdf").Select(SampleReading.Of).ToList();
        var found = readings.Sum(reading => reading.Found);
        var missed = readings.Sum(reading => reading.Missed);
        var extra = readings.Sum(reading => reading.Extra);
        readings.SelectMany(reading => reading.Misses).ToList().ForEach(output.WriteLine);

        Assert.InRange(2.0 * found / ((2 * found) + missed + extra), 0.95, 1);
    }
}
