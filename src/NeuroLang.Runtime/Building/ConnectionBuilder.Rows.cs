using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using NeuroLang.Runtime.Delivery;

namespace NeuroLang.Runtime.Building;

internal sealed unsafe partial class ConnectionBuilder
{
    private void BuildRows(PreGroup group, RowSource rows, List<IStaticSynapses> blocks)
    {
        var targets = (_plan.Elements.Count == 0 ? _plan.Targets : _plan.Elements.SelectMany(elements => elements)).Distinct().Order().Select(target => _simulation.Accumulators[target]).ToArray();
        var shapes = targets.Select(target => Shape(group, target, IndexBytes(target))).ToArray();
        var shares = targets.Select(Share).ToArray();
        int BlockOf(int target) => Array.IndexOf(targets, _simulation.Accumulators[target]);
        var blockOfPart = _plan.Targets.Select(BlockOf).ToArray();
        var blockOfElement = _plan.Elements.Select(elements => elements.Select(BlockOf).ToArray()).ToArray();
        var pieces = Pieces(group.Count);
        var chunks = new BlockChunk[pieces][];
        var longest = new int[pieces];
        try
        {
            Workers.Run(_threads, pieces, piece =>
            {
                var first = (int)Workers.Cut(group.Count, pieces, piece);
                var end = (int)Workers.Cut(group.Count, pieces, piece + 1);
                var expected = (end - first) * rows.ExpectedPerRow;
                chunks[piece] = shapes
                    .Select((shape, b) => new BlockChunk(shape.IndexBytes, _plan.Weight is null, (long)(1.05 * shares[b] * expected) + 256, end - first))
                    .ToArray();
                longest[piece] = Draw(group, rows, first, end, chunks[piece], blockOfPart, blockOfElement);
            });
            for (var b = 0; b < shapes.Length; b++)
            {
                NoteDelay(targets[b], longest.Max());
                blocks.Add(Assemble(shapes[b], group, chunks.Select(piece => piece[b]).ToArray()));
            }
        }
        finally
        {
            foreach (var chunk in chunks.Where(piece => piece is not null).SelectMany(piece => piece))
                chunk.Dispose();
        }
    }

    private int IndexBytes(Accumulator target) =>
        _plan.DelaySteps is null || target.Population.Size > ushort.MaxValue + 1 ? sizeof(uint) : sizeof(ushort);

    private double Share(Accumulator target)
    {
        var cells = 0L;
        for (var part = 0; part < _post.Parts.Count; part++)
        {
            if (_simulation.Accumulators[_plan.Targets[part]] == target)
                cells += _post.Parts[part].Count;
        }
        return _post.Count == 0 ? 0 : (double)cells / _post.Count;
    }

