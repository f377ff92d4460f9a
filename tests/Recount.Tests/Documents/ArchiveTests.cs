using System.Buffers.Binary;
using Recount.Documents;
using Recount.Tests.Documents.Docx;

namespace Recount.Tests.Documents;

public class ArchiveTests
{
    private static readonly byte[] Sound = new WordFile { Body = WordFile.P("Text") }.ToBytes();

    [Fact]
    public void A_sound_archive_is_read() => Assert.Null(CodeOf(Sound));

    [Fact]
    public void A_file_that_is_cut_off_is_truncated_wherever_it_ends()
    {
        for (var length = 4; length < Sound.Length; length += 97)
        {
            Assert.Equal("truncated", CodeOf(Sound[..length]));
        }
    }

    [Fact]
    public void Bytes_before_the_archive_are_refused()
    {
        byte[] prefixed = [.. "PK\x3\x4 something else "u8, .. Sound];

        Assert.Equal("unsafe-archive", CodeOf(prefixed));
    }

    [Fact]
    public void Bytes_after_the_archive_are_refused() => Assert.Equal("truncated", CodeOf([.. Sound, 0, 0, 0]));

    [Fact]
    public void A_wrong_checksum_is_damage_also_in_a_part_that_is_not_read()
    {
        foreach (var entry in Entries(Sound))
        {
            var changed = (byte[])Sound.Clone();
            changed[entry + 16] ^= 1;
            changed[LocalHeader(Sound, entry) + 14] ^= 1;

            Assert.Equal("damaged", CodeOf(changed));
        }
    }

    [Fact]
    public void A_part_longer_than_it_says_is_damage()
    {
        var changed = (byte[])Sound.Clone();
        var entry = Entries(Sound)[^1];
        changed[entry + 24]--;

        Assert.Equal("damaged", CodeOf(changed));
    }

    [Fact]
    public void The_mark_of_encryption_is_believed()
    {
        var changed = (byte[])Sound.Clone();
        changed[Entries(Sound)[0] + 8] |= 1;

        Assert.Equal("encrypted", CodeOf(changed));
    }

    [Fact]
    public void Two_names_for_one_body_are_refused()
    {
        var changed = (byte[])Sound.Clone();
        var entries = Entries(Sound);
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(entries[1] + 42), LocalHeader(Sound, entries[0]));

        Assert.Equal("zip-bomb", CodeOf(changed));
    }

    [Fact]
    public void A_part_that_is_named_differently_in_two_places_is_refused()
    {
        var changed = (byte[])Sound.Clone();
        changed[LocalHeader(Sound, Entries(Sound)[^1]) + 30] ^= 1;

        Assert.Equal("unsafe-archive", CodeOf(changed));
    }

    [Fact]
    public void A_link_to_another_file_is_refused()
    {
        var changed = (byte[])Sound.Clone();
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(Entries(Sound)[0] + 38), 0xa1ff0000);

        Assert.Equal("unsafe-archive", CodeOf(changed));
    }

    [Fact]
    public void Another_way_of_packing_is_refused()
    {
        var changed = (byte[])Sound.Clone();
        changed[Entries(Sound)[0] + 10] = 12;

        Assert.Equal("unsafe-archive", CodeOf(changed));
    }

    private static string? CodeOf(byte[] content) => DocumentReader.Read(content, "a.docx").Rejection?.Code;

    private static int LocalHeader(byte[] archive, int entry) => BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(entry + 42));

    /// <summary>Where the entries of the central directory start.</summary>
    private static List<int> Entries(byte[] archive)
    {
        var entries = new List<int>();
        var at = BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(archive.Length - 6));
        while (BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(at)) == 0x02014b50)
        {
            entries.Add(at);
            at += 46 + BitConverter.ToUInt16(archive, at + 28) + BitConverter.ToUInt16(archive, at + 30)
                + BitConverter.ToUInt16(archive, at + 32);
        }

        return entries;
    }
}
