using System.Buffers.Binary;
using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Containers;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Containers;

public sealed class ContainerTests
{
    [Fact]
    public void What_is_written_reads_back_and_writes_the_same_bytes()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var bytes = ContainerWriter.Write(new Container(Full(seed)));
            var read = ContainerReader.Read(bytes);
            Assert.Equal(bytes, ContainerWriter.Write(read));
        }
    }

    [Fact]
    public void The_check_is_CRC_32C()
    {
        // Check value of CRC-32/ISCSI in the catalogue of parametrised CRC algorithms.
        Assert.Equal(0xE3069283u, ContainerFormat.Crc("123456789"u8));
    }

    [Fact]
    public void Damaged_files_are_refused()
    {
        var random = new Random(11);
        var files = Enumerable.Range(1, 20).Select(seed => ContainerWriter.Write(new Container(Full(seed, small: true)))).ToArray();
        for (var n = 0; n < 10_000; n++)
        {
            var file = files[random.Next(files.Length)];
            var damaged = Damage(file, random);
            if (!damaged.AsSpan().SequenceEqual(file))
            {
                Assert.Throws<ContainerException>(() => ContainerReader.Read(damaged));
            }
        }
    }

    /// <summary>With its checks made to match again, a damaged file is refused, or is a file that the writer could have made.</summary>
    [Fact]
    public void Damage_behind_valid_checks_is_refused_or_harmless()
    {
        var random = new Random(12);
        var files = Enumerable.Range(1, 20).Select(seed => ContainerWriter.Write(new Container(Full(seed, small: true)))).ToArray();
        var refused = 0;
        for (var n = 0; n < 10_000; n++)
        {
            var damaged = Repair(Damage(files[random.Next(files.Length)], random));
            try
            {
                Assert.Equal(damaged, ContainerWriter.Write(ContainerReader.Read(damaged)));
            }
            catch (ContainerException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 2_000, 9_999);
    }

    [Theory]
    [InlineData(0, 'X', "does not start with NLFP")]
    [InlineData(4, 2, "version 2 of the format is unknown")]
    [InlineData(6, 1, "bytes follow the last section")]
    [InlineData(6, 200, "cut short")]
    [InlineData(24, 1, "section HEAD is damaged")]
    public void The_reason_is_given(int at, int value, string reason)
    {
        var bytes = ContainerWriter.Write(new Container(Full(1)));
        bytes[at] = (byte)value;
        Assert.Contains(reason, Assert.Throws<ContainerException>(() => ContainerReader.Read(bytes)).Message);
    }

    [Fact]
    public void An_unknown_critical_section_is_refused_and_another_one_kept()
    {
        var plain = ContainerWriter.Write(new Container(Full(1)));
        var critical = With(plain, ContainerWriter.Framed("NEWS", ContainerFormat.Critical, [1, 2, 3]));
        var message = Assert.Throws<ContainerException>(() => ContainerReader.Read(critical)).Message;
        Assert.Equal("section NEWS is critical and unknown: a newer nlc may read this file", message);

        var other = With(plain, ContainerWriter.Framed("NEWS", 0, [1, 2, 3]));
        var read = ContainerReader.Read(other);
        Assert.Equal("NEWS", Assert.Single(read.Foreign).Tag);
        Assert.Equal(other, ContainerWriter.Write(read));

        var twice = With(other, ContainerWriter.Framed("NEWS", 0, []));
        Assert.Equal("section NEWS is there twice", Assert.Throws<ContainerException>(() => ContainerReader.Read(twice)).Message);
    }

    /// <summary>A random program with all that a container may hold.</summary>
    internal static BytecodeProgram Full(int seed, bool small = false)
    {
        var program = RandomProgram.Create(seed, small ? new ProgramOptions { MostCells = 12, MostTargets = 6, Tables = 1, SynapseVariables = 2 } : new ProgramOptions { SynapseVariables = 3 });
        return seed % 2 == 0
            ? program
            : program with
            {
                Probes = [new BytecodeProbe("v", program.Populations.ToList().FindIndex(p => p.Variables.Length > 0), 0, 10)],
                Lines = [.. program.Code.Select((_, n) => new BytecodeLine(n + 1, n % 3, $"line \"{n}\"\\ é"))],
                Provenance = new BytecodeProvenance("0.1.0", new string('a', 64), "main"),
                AccumulatorsCannotWrap = true,
            };
    }

    private static byte[] With(byte[] file, byte[] section)
    {
        byte[] bytes = [.. file, .. section];
        bytes[6]++;
        return bytes;
    }

    private static byte[] Damage(byte[] file, Random random)
    {
        var bytes = file.ToArray();
        switch (random.Next(5))
        {
            case 0:
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                for (var n = random.Next(1, 20); n > 0; n--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                break;
            case 2:
                bytes = bytes[..random.Next(bytes.Length)];
                break;
            case 3:
                var at = random.Next(bytes.Length);
                bytes = [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 50))..]];
                break;
            default:
                var from = random.Next(bytes.Length);
                var count = Math.Min(random.Next(1, 50), bytes.Length - from);
                bytes = [.. bytes[..from], .. bytes.AsSpan(from, count), .. bytes[from..]];
                break;
        }

        return bytes;
    }

    private static byte[] Repair(byte[] bytes)
    {
        for (var at = 8; at + 16 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 8));
            if (length > bytes.Length - at - 16)
            {
                break;
            }

            var end = at + 12 + (int)length;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(end), ContainerFormat.Crc(bytes.AsSpan(at..end)));
            at = end + 4;
        }

        return bytes;
    }
}
