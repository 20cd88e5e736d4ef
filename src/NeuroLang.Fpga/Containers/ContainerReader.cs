using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using NeuroLang.Compiler.Backends.Bytecode;

namespace NeuroLang.Fpga.Containers;

/// <summary>Reads containers (docs/fpga/isa.md, section 9) and refuses all that is not one.</summary>
public static class ContainerReader
{
    /// <summary>What the file holds.</summary>
    /// <exception cref="ContainerException">It is no container, is damaged, or its program breaks a rule.</exception>
    public static Container Read(ReadOnlyMemory<byte> file)
    {
        var span = file.Span;
        if (span.Length < 8 || !span[..4].SequenceEqual(ContainerFormat.Magic))
        {
            throw new ContainerException("this is no container: it does not start with NLFP");
        }

        var version = BinaryPrimitives.ReadUInt16LittleEndian(span[4..]);
        if (version != ContainerFormat.Version)
        {
            throw new ContainerException($"version {version} of the format is unknown; this reader knows version {ContainerFormat.Version}");
        }

        var sections = new Dictionary<string, SectionReader>();
        var foreign = ImmutableArray.CreateBuilder<ForeignSection>();
        var order = new List<string>();
        var at = 8;
        for (var left = BinaryPrimitives.ReadUInt16LittleEndian(span[6..]); left > 0; left--)
        {
            var (tag, isCritical, payload) = Section(file, ref at);
            if (sections.ContainsKey(tag) || foreign.Any(section => section.Tag == tag))
            {
                throw new ContainerException($"section {tag} is there twice");
            }

            var isMandatory = ContainerFormat.Mandatory.Contains(tag);
            if (isMandatory || ContainerFormat.Optional.Contains(tag))
            {
                if (isCritical != isMandatory)
                {
                    throw new ContainerException($"section {tag} is {(isCritical ? "" : "not ")}marked as critical");
                }

                sections.Add(tag, new SectionReader(tag, payload));
            }
            else if (isCritical)
            {
                throw new ContainerException($"section {tag} is critical and unknown: a newer nlc may read this file");
            }
            else
            {
                foreign.Add(new ForeignSection(tag, [.. payload.Span]));
            }

            order.Add(tag);
        }

        if (at != file.Length)
        {
            throw new ContainerException($"{file.Length - at} bytes follow the last section");
        }

        Require(sections, order);
        var program = new ProgramReader(sections).Read();
        foreach (var section in sections.Values)
        {
            section.End();
        }

        return BytecodeVerifier.Check(program) is { } reason ? throw new ContainerException(reason) : new Container(program, foreign.ToImmutable());
    }

    private static (string Tag, bool IsCritical, ReadOnlyMemory<byte> Payload) Section(ReadOnlyMemory<byte> file, ref int at)
    {
        if (file.Length - at < ContainerFormat.SectionHeader + 4)
        {
            throw new ContainerException("the file is cut short");
        }

        var header = file.Span[at..];
        var tag = Encoding.ASCII.GetString(header[..4]);
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[4..]);
        var zero = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        if (header[..4].ContainsAnyExceptInRange((byte)0x20, (byte)0x7E))
        {
            throw new ContainerException($"the section at byte {at} has no name");
        }

        if (length > file.Length - at - ContainerFormat.SectionHeader - 4)
        {
            throw new ContainerException($"section {tag} is cut short");
        }

        var end = ContainerFormat.SectionHeader + (int)length;
        if (ContainerFormat.Crc(header[..end]) != BinaryPrimitives.ReadUInt32LittleEndian(header[end..]))
        {
            throw new ContainerException($"section {tag} is damaged: its CRC does not match");
        }

        if (flags > ContainerFormat.Critical || zero != 0)
        {
            throw new ContainerException($"section {tag} has flags that are unknown");
        }

        var payload = file.Slice(at + ContainerFormat.SectionHeader, (int)length);
        at += end + 4;
        return (tag, flags == ContainerFormat.Critical, payload);
    }

    private static void Require(Dictionary<string, SectionReader> sections, List<string> order)
    {
        var known = (string[])[.. ContainerFormat.Mandatory, .. ContainerFormat.Optional];
        if (ContainerFormat.Mandatory.FirstOrDefault(tag => !sections.ContainsKey(tag)) is { } missing)
        {
            throw new ContainerException($"section {missing} is missing");
        }

        if (!order.SequenceEqual(known.Where(sections.ContainsKey).Concat(order.Where(tag => !sections.ContainsKey(tag)))))
        {
            throw new ContainerException("the sections are not in their order");
        }
    }
}
