using NeuroLang.Compiler.Backends.Bytecode;
using NeuroLang.Fpga.Containers;
using NeuroLang.Fpga.Listings;
using NeuroLang.Fpga.Tests.Containers;

namespace NeuroLang.Fpga.Tests.Listings;

public sealed class ListingTests
{
    [Fact]
    public void A_listing_gives_the_bytes_it_was_made_of()
    {
        for (var seed = 1; seed <= 100; seed++)
        {
            var container = new Container(ContainerTests.Full(seed), [new ForeignSection("NEWS", [1, 255])]);
            var bytes = ContainerWriter.Write(container);
            var text = new StringWriter();
            Disassembler.Write(ContainerReader.Read(bytes), text);
            Assert.Equal(bytes, ContainerWriter.Write(Assembler.Assemble(text.ToString())));
        }
    }

    [Theory]
    [InlineData("madk r1, v0, #-1234, r2 >>15", 0x00813C20u, -1234)]
    [InlineData("madr r1 -> v3, a0!, r2, r3 >>12.s", 0x08813153u, 3)]
    [InlineData("spkk r1 -> v0, p3, r1, #4096, r0 ?!p1", 0x80883C10u, 4096)]
    public void Text_stands_for_bits(string text, uint word, short constant)
    {
        var instruction = Instruction.Decode(word, constant);
        Assert.Equal(word, instruction.Word);
        Assert.Equal(text, InstructionWriter.Write(instruction, ofSynapses: false));
    }

    [Theory]
    [InlineData("program \"x\" step 1 accumulators 16 seed 1\ncode\n  jump r1", "line 3: there is no instruction 'jump'")]
    [InlineData("program \"x\" step 1 accumulators 16 seed 1\ncode\n  addk r16, r0, #1", "line 3: a field does not fit")]
    [InlineData("program \"x\" step 1 accumulators 16 seed 1\nfoo", "line 2: 'foo' is not understood")]
    [InlineData("program \"x\" step 1 accumulators 9 seed 1", "line 1: a number from 16 to 32 is missing")]
    [InlineData("", "line 1: the listing is empty")]
    public void The_line_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<ListingException>(() => Assembler.Assemble(text)).Message);
}
