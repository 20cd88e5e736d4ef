using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NeuroLang.Runtime;

/// <summary>A growing array outside the managed heap: appending never shows in the allocation count of a step.</summary>
internal sealed unsafe class NativeBuffer<T> : IDisposable
    where T : unmanaged
{
    private T* _items;
    private long _capacity;

    public NativeBuffer(long capacity = 0) => Reserve(capacity);

    ~NativeBuffer() => Free();

    public long Count { get; private set; }

    public T* Pointer => _items;

    public ReadOnlySpan<T> Span => new(_items, checked((int)Count));

    public void Reserve(long capacity)
    {
        if (capacity <= _capacity)
            return;
        // Room for more than was asked: a run of single steps asks before each of them.
        capacity = Math.Max(capacity, _capacity + (_capacity >> 1));
        _items = (T*)NativeMemory.Realloc(_items, checked((nuint)capacity * (nuint)sizeof(T)));
        _capacity = capacity;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (Count == _capacity)
            Grow(1);
        _items[Count++] = item;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRange(ReadOnlySpan<T> items)
    {
        items.CopyTo(new Span<T>(Extend(items.Length), items.Length));
    }

    /// <summary>Makes room for <paramref name="count"/> items at the end, counts them in and returns where they start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T* Extend(int count)
    {
        if (Count + count > _capacity)
            Grow(count);
        var start = _items + Count;
        Count += count;
        return start;
    }

    public void Clear() => Count = 0;

    /// <summary>Forgets all items but the first <paramref name="count"/>.</summary>
    public void Truncate(long count) => Count = Math.Min(Count, count);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow(int more) => Reserve(Math.Max(16, Count + more));

    private void Free()
    {
        NativeMemory.Free(_items);
        _items = null;
        _capacity = 0;
        Count = 0;
    }
}
