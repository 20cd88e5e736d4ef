using NeuroLang.Fpga.Emulation;
using NeuroLang.Fpga.Images;
using NeuroLang.Fpga.Link;
using NeuroLang.Fpga.Lockstep;

namespace NeuroLang.Fpga.Tests.Link;

public sealed class LinkTests
{
    private static readonly CoreShape Shape = new() { Lanes = 2, SlotBits = 8, SynapseVariables = 1 };

    /// <summary>Check value of CRC-16/GENIBUS in the catalogue of parametrised CRC algorithms.</summary>
    [Fact]
    public void The_check_is_CRC_16_with_complement() => Assert.Equal(0xD64E, FrameCodec.Crc("123456789"u8));

    [Fact]
    public void Flags_within_frames_are_escaped()
    {
        var bytes = FrameCodec.Encode(new LinkFrame(0x7E, 0x7D, [1]));
        Assert.Equal([0x7E, 0x7D, 0x5E, 0x7D, 0x5D, 1], bytes[..6]);
        Assert.Equal(2, bytes.Count(value => value == 0x7E));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void A_program_runs_over_the_line(int damagedOfHundred)
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var program = RandomProgram.Create(seed, new ProgramOptions());
            var transport = new NoisyTransport(new LinkDevice(Shape), seed, damagedOfHundred);
            using var link = new HostLink(transport, TimeSpan.Zero, repetitions: 100);
            Assert.Equal(Shape, link.Shape);
            var image = CoreImageBuilder.Build(program, link.Shape);
            var emulator = new Emulator(image);
            link.Load(image);
            var output = new List<ushort>();
            var expected = new List<ushort>();
            for (var step = 0; step < 20; step++)
            {
                var inputs = RandomProgram.Inputs(program, seed, step);
                emulator.Step(inputs);
                Send(link, [.. inputs.SelectMany(channels => channels.Append(0x8000)).Select(word => (ushort)word)]);
                Expect(emulator, step, expected);
            }

            link.Run(20);
            var status = link.Poll(output);
            while (status.IsRunning || output.Count < expected.Count)
            {
                status = link.Poll(output);
            }

            Assert.Equal(expected, output);
            Assert.Equal(emulator.Cycles, status.Cycles);
            Assert.Equal(emulator.Flags, status.Flags);
            Assert.Equal(damagedOfHundred > 0, link.Repeated > 0);
        }
    }

    /// <summary>More than 10 000 damaged transmissions: every request is carried out once, in order, and every answer is the right one.</summary>
    [Fact]
    public void Damaged_frames_are_sent_again_and_never_accepted()
    {
        var device = new LinkDevice(Shape);
        var transport = new NoisyTransport(device, 5, damagedOfHundred: 35);
        using var link = new HostLink(transport, TimeSpan.Zero, repetitions: 1000);
        var random = new Random(6);
        var memory = new ushort[256];
        var requests = 1;
        while (transport.Damaged < 10_000)
        {
            var address = random.Next(256);
            var count = random.Next(1, Math.Min(61, 257 - address));
            if (random.Next(2) == 0)
            {
                var words = Enumerable.Range(0, count).Select(_ => (ushort)random.Next(65536)).ToArray();
                link.Write(MemorySpace.State, 1, address, words);
                words.CopyTo(memory, address);
            }
            else
            {
                Assert.Equal(memory[address..(address + count)], link.Read(MemorySpace.State, 1, address, count));
            }

            requests++;
        }

        Assert.Equal(requests, device.Executed);
    }

    [Fact]
    public void Damaged_frames_change_nothing()
    {
        var random = new Random(7);
        var device = new LinkDevice(Shape);
        device.Receive(FrameCodec.Encode(new LinkFrame(0, 1, [])));
        for (var n = 0; n < 10_000; n++)
        {
            var bytes = FrameCodec.Encode(new LinkFrame(1, 2, [1, 0, 0, 0, 0, 0, .. Enumerable.Range(0, 2 * random.Next(1, 20)).Select(_ => (byte)random.Next(256))]));
            bytes[random.Next(1, bytes.Length - 1)] ^= (byte)random.Next(1, 256);
            var answers = device.Receive(bytes);
            Assert.Equal(0x7E, answers[0]);
            Assert.Equal(0x95, answers[2]);
        }

        Assert.Equal(1, device.Executed);
    }

    [Fact]
    public void What_does_not_exist_is_refused()
    {
        using var link = new HostLink(new NoisyTransport(new LinkDevice(Shape), 1, 0), TimeSpan.Zero);
        Assert.Equal("the core refuses reading State", Assert.Throws<LinkException>(() => link.Read(MemorySpace.State, 2, 0, 1)).Message);
        Assert.Equal("the core refuses writing to Code", Assert.Throws<LinkException>(() => link.Write(MemorySpace.Code, 0, 3 * 256, [1])).Message);
    }

    [Fact]
    public void A_dead_line_is_an_error()
    {
        var transport = new NoisyTransport(new LinkDevice(Shape), 1, 0);
        using var link = new HostLink(transport, TimeSpan.Zero);
        Assert.Throws<LinkException>(() => new HostLink(new Deaf(), TimeSpan.Zero));
    }

    private static void Send(HostLink link, ReadOnlySpan<ushort> words)
    {
        while (words.Length > 0)
        {
            words = words[link.Push(words)..];
        }
    }

    private static void Expect(Emulator emulator, int step, List<ushort> expected)
    {
        var program = emulator.Image.Program;
        var isFirst = true;
        for (var p = 0; p < program.Populations.Length; p++)
        {
            foreach (var cell in program.Populations[p].IsReported ? emulator.Spikes(p) : [])
            {
                if (isFirst)
                {
                    expected.Add((ushort)(0x8000 | step + 1));
                    isFirst = false;
                }

                expected.Add((ushort)(emulator.Image.Layout.First(p) + cell));
            }
        }
    }

    private sealed class Deaf : ILinkTransport
    {
        public void Send(ReadOnlySpan<byte> bytes)
        {
        }

        public ReadOnlyMemory<byte> Receive(TimeSpan limit) => ReadOnlyMemory<byte>.Empty;

        public void Dispose()
        {
        }
    }
}