    // Draws the rows of entries [first, end) and appends each part of a row to the chunk of its block; returns the longest delay.
    private int Draw(PreGroup group, RowSource rows, int first, int end, BlockChunk[] chunks, int[] blockOfPart, int[][] blockOfElement)
    {
        var scratch = new RowScratch(_simulation.Seed, _plan.Stream);
        var finisher = new RowFinisher(_simulation, _connection, _plan, _post);
        for (var position = first; position < end; position++)
        {
            var (cell, i) = group.Entry(position);
            var row = rows.Row(i, scratch);
            var count = finisher.Finish(row, rows, i, group.Population, cell);
            if (finisher.HasElements)
                AppendByElement(row[..count], finisher, position - first, chunks, blockOfElement);
            else if (finisher.HasDelays)
                AppendByDelay(row[..count], finisher, position - first, chunks, blockOfPart);
            else
                AppendByPart(row[..count], finisher, position - first, chunks, blockOfPart);
        }
        return finisher.LongestDelay;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AppendByPart(ReadOnlySpan<int> row, RowFinisher finisher, int entry, BlockChunk[] chunks, int[] blockOfPart)
    {
        var from = 0;
        for (var part = 0; part < blockOfPart.Length && from < row.Length; part++)
        {
            var end = _post.Offset(part + 1);
            var length = row[^1] < end ? row.Length - from : CountBelow(row[from..], end);
            if (length == 0)
                continue;
            var chunk = chunks[blockOfPart[part]];
            AppendCells(chunk, part, row.Slice(from, length));
            if (finisher.HasWeights)
                chunk.Weights.AddRange(finisher.Weights.Slice(from, length));
            chunk.Counts[entry] += length;
            from += length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AppendCells(BlockChunk chunk, int part, ReadOnlySpan<int> row)
    {
        if (_plan.Post[part].Indices is not null)
        {
            foreach (var j in row)
                AppendIndex(chunk, part, (uint)_post.Cell(part, j));
            return;
        }
        var shift = (int)_plan.Post[part].Start - _post.Offset(part);
        if (IndexBytes(_simulation.Accumulators[_plan.Targets[part]]) == sizeof(ushort))
        {
            var narrow = chunk.Narrow.Extend(row.Length);
            for (var n = 0; n < row.Length; n++)
                narrow[n] = (ushort)(row[n] + shift);
        }
        else
        {
            var wide = chunk.Wide.Extend(row.Length);
            for (var n = 0; n < row.Length; n++)
                wide[n] = (uint)(row[n] + shift);
        }
    }

    private void AppendIndex(BlockChunk chunk, int part, uint index)
    {
        if (IndexBytes(_simulation.Accumulators[_plan.Targets[part]]) == sizeof(ushort))
            chunk.Narrow.Add((ushort)index);
        else
            chunk.Wide.Add(index);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AppendByDelay(ReadOnlySpan<int> row, RowFinisher finisher, int entry, BlockChunk[] chunks, int[] blockOfPart)
    {
        for (var place = 0; place < row.Length; place++)
        {
            var n = (int)(uint)finisher.Order[place];
            var part = _post.PartOf(row[n]);
            var chunk = chunks[blockOfPart[part]];
            chunk.Wide.Add(DelayedIndex(finisher.Delays[n], part, row[n]));
            if (finisher.HasWeights)
                chunk.Weights.Add(finisher.Weights[n]);
            chunk.Counts[entry]++;
        }
    }

    private void AppendByElement(ReadOnlySpan<int> row, RowFinisher finisher, int entry, BlockChunk[] chunks, int[][] blockOfElement)
    {
        for (var place = 0; place < row.Length; place++)
        {
            var n = finisher.HasDelays ? (int)(uint)finisher.Order[place] : place;
            var part = _post.PartOf(row[n]);
            var chunk = chunks[blockOfElement[part][finisher.Elements[n]]];
            if (finisher.HasDelays)
                chunk.Wide.Add(DelayedIndex(finisher.Delays[n], part, row[n]));
            else
                AppendIndex(chunk, part, (uint)_post.Cell(part, row[n]));
            if (finisher.HasWeights)
                chunk.Weights.Add(finisher.Weights[n]);
            chunk.Counts[entry]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint DelayedIndex(int delay, int part, int j)
    {
        var index = (ulong)delay * _post.Populations[part].Padded + (uint)_post.Cell(part, j);
        return index <= uint.MaxValue ? (uint)index : throw RingTooLong(delay, _post.Populations[part]);
    }

    private SimulationException RingTooLong(int delay, Population population) => new(
        SimulationError.InvalidDelay,
        string.Create(CultureInfo.InvariantCulture, $"connection '{_plan.Name}': a delay of {delay} steps for {population.Size} cells exceeds what a delay ring can address"))
    {
        Population = population.Name,
        Variable = _plan.Name,
    };

    private static int CountBelow(ReadOnlySpan<int> ascending, int end)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < end)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private SynapseBlock Assemble(SynapseBlockShape shape, PreGroup group, BlockChunk[] chunks)
    {
        var count = chunks.Sum(chunk => chunk.Count);
        var starts = new NativeBlock((shape.Rows + 1L) * sizeof(long));
        var index = new NativeBlock(count * shape.IndexBytes);
        var weights = shape.Weight is null ? new NativeBlock(count * sizeof(double)) : null;
        var offsets = new long[chunks.Length];
        var (position, entry, row) = (0L, 0, 0);
        var rowStarts = (long*)starts.Pointer;
        for (var c = 0; c < chunks.Length; c++)
        {
            offsets[c] = position;
            foreach (var length in chunks[c].Counts)
            {
                for (var cellRow = group.Entry(entry++).Cell - shape.FirstCell; row <= cellRow; row++)
                    rowStarts[row] = position;
                position += length;
            }
        }
        for (; row <= shape.Rows; row++)
            rowStarts[row] = position;
        Workers.Run(_threads, chunks.Length, c =>
        {
            if (shape.IndexBytes == sizeof(ushort))
                Copy(chunks[c].Narrow, (ushort*)index.Pointer + offsets[c]);
            else
                Copy(chunks[c].Wide, (uint*)index.Pointer + offsets[c]);
            if (weights is not null)
                Copy(chunks[c].Weights, (double*)weights.Pointer + offsets[c]);
        });
        if (shape.HasDelays && group.HasRepeats)
            SortByDelay(shape.Rows, rowStarts, (uint*)index.Pointer, weights is null ? null : (double*)weights.Pointer);
        return new SynapseBlock(shape, starts, index, weights, count);
    }

    // Each entry's synapses ascend in delay; a cell that the view has twice gets them merged, those that are equal in the order of their entries.
    private static void SortByDelay(int rows, long* starts, uint* index, double* weights)
    {
        for (var row = 0; row < rows; row++)
        {
            var length = checked((int)(starts[row + 1] - starts[row]));
            var keys = new Span<uint>(index + starts[row], length);
            if (weights == null)
            {
                keys.Sort();
                continue;
            }
            var values = new Span<double>(weights + starts[row], length);
            var before = values.ToArray();
            var places = new ulong[length];
            for (var n = 0; n < length; n++)
                places[n] = ((ulong)keys[n] << 32) | (uint)n;
            Array.Sort(places);
            for (var n = 0; n < length; n++)
                (keys[n], values[n]) = ((uint)(places[n] >> 32), before[(int)(uint)places[n]]);
        }
    }

    private static void Copy<T>(NativeBuffer<T> from, T* to)
        where T : unmanaged, INumber<T> =>
        Buffer.MemoryCopy(from.Pointer, to, from.Count * sizeof(T), from.Count * sizeof(T));
}
